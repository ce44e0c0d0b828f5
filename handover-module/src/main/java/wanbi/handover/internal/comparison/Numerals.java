package wanbi.handover.internal.comparison;

import java.util.List;
import java.util.regex.Pattern;

/** Simple numerals as digits: 两 and "two" are 2, 三十五 is 35, 三百 is 300. */
final class Numerals {

    private static final Pattern CHINESE = Pattern.compile("[〇零一二两三四五六七八九十百千万]+");
    private static final Pattern ENGLISH = Pattern.compile("\\b(one|two|three|four|five|six|seven|eight|nine|ten)\\b");
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    static String asDigits(String text) {
        String chinese = CHINESE.matcher(text).replaceAll(found -> value(found.group()));
        return ENGLISH.matcher(chinese).replaceAll(found -> String.valueOf(WORDS.indexOf(found.group())));
    }

    private static String value(String numeral) {
        if (numeral.chars().noneMatch(c -> "十百千万".indexOf(c) >= 0)) {
            StringBuilder digits = new StringBuilder();
            numeral.chars().forEach(c -> digits.append(digit((char) c)));
            return digits.toString();
        }
        long total = 0;
        long section = 0;
        long digit = 0;
        for (char c : numeral.toCharArray()) {
            long unit = unit(c);
            if (unit == 0) {
                digit = digit(c);
            } else if (unit == 10_000) {
                total += Math.max(1, section + digit) * unit;
                section = 0;
                digit = 0;
            } else {
                section += Math.max(1, digit) * unit;
                digit = 0;
            }
        }
        return String.valueOf(total + section + digit);
    }

    private static long unit(char c) {
        return switch (c) {
            case '十' -> 10;
            case '百' -> 100;
            case '千' -> 1_000;
            case '万' -> 10_000;
            default -> 0;
        };
    }

    private static int digit(char c) {
        return switch (c) {
            case '零' -> 0;
            case '两' -> 2;
            default -> DIGITS.indexOf(c);
        };
    }
}
