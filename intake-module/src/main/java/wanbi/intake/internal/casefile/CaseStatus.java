package wanbi.intake.internal.casefile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import wanbi.intake.api.CaseRefused;

/** Where a loss or referral stands, with the one table of legal moves (E.2). */
enum CaseStatus {
    REPORTED,
    ACCEPTED,
    FOUND_WAITING,
    COMPARING,
    RETURNED,
    PASSED_ON,
    VOIDED;

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = new EnumMap<>(Map.of(
            REPORTED, EnumSet.of(ACCEPTED, PASSED_ON, VOIDED),
            ACCEPTED, EnumSet.of(FOUND_WAITING, VOIDED),
            FOUND_WAITING, EnumSet.of(ACCEPTED, COMPARING, VOIDED),
            COMPARING, EnumSet.of(FOUND_WAITING, ACCEPTED, RETURNED),
            RETURNED, EnumSet.noneOf(CaseStatus.class),
            PASSED_ON, EnumSet.of(VOIDED),
            VOIDED, EnumSet.noneOf(CaseStatus.class)));

    CaseStatus to(CaseStatus next) {
        if (!MOVES.get(this).contains(next)) {
            throw CaseRefused.state(name());
        }
        return next;
    }

    void refuseUnless(CaseStatus... allowed) {
        if (!Set.of(allowed).contains(this)) {
            throw CaseRefused.state(name());
        }
    }

    void refuseIf(CaseStatus... forbidden) {
        if (Set.of(forbidden).contains(this)) {
            throw CaseRefused.state(name());
        }
    }
}
