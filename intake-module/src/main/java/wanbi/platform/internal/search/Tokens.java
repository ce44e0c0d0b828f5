package wanbi.platform.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wanbi.platform.api.Sealing;
import wanbi.platform.api.SearchIndex.Words;
import wanbi.platform.api.VerificationCode;

/**
 * Makes the tokens that things are found by, and those that a question asks for. What could tell who somebody is stands
 * under a keyed mark: whoever takes the table away learns no telephone and no unit from it.
 */
@ApplicationScoped
class Tokens {

    static final int SHORTEST_TAIL = 4;

    /** People read out four to eight characters, or all of them. */
    private static final int LONGEST_TAIL = 8;

    private static final int LONGEST = 20;
    private static final Pattern NUMBER_PART = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)+");
    private static final Pattern TAIL = Pattern.compile("[0-9A-Z]{" + SHORTEST_TAIL + "," + LONGEST + "}");

    @Inject
    Sealing sealing;

    List<String> of(Words words, String site) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(site(site));
        known(words.numbers()).forEach(number -> numbers(number, tokens));
        known(words.codes()).forEach(code -> tokens.add(code(code)));
        known(words.phones()).forEach(phone -> tails("phone", phone.replaceAll("x.*", ""), tokens));
        known(words.serials()).forEach(serial -> tails("serial", serial, tokens));
        known(words.units()).forEach(unit -> tokens.add(unit(unit)));
        known(words.texts()).forEach(text -> Characters.index(text, tokens));
        return List.copyOf(tokens);
    }

    /** Ways to read what was typed; whatever answers one of them is a hit. */
    List<List<String>> asked(String typed) {
        String upper = Characters.plain(typed).toUpperCase(Locale.ROOT).strip();
        List<List<String>> readings = new ArrayList<>();
        if (NUMBER_PART.matcher(upper).matches()) {
            readings.add(List.of("#" + upper));
        }
        if (VerificationCode.parse(upper) != null) {
            readings.add(List.of(code(VerificationCode.parse(upper))));
        }
        String tail = bare(upper);
        if (TAIL.matcher(tail).matches()) {
            boolean digits = tail.chars().allMatch(Character::isDigit);
            for (String kept :
                    new LinkedHashSet<>(List.of(tail, tail.substring(Math.max(0, tail.length() - LONGEST_TAIL))))) {
                readings.add(List.of(mark("serial", kept)));
                if (digits) {
                    readings.add(List.of(mark("phone", kept)));
                }
            }
        }
        if (upper.chars().anyMatch(Character::isDigit)) {
            readings.add(List.of(unit(upper)));
        }
        Set<String> words = Characters.asked(typed);
        if (!words.isEmpty()) {
            readings.add(List.copyOf(words));
        }
        return readings;
    }

    /** With it a question about one site reads that site's postings alone. */
    static String site(String code) {
        return "@" + code;
    }

    /** The whole, and what people leave away: the site, or the series too. */
    private static void numbers(String number, Set<String> tokens) {
        String rest = number.toUpperCase(Locale.ROOT);
        tokens.add("#" + rest);
        for (int dash = rest.indexOf('-'); dash > 0 && rest.indexOf('-', dash + 1) > 0; dash = rest.indexOf('-')) {
            rest = rest.substring(dash + 1);
            tokens.add("#" + rest);
        }
    }

    private void tails(String kind, String value, Set<String> tokens) {
        String bare = bare(Characters.plain(value).toUpperCase(Locale.ROOT));
        for (int length = SHORTEST_TAIL; length <= Math.min(bare.length(), LONGEST_TAIL); length++) {
            tokens.add(mark(kind, bare.substring(bare.length() - length)));
        }
        if (bare.length() > LONGEST_TAIL && bare.length() <= LONGEST) {
            tokens.add(mark(kind, bare));
        }
    }

    private String code(String code) {
        return mark("code", code);
    }

    private String unit(String unit) {
        return mark("unit", Characters.plain(unit).toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
    }

    private String mark(String kind, String value) {
        return "!" + sealing.mark("search " + kind, value);
    }

    private static String bare(String value) {
        return value.replaceAll("[^0-9A-Z]", "");
    }

    private static Stream<String> known(List<String> values) {
        return values.stream().filter(Objects::nonNull);
    }
}
