package wanbi.handover.internal.comparison;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement brought to the form in which two people's words can be measured: widths and letter case evened out,
 * numerals as digits, no punctuation, no words that only hold a sentence together.
 */
final class PlainWords {

    private static final Pattern MEASURE_WORD = Pattern.compile("(?<=\\d)[张个条只把枚块道处本串颗件支部台双副]");
    /** 一张, a single one, is how Chinese says "a"; it stays among the numbers. */
    private static final Pattern SINGLE = Pattern.compile("(?<!\\d)1(?!\\d)");

    private static final Pattern CHINESE_FILLER = Pattern.compile("里面|里头|里边|有|的|了|着|是|在|里|我|这|那|还|也");
    private static final Pattern ENGLISH_FILLER =
            Pattern.compile("\\b(a|an|the|of|is|are|was|in|inside|on|with|has|have|there|it|its|and|my)\\b");
    private static final Pattern NEGATION = Pattern.compile("[没无不未]|\\b(no|not|none|without)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NOT_SPOKEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final String characters;
    private final Set<String> numbers;
    private final boolean negated;

    private PlainWords(String characters, Set<String> numbers, boolean negated) {
        this.characters = characters;
        this.numbers = numbers;
        this.negated = negated;
    }

    static PlainWords of(String text) {
        String even = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        String counted = Numerals.asDigits(even);
        String all = spoken(counted);
        String bare = spoken(without(counted));
        return new PlainWords(
                bare.isEmpty() ? all : bare,
                numbersOf(counted),
                NEGATION.matcher(counted).find());
    }

    private static String without(String counted) {
        String words = counted;
        for (Pattern held : List.of(MEASURE_WORD, SINGLE, CHINESE_FILLER)) {
            words = held.matcher(words).replaceAll("");
        }
        return ENGLISH_FILLER.matcher(words).replaceAll(" ");
    }

    private static String spoken(String text) {
        return NOT_SPOKEN.matcher(text).replaceAll("");
    }

    private static Set<String> numbersOf(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            numbers.add(found.group());
        }
        return numbers;
    }

    String characters() {
        return characters;
    }

    /**
     * A "not" on one side only, or numbers of which neither side's hold the other's: however alike the words are, they
     * say different things (card ending 1234, card ending 1235).
     */
    boolean contradicts(PlainWords other) {
        return negated != other.negated || !(numbers.containsAll(other.numbers) || other.numbers.containsAll(numbers));
    }
}
