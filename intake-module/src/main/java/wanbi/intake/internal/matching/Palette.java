package wanbi.intake.internal.matching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Colours as bits, and which of them people take for one another. */
final class Palette {

    private static final List<String> CODES = List.of(
            "BLACK",
            "WHITE",
            "GREY",
            "SILVER",
            "GOLD",
            "RED",
            "ORANGE",
            "YELLOW",
            "GREEN",
            "BLUE",
            "NAVY",
            "PURPLE",
            "PINK",
            "BROWN",
            "BEIGE",
            "TRANSPARENT",
            "MULTI");

    private static final Map<String, List<String>> FAMILIES = Map.ofEntries(
            Map.entry("BLACK", List.of("NAVY", "GREY", "BROWN")),
            Map.entry("WHITE", List.of("BEIGE", "SILVER", "TRANSPARENT", "GREY")),
            Map.entry("GREY", List.of("SILVER", "BLACK", "WHITE")),
            Map.entry("SILVER", List.of("GREY", "WHITE")),
            Map.entry("GOLD", List.of("YELLOW", "BROWN", "PINK", "BEIGE")),
            Map.entry("RED", List.of("PINK", "ORANGE", "PURPLE", "BROWN")),
            Map.entry("ORANGE", List.of("YELLOW", "RED", "BROWN")),
            Map.entry("YELLOW", List.of("GOLD", "ORANGE", "BEIGE")),
            Map.entry("GREEN", List.of("BLUE")),
            Map.entry("BLUE", List.of("NAVY", "PURPLE", "GREEN")),
            Map.entry("NAVY", List.of("BLUE", "BLACK", "PURPLE")),
            Map.entry("PURPLE", List.of("PINK", "RED", "BLUE", "NAVY")),
            Map.entry("PINK", List.of("RED", "PURPLE", "GOLD", "BEIGE")),
            Map.entry("BROWN", List.of("BEIGE", "RED", "ORANGE", "BLACK", "GOLD")),
            Map.entry("BEIGE", List.of("WHITE", "BROWN", "YELLOW", "GOLD", "PINK")),
            Map.entry("TRANSPARENT", List.of("WHITE")),
            Map.entry("MULTI", List.of()));

    /** Shades that are one colour to most people. */
    private static final int[] SHADES = {
        bits(List.of("BLUE", "NAVY")),
        bits(List.of("GREY", "SILVER")),
        bits(List.of("WHITE", "BEIGE")),
        bits(List.of("YELLOW", "GOLD")),
        bits(List.of("BROWN", "BEIGE")),
        bits(List.of("RED", "PINK"))
    };

    private static final int[] NEAR =
            CODES.stream().mapToInt(code -> bits(FAMILIES.get(code))).toArray();

    static final int MULTI = bits(List.of("MULTI"));

    private Palette() {}

    /** Codes that are none of the shipped ones are passed over: head office may have added them. */
    static int bits(Collection<String> codes) {
        return codes.stream()
                .mapToInt(CODES::indexOf)
                .filter(at -> at >= 0)
                .map(at -> 1 << at)
                .reduce(0, (some, one) -> some | one);
    }

    static List<String> codes(int bits) {
        return CODES.stream()
                .filter(code -> (bits >> CODES.indexOf(code) & 1) == 1)
                .collect(Collectors.toList());
    }

    static boolean isOneShade(int some, int others) {
        for (int shades : SHADES) {
            if ((shades & some) != 0 && (shades & others) != 0) {
                return true;
            }
        }
        return false;
    }

    /** What somebody else may have called these colours. */
    static int near(int bits) {
        int near = 0;
        for (int at = 0; at < NEAR.length; at++) {
            near |= (bits >> at & 1) == 1 ? NEAR[at] : 0;
        }
        return near;
    }
}
