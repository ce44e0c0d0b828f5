package wanbi.intake.internal.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wanbi.kernel.Texts;

/**
 * A thing as the matcher sees it: what it is, and everything that tells it from others of its kind.
 *
 * @param kind what it is, or {@link Meaning#NONE} where no word is known
 * @param beside other things named with it
 * @param colours as bits; {@code tones} those among which it is
 * @param unknownBrand a maker that is not in the dictionary, as written
 * @param marks pairs of characters that no known word explains; {@code nameMarks} those of the name
 * @param wording all pairs of characters, known words or not
 * @param talk from a sixth for somebody who names the bare thing towards 1 for somebody who tells all about it
 * @param place pairs of characters of where it was
 */
record Portrait(
        String category,
        int kind,
        Tokens beside,
        int colours,
        int tones,
        Tokens brands,
        String unknownBrand,
        Set<String> codes,
        String serial,
        Map<Character, Integer> counts,
        Tokens traits,
        Tokens marks,
        Tokens nameMarks,
        Tokens wording,
        double talk,
        Spot spot,
        Tokens place) {

    /** Whoever names the thing and no more has told something. */
    private static final double BARE_NAME = 1;

    /** How much more than the name makes somebody who tells half of what there is to tell. */
    private static final double HALF_TOLD = 5;

    static Portrait of(Thing thing, Spot spot, Readings readings) {
        Tokens place =
                readings.of(spot.path()).wording().and(readings.of(spot.note()).wording());
        return readings.likeness(thing).at(spot, place);
    }

    private Portrait at(Spot where, Tokens named) {
        return new Portrait(
                category,
                kind,
                beside,
                colours,
                tones,
                brands,
                unknownBrand,
                codes,
                serial,
                counts,
                traits,
                marks,
                nameMarks,
                wording,
                talk,
                where,
                named);
    }

    static Portrait likeness(Thing thing, Readings readings) {
        Reading name = readings.of(thing.name());
        Reading told = readings.of(thing.features());
        Reading spec = readings.of(known(thing.spec()));
        Reading brand = readings.of(known(thing.brand()));
        Reading model = readings.of(known(thing.model()));
        int kind = kind(name, told, readings.vocabulary().kinds());
        Tokens beside = Tokens.of(name.named()).and(Tokens.of(told.named()), Tokens.of(spec.named()));
        int colours = Palette.bits(thing.colours()) | name.colours() | told.colours();
        Tokens brands = name.brands().and(told.brands(), spec.brands(), brand.brands(), model.brands());
        Set<String> codes = codes(name, told, spec, model);
        Map<Character, Integer> counts = counts(name, told);
        Tokens traits = name.traits().and(told.traits(), spec.traits());
        Tokens marks = name.pairs().and(told.pairs(), spec.pairs());
        double said = traits.size()
                + beside.without(kind).size()
                + marks.size() / 2.0
                + Integer.bitCount(colours)
                + brands.size()
                + codes.size()
                + counts.size();
        return new Portrait(
                thing.category(),
                kind,
                beside.without(kind),
                colours,
                name.tones() | told.tones(),
                brands,
                brand.brands().isEmpty() ? known(thing.brand()) : null,
                codes,
                serial(thing.serial()),
                counts,
                traits,
                marks,
                name.pairs(),
                name.wording().and(told.wording()),
                (said + BARE_NAME) / (said + BARE_NAME + HALF_TOLD),
                null,
                Tokens.NONE);
    }

    /** What the description names more closely than the name does is meant: 证件, "身份证一张". */
    private static int kind(Reading name, Reading told, Kinds kinds) {
        if (name.head() == Meaning.NONE) {
            return told.head();
        }
        return told.named().stream()
                .filter(closer -> closer != name.head() && kinds.isWithin(closer, name.head()))
                .findFirst()
                .orElse(name.head());
    }

    private static Set<String> codes(Reading... readings) {
        Set<String> codes = new HashSet<>();
        List.of(readings).forEach(each -> codes.addAll(each.codes()));
        return codes.isEmpty() ? Set.of() : codes;
    }

    private static Map<Character, Integer> counts(Reading name, Reading told) {
        if (name.counts().isEmpty()) {
            return told.counts();
        }
        Map<Character, Integer> counts = new TreeMap<>(told.counts());
        counts.putAll(name.counts());
        return counts;
    }

    private static String known(String typed) {
        return Texts.UNKNOWN.equals(typed) ? null : typed;
    }

    private static String serial(String typed) {
        String known = known(typed);
        String bare = known == null ? "" : PlainText.of(known).replaceAll("[^a-z0-9]", "");
        return bare.length() < 3 ? null : bare.toUpperCase(Locale.ROOT);
    }
}
