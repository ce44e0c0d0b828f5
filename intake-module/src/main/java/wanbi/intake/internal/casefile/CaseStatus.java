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
    IN_PROGRESS,
    FOUND_WAITING,
    COMPARING,
    RETURNED,
    CLOSED,
    WATCH,
    WITHDRAWN,
    MERGED,
    PASSED_ON,
    VOIDED;

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = new EnumMap<>(CaseStatus.class);

    static {
        MOVES.put(REPORTED, EnumSet.of(ACCEPTED, PASSED_ON, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(ACCEPTED, EnumSet.of(IN_PROGRESS, FOUND_WAITING, WATCH, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(IN_PROGRESS, EnumSet.of(FOUND_WAITING, WATCH, CLOSED, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(FOUND_WAITING, EnumSet.of(ACCEPTED, IN_PROGRESS, WATCH, COMPARING, WITHDRAWN, VOIDED));
        MOVES.put(COMPARING, EnumSet.of(FOUND_WAITING, ACCEPTED, IN_PROGRESS, WATCH, RETURNED));
        MOVES.put(RETURNED, EnumSet.of(CLOSED));
        MOVES.put(WATCH, EnumSet.of(FOUND_WAITING, IN_PROGRESS, CLOSED, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(CLOSED, EnumSet.of(IN_PROGRESS));
        MOVES.put(WITHDRAWN, EnumSet.of(IN_PROGRESS));
        MOVES.put(MERGED, EnumSet.noneOf(CaseStatus.class));
        MOVES.put(PASSED_ON, EnumSet.of(CLOSED, VOIDED));
        MOVES.put(VOIDED, EnumSet.noneOf(CaseStatus.class));
    }

    private static final Set<CaseStatus> OVER = EnumSet.of(RETURNED, CLOSED, WITHDRAWN, MERGED, PASSED_ON, VOIDED);

    CaseStatus to(CaseStatus next) {
        if (!MOVES.get(this).contains(next)) {
            throw CaseRefused.state(name());
        }
        return next;
    }

    /** Something may still be done for the client. */
    boolean isOpen() {
        return !OVER.contains(this);
    }

    /** Accepted and not ended: a client waits to hear how it goes on. */
    boolean isWaitedFor() {
        return isOpen() && this != REPORTED;
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
