package wanbi.intake.internal.casefile;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import wanbi.intake.api.CaseRefused;

/** Where a case stands, with the one table of legal moves for losses and referrals (E.2) and the one for thefts (E.3). */
enum CaseStatus {
    REPORTED,
    ACCEPTED,
    IN_PROGRESS,
    FOUND_WAITING,
    COMPARING,
    DISPUTED,
    RETURNED,
    CLOSED,
    WATCH,
    WITHDRAWN,
    MERGED,
    PASSED_ON,
    TO_POLICE,
    POLICE_REPORTED,
    NOT_REPORTED,
    COOPERATING,
    POLICE_DECIDED,
    AFTERCARE,
    LONG_TERM,
    NOT_THEFT,
    CONVERTED,
    VOIDED;

    private static final Map<CaseStatus, Set<CaseStatus>> MOVES = new EnumMap<>(CaseStatus.class);
    private static final Map<CaseStatus, Set<CaseStatus>> OF_THEFT = new EnumMap<>(CaseStatus.class);

    static {
        MOVES.put(REPORTED, EnumSet.of(CONVERTED, ACCEPTED, PASSED_ON, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(ACCEPTED, EnumSet.of(CONVERTED, IN_PROGRESS, FOUND_WAITING, WATCH, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(IN_PROGRESS, EnumSet.of(CONVERTED, FOUND_WAITING, WATCH, CLOSED, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(FOUND_WAITING, EnumSet.of(ACCEPTED, IN_PROGRESS, WATCH, COMPARING, WITHDRAWN, TO_POLICE, VOIDED));
        MOVES.put(COMPARING, EnumSet.of(FOUND_WAITING, ACCEPTED, IN_PROGRESS, WATCH, RETURNED, DISPUTED));
        MOVES.put(DISPUTED, EnumSet.of(COMPARING));
        MOVES.put(RETURNED, EnumSet.of(CLOSED));
        MOVES.put(WATCH, EnumSet.of(CONVERTED, FOUND_WAITING, IN_PROGRESS, CLOSED, WITHDRAWN, MERGED, VOIDED));
        MOVES.put(CLOSED, EnumSet.of(IN_PROGRESS));
        MOVES.put(WITHDRAWN, EnumSet.of(IN_PROGRESS));
        MOVES.put(TO_POLICE, EnumSet.of(IN_PROGRESS));
        MOVES.put(MERGED, EnumSet.noneOf(CaseStatus.class));
        MOVES.put(PASSED_ON, EnumSet.of(CLOSED, VOIDED));
        MOVES.put(CONVERTED, EnumSet.of(REPORTED, ACCEPTED, IN_PROGRESS, WATCH));
        MOVES.put(VOIDED, EnumSet.noneOf(CaseStatus.class));
        OF_THEFT.put(REPORTED, EnumSet.of(POLICE_REPORTED, NOT_REPORTED, NOT_THEFT, CONVERTED, MERGED, VOIDED));
        OF_THEFT.put(NOT_REPORTED, EnumSet.of(POLICE_REPORTED, AFTERCARE, NOT_THEFT, CONVERTED, MERGED, VOIDED));
        OF_THEFT.put(POLICE_REPORTED, EnumSet.of(COOPERATING, POLICE_DECIDED, NOT_THEFT, CONVERTED, MERGED, VOIDED));
        OF_THEFT.put(COOPERATING, EnumSet.of(POLICE_DECIDED, NOT_THEFT, CONVERTED, MERGED));
        OF_THEFT.put(POLICE_DECIDED, EnumSet.of(AFTERCARE, LONG_TERM, NOT_THEFT, CONVERTED, MERGED));
        OF_THEFT.put(AFTERCARE, EnumSet.of(POLICE_REPORTED, CLOSED, NOT_THEFT, CONVERTED, MERGED));
        OF_THEFT.put(LONG_TERM, EnumSet.of(COOPERATING, NOT_THEFT, CONVERTED, MERGED));
        OF_THEFT.put(CLOSED, EnumSet.of(COOPERATING));
        OF_THEFT.put(CONVERTED, EnumSet.of(REPORTED, POLICE_REPORTED));
    }

    private static final Set<CaseStatus> OVER =
            EnumSet.of(RETURNED, CLOSED, WITHDRAWN, MERGED, PASSED_ON, TO_POLICE, NOT_THEFT, CONVERTED, VOIDED);

    CaseStatus to(CaseStatus next, CaseKind kind) {
        Map<CaseStatus, Set<CaseStatus>> moves = kind == CaseKind.THEFT ? OF_THEFT : MOVES;
        if (!moves.getOrDefault(this, Set.of()).contains(next)) {
            throw CaseRefused.state(name());
        }
        return next;
    }

    /** Something may still be done for the client. */
    boolean isOpen() {
        return !OVER.contains(this);
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
