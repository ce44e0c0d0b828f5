package wanbi.intake.internal.imports;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Colours by the words of a description. Longer words go first: 藏青 is not 青, and 现金 is no gold. */
final class ColourWords {

    private static final int MOST = 3;

    private record Word(String word, String colour) {}

    private static final List<Word> WORDS = Stream.of(
                    "BLACK 黑色 黑 black",
                    "WHITE 白色 白 white",
                    "GREY 灰色 灰 grey gray",
                    "SILVER 银色 银白 银灰 silver",
                    "GOLD 金色 金黄 gold golden",
                    "RED 红色 酒红 大红 红 red",
                    "ORANGE 橙色 橘色 橘红 橙 orange",
                    "YELLOW 黄色 黄 yellow",
                    "GREEN 绿色 军绿 绿 green",
                    "BLUE 蓝色 天蓝 浅蓝 蓝 blue",
                    "NAVY 藏青 藏蓝 深蓝 navy",
                    "PURPLE 紫色 紫 purple",
                    "PINK 粉色 粉红 pink",
                    "BROWN 棕色 咖啡色 褐色 棕 褐 brown",
                    "BEIGE 米色 米白 卡其 杏色 beige khaki",
                    "TRANSPARENT 透明 transparent",
                    "MULTI 彩色 花色 多色 五彩 multicolour multicolor")
            .flatMap(ColourWords::words)
            .sorted((a, b) -> b.word().length() - a.word().length())
            .toList();

    private ColourWords() {}

    private static Stream<Word> words(String line) {
        List<String> parts = List.of(line.split(" "));
        return parts.stream().map(word -> new Word(word.toLowerCase(Locale.ROOT), parts.get(0)));
    }

    /** At most three, in the order in which they are named. */
    static List<String> in(String text) {
        String left = text.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>();
        for (int i = 0; i < left.length() && found.size() < MOST; ) {
            Word word = wordAt(left, i);
            if (word != null) {
                found.add(word.colour());
            }
            i += word == null ? 1 : word.word().length();
        }
        return List.copyOf(found);
    }

    private static Word wordAt(String text, int at) {
        return WORDS.stream()
                .filter(word -> text.startsWith(word.word(), at) && standsAlone(text, at, word.word()))
                .findFirst()
                .orElse(null);
    }

    /** Latin words want their own space: no red in "credit". */
    private static boolean standsAlone(String text, int at, String word) {
        if (word.charAt(0) > 'z') {
            return true;
        }
        int end = at + word.length();
        boolean before = at == 0 || !isLatin(text.charAt(at - 1));
        boolean after = end == text.length() || !isLatin(text.charAt(end));
        return before && after;
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z';
    }
}
