package wanbi.intake.internal.matching;

import java.util.ArrayList;
import java.util.List;

/** How much of what the loser tells does the finder's description bear out, rare words counting more? */
final class WordSense {

    private static final double MOST_FOR_ONE = 4;
    private static final double USUAL_FOR_ONE = 3;
    private static final double BORNE_OUT = 0.5;
    private static final double NOT_BORNE_OUT = -0.28;
    private static final double CONTRADICTED = -1;
    private static final double NOT_TOLD = -0.05;
    private static final double WORDING = 1.5;
    private static final double MOST = 8;
    private static final double LEAST = -4;

    private final Vocabulary vocabulary;
    private final Commonness commonness;

    WordSense(Vocabulary vocabulary, Commonness commonness) {
        this.vocabulary = vocabulary;
        this.commonness = commonness;
    }

    void features(Portrait lost, Portrait found, Findings findings) {
        double points = wording(lost, found) + traits(lost, found) + beside(lost, found) + marks(lost, found);
        boolean told = !(lost.traits().isEmpty()
                && lost.beside().isEmpty()
                && lost.marks().isEmpty());
        boolean shared = lost.traits().sharedWith(found.traits()) > 0
                || lost.marks().sharedWith(found.marks()) > 0
                || lost.beside().sharedWith(found.beside()) > 0;
        String code = shared ? "FEATURES_SHARED" : told ? "FEATURES_UNLIKE" : "FEATURES_NOT_TOLD";
        findings.add(
                "FEATURES",
                Math.max(LEAST, Math.min(MOST, points)) + NOT_TOLD * lost.talk() * lost.talk() * untold(lost, found),
                code,
                () -> shared ? List.of(String.join("、", shared(lost, found))) : List.of());
    }

    private double traits(Portrait lost, Portrait found) {
        double points = 0;
        for (int i = 0; i < lost.traits().size(); i++) {
            int trait = lost.traits().at(i);
            boolean seen = found.traits().contains(trait);
            points += bounded(commonness.ofTrait(trait)) * (seen ? BORNE_OUT : NOT_BORNE_OUT);
            points += seen ? 0 : contradiction(trait, found);
        }
        return points;
    }

    private double beside(Portrait lost, Portrait found) {
        double points = 0;
        for (int i = 0; i < lost.beside().size(); i++) {
            int kind = lost.beside().at(i);
            boolean seen = found.beside().contains(kind) || found.kind() == kind;
            points += bounded(commonness.ofBeside(kind)) * (seen ? BORNE_OUT : NOT_BORNE_OUT);
        }
        return points;
    }

    /** Neighbouring pairs overlap: a word of three characters would count twice. */
    private double marks(Portrait lost, Portrait found) {
        double points = 0;
        for (int i = 0; i < lost.marks().size(); i++) {
            int pair = lost.marks().at(i);
            boolean seen = found.marks().contains(pair);
            points += bounded(commonness.ofMark(pair)) / 1.5 * (seen ? BORNE_OUT : NOT_BORNE_OUT);
        }
        return points;
    }

    /** Where meanings tie, the same words decide: 双肩包 for 双肩包 rather than for 背包. */
    private static double wording(Portrait lost, Portrait found) {
        if (lost.wording().isEmpty()) {
            return 0;
        }
        double shared = lost.wording().sharedWith(found.wording());
        double alike = 2 * shared / (lost.wording().size() + found.wording().size());
        return WORDING * (shared / lost.wording().size() + lost.talk() * alike);
    }

    /** Of two finds that bear out all that was told, the plainer one is meant: who had more to tell would have. */
    private static double untold(Portrait lost, Portrait found) {
        double more = found.traits().size()
                - lost.traits().sharedWith(found.traits())
                + found.beside().size()
                - lost.beside().sharedWith(found.beside())
                + (found.marks().size() - lost.marks().sharedWith(found.marks())) / 1.5;
        return USUAL_FOR_ONE * more;
    }

    /** A thing is of leather or of cloth; it may well have a zip and a strap. */
    private double contradiction(int trait, Portrait found) {
        int group = vocabulary.groupOf(trait);
        if (vocabulary.isExclusive(group)) {
            for (int i = 0; i < found.traits().size(); i++) {
                if (vocabulary.groupOf(found.traits().at(i)) == group) {
                    return CONTRADICTED;
                }
            }
        }
        return 0;
    }

    private List<String> shared(Portrait lost, Portrait found) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < lost.traits().size(); i++) {
            if (found.traits().contains(lost.traits().at(i))) {
                words.add(vocabulary.trait(lost.traits().at(i)));
            }
        }
        for (int i = 0; i < lost.beside().size(); i++) {
            if (found.beside().contains(lost.beside().at(i))) {
                words.add(vocabulary.kinds().name(lost.beside().at(i)));
            }
        }
        for (int i = 0; i < lost.marks().size(); i++) {
            if (found.marks().contains(lost.marks().at(i))) {
                words.add(written(lost.marks().at(i)));
            }
        }
        return words;
    }

    private static double bounded(double weight) {
        return Math.min(weight, MOST_FOR_ONE);
    }

    private static String written(int pair) {
        char first = (char) (pair >>> Character.SIZE);
        char second = (char) pair;
        return second == 0 ? String.valueOf(first) : "" + first + second;
    }
}
