package wanbi.intake.internal.matching;

import wanbi.intake.api.MatchReason;
import wanbi.intake.api.MatchView;

/** A suggestion as readers of one side see it. */
final class Showing {

    /** What was not told on either side is no reason. */
    private static final double SAYS_NOTHING = 0.05;

    private Showing() {}

    static MatchView of(Pair pair, Candidate other) {
        Verdict verdict = pair.verdict();
        return new MatchView(
                pair.lost().caseNumber(),
                pair.lost().line(),
                pair.found().itemTag(),
                Math.round(verdict.score() * 1_000) / 1_000.0,
                verdict.isLikely(),
                pair.lost().spot().site().equals(pair.found().spot().site()),
                new MatchView.Other(
                        other.spot().site(),
                        other.thing().category(),
                        other.thing().name(),
                        other.thing().colours(),
                        other.at()),
                verdict.findings().stream()
                        .filter(finding -> Math.abs(finding.points()) >= SAYS_NOTHING
                                && !finding.code().endsWith("_NOT_TOLD"))
                        .map(finding -> new MatchReason(
                                finding.attribute(), finding.effect(), finding.code(), finding.arguments()))
                        .toList());
    }
}
