package wanbi.intake.internal.matching;

import java.util.List;
import java.util.Map;

/** Do the two look alike: colour, maker, how many? */
final class LooksSense {

    /** Against a find with something that a talkative loser would have mentioned. */
    static final double NOT_TOLD = -0.15;

    private final Vocabulary vocabulary;
    private final Commonness commonness;

    LooksSense(Vocabulary vocabulary, Commonness commonness) {
        this.vocabulary = vocabulary;
        this.commonness = commonness;
    }

    void colour(Portrait lost, Portrait found, Findings findings) {
        int told = lost.colours();
        int seen = found.colours();
        if (told == 0 && lost.tones() == 0) {
            if (seen != 0) {
                findings.add("COLOUR", NOT_TOLD * lost.talk(), "COLOUR_NOT_TOLD");
            }
        } else if (seen == 0) {
            findings.add("COLOUR", -0.6, "COLOUR_UNSEEN");
        } else if (told == 0) {
            boolean among = (lost.tones() & seen) != 0;
            findings.add(
                    "COLOUR",
                    among ? 0.8 : -3,
                    among ? "COLOUR_TONE" : "COLOUR_OTHER",
                    () -> List.of(Palette.codes(seen)));
        } else if ((told & seen) != 0) {
            double all = told == seen ? 0 : (told & seen) == told ? -0.2 : -0.5;
            findings.add(
                    "COLOUR",
                    0.4 + 0.7 * commonness.ofColours(told & seen) + all,
                    "COLOUR_SAME",
                    () -> List.of(Palette.codes(told & seen)));
        } else {
            unequal(told, seen, findings);
        }
    }

    private static void unequal(int told, int seen, Findings findings) {
        if (Palette.isOneShade(told, seen)) {
            findings.add("COLOUR", 0.5, "COLOUR_NEAR", () -> List.of(Palette.codes(told), Palette.codes(seen)));
        } else if ((Palette.near(told) & seen) != 0 || ((told | seen) & Palette.MULTI) != 0) {
            findings.add("COLOUR", -0.7, "COLOUR_NEAR", () -> List.of(Palette.codes(told), Palette.codes(seen)));
        } else {
            findings.add("COLOUR", -4, "COLOUR_OTHER", () -> List.of(Palette.codes(seen)));
        }
    }

    void brand(Portrait lost, Portrait found, Findings findings) {
        boolean told = !lost.brands().isEmpty() || lost.unknownBrand() != null;
        boolean seen = !found.brands().isEmpty() || found.unknownBrand() != null;
        if (!told) {
            if (seen) {
                findings.add("BRAND", NOT_TOLD * lost.talk(), "BRAND_NOT_TOLD");
            }
        } else if (lost.unknownBrand() != null && lost.unknownBrand().equalsIgnoreCase(found.unknownBrand())) {
            findings.add("BRAND", 3, "BRAND_SAME", () -> List.of(lost.unknownBrand()));
        } else if (!seen) {
            findings.add("BRAND", -0.8, "BRAND_UNSEEN");
        } else {
            known(lost, found, findings);
        }
    }

    private void known(Portrait lost, Portrait found, Findings findings) {
        for (int i = 0; i < lost.brands().size(); i++) {
            int brand = lost.brands().at(i);
            if (found.brands().contains(brand)) {
                findings.add(
                        "BRAND",
                        0.6 + 0.8 * commonness.ofBrand(brand),
                        "BRAND_SAME",
                        () -> List.of(vocabulary.brand(brand)));
                return;
            }
        }
        findings.add("BRAND", -3.2, "BRAND_OTHER");
    }

    void count(Portrait lost, Portrait found, Findings findings) {
        for (Map.Entry<Character, Integer> counted : lost.counts().entrySet()) {
            int told = counted.getValue();
            Integer seen = found.counts().get(counted.getKey());
            if (seen != null) {
                boolean equal = seen == told;
                findings.add(
                        "QUANTITY",
                        equal ? told == 1 ? 0.4 : 2 : -1.5,
                        equal ? "COUNT_SAME" : "COUNT_OTHER",
                        () -> List.of(told, seen));
                return;
            }
        }
        if (found.counts().values().stream().anyMatch(count -> count > 1)) {
            findings.add("QUANTITY", NOT_TOLD * lost.talk(), "COUNT_NOT_TOLD");
        }
    }
}
