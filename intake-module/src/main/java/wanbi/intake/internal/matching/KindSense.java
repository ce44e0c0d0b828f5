package wanbi.intake.internal.matching;

import java.util.List;

/** Are the two the same kind of thing? Category codes count less than the words: people choose them in haste. */
final class KindSense {

    /** For a word that fits other things as well. */
    private static final double VAGUER = 0.4;

    private static final double STRANGE = -6;

    private final Vocabulary vocabulary;
    private final Kinds kinds;
    private final Commonness commonness;

    KindSense(Vocabulary vocabulary, Commonness commonness) {
        this.vocabulary = vocabulary;
        this.kinds = vocabulary.kinds();
        this.commonness = commonness;
    }

    void category(Portrait lost, Portrait found, Findings findings) {
        String told = lost.category();
        String seen = found.category();
        if (told.equals(seen)) {
            findings.add("CATEGORY", 0.4, "CATEGORY_SAME", () -> List.of(told));
        } else if (Categories.OTHER.equals(told) || Categories.OTHER.equals(seen)) {
            findings.add("CATEGORY", -0.1, "CATEGORY_OPEN", () -> List.of(told, seen));
        } else if (Categories.neighbours(told).contains(seen) || isOneKind(lost, found)) {
            findings.add("CATEGORY", -0.1, "CATEGORY_NEAR", () -> List.of(told, seen));
        } else {
            findings.add("CATEGORY", -1, "CATEGORY_OTHER", () -> List.of(told, seen));
        }
    }

    private static boolean isOneKind(Portrait lost, Portrait found) {
        return lost.kind() != Meaning.NONE && lost.kind() == found.kind();
    }

    void name(Portrait lost, Portrait found, Findings findings) {
        int told = lost.kind();
        int seen = found.kind();
        if (told == Meaning.NONE || seen == Meaning.NONE) {
            byLetters(lost, found, findings);
            return;
        }
        switch (kinds.relation(told, seen)) {
            case SAME -> findings.add("NAME", rare(told), "NAME_SAME", () -> List.of(kinds.name(told)));
            case WIDER ->
                findings.add(
                        "NAME",
                        rare(told) - VAGUER * lost.talk(),
                        "NAME_KIND",
                        () -> List.of(kinds.name(seen), kinds.name(told)));
            case NARROWER ->
                findings.add(
                        "NAME", rare(seen) - VAGUER, "NAME_KIND", () -> List.of(kinds.name(told), kinds.name(seen)));
            case AKIN -> beside(lost, found, akin(told, seen), "NAME_AKIN", findings);
            case STRANGE -> beside(lost, found, STRANGE, "NAME_OTHER", findings);
        }
    }

    private double rare(int kind) {
        return 0.6 + commonness.ofKind(kind);
    }

    /** 提包 and 背包 are sooner the same thing than 项链 and 手表 are, though both pairs share a kind. */
    private double akin(int told, int seen) {
        boolean close = kinds.parent(told) == kinds.parent(seen);
        return close && kinds.above(told).size() > 2 ? -0.4 : -3;
    }

    /** The loser names the bag, the finder the telephone that lay in it. */
    private void beside(Portrait lost, Portrait found, double otherwise, String code, Findings findings) {
        boolean seenBeside = found.beside().contains(lost.kind());
        if (seenBeside || lost.beside().contains(found.kind())) {
            int named = seenBeside ? lost.kind() : found.kind();
            findings.add(
                    "NAME",
                    1 + 0.8 * commonness.ofKind(named),
                    "NAME_BESIDE",
                    () -> List.of(vocabulary.kinds().name(named)));
        } else {
            findings.add("NAME", otherwise, code, () -> List.of(kinds.name(lost.kind()), kinds.name(found.kind())));
        }
    }

    /** Of things that the dictionary does not know the letters of the names are compared. */
    private void byLetters(Portrait lost, Portrait found, Findings findings) {
        Tokens told = lost.nameMarks();
        double all = 0;
        double shared = 0;
        double rarest = 0;
        for (int i = 0; i < told.size(); i++) {
            double weight = commonness.ofMark(told.at(i));
            all += weight;
            if (found.nameMarks().contains(told.at(i))) {
                shared += weight;
                rarest = Math.max(rarest, weight);
            }
        }
        if (shared > 0) {
            findings.add("NAME", shared / all * (0.6 + rarest), "NAME_LIKE");
        } else if (all > 0 && !found.nameMarks().isEmpty()) {
            findings.add("NAME", -3, "NAME_UNLIKE");
        } else if (lost.kind() != found.kind()) {
            findings.add("NAME", -2, "NAME_UNLIKE");
        }
    }
}
