package wanbi.intake.internal.matching;

import java.util.Collection;

/** Weighs lost things against found ones, among a pool that says what is common and what is rare. */
final class Scale {

    /** How much of what a perfect match would weigh is asked for. */
    private static final double ASKED_FOR = 0.75;

    /** Things are carried about: that a find lies elsewhere than the loser thinks is no surprise. */
    private static final double OF_PLACE = 0.25;

    private final KindSense kind;
    private final LooksSense looks;
    private final WordSense words;
    private final SpotSense spot;

    Scale(Vocabulary vocabulary, Collection<Portrait> pool) {
        Commonness commonness = new Commonness(pool, vocabulary.kinds());
        kind = new KindSense(vocabulary, commonness);
        looks = new LooksSense(vocabulary, commonness);
        words = new WordSense(vocabulary, commonness);
        spot = new SpotSense(commonness);
    }

    /**
     * What the find would weigh that is all that the loser tells, at once and on the spot. A few words that all fit say
     * less than many, but more than many of which half fit.
     */
    double expected(Portrait lost) {
        Findings place = Findings.summed();
        spot.place(lost, lost, place);
        return ASKED_FOR * (points(lost, lost) - place.points()) + OF_PLACE * spot.told(lost, lost);
    }

    double points(Portrait lost, Portrait found) {
        Findings findings = Findings.summed();
        look(lost, found, findings);
        return findings.points();
    }

    Verdict weigh(Portrait lost, Portrait found) {
        Findings findings = Findings.told();
        look(lost, found, findings);
        return new Verdict(findings.points() - expected(lost), findings.list());
    }

    private void look(Portrait lost, Portrait found, Findings findings) {
        kind.category(lost, found, findings);
        kind.name(lost, found, findings);
        looks.colour(lost, found, findings);
        looks.brand(lost, found, findings);
        NumberSense.model(lost, found, findings);
        NumberSense.serial(lost, found, findings);
        looks.count(lost, found, findings);
        words.features(lost, found, findings);
        spot.place(lost, found, findings);
        spot.time(lost, found, findings);
    }
}
