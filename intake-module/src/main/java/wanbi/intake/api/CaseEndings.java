package wanbi.intake.api;

/**
 * How a case is put aside, ended and opened again (E.2, R20, R24, R25). Every act is journaled on the case's chain in the
 * same transaction; all throw {@code CASE_STATE} where the status does not allow it, {@code REQUIRED} on {@code reason}.
 */
public interface CaseEndings {

    /**
     * Any open case → WITHDRAWN; its missing lines become SELF_FOUND, linked things are free again. Roles: DESK, MANAGER,
     * HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code CASE_BEING_COMPARED}
     */
    CaseView withdraw(EndCommand.Withdraw command);

    /**
     * ACCEPTED, IN_PROGRESS → WATCH for thirty days. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code WATCH_STEPS_OPEN}, {@code OBLIGATIONS_OPEN}, {@code
     *     CLIENT_NOT_TOLD}
     */
    CaseView watch(EndCommand.Watch command);

    /**
     * Any open case → MERGED into another open one of the same client and kind. Roles: MANAGER, HEAD_OFFICE, at both
     * sites where they are two.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code MERGE_HAS_LINKS}, {@code MERGE_NOT_SAME}, {@code
     *     MERGE_INTO_ENDED}; {@code MERGE_INTO_ITSELF} on {@code into}
     * @throws wanbi.kernel.UnknownThing no such other case, or none that the caller may merge into (I12)
     */
    CaseView merge(EndCommand.Merge command);

    /**
     * RETURNED, PASSED_ON → CLOSED: DESK, MANAGER, HEAD_OFFICE. WATCH → CLOSED after thirty days: MANAGER, HEAD_OFFICE;
     * its missing lines become NOT_FOUND. What is RETURNED is closed by the house a day later. A theft, AFTERCARE → CLOSED
     * with its outcome: MANAGER; HEAD_OFFICE for P1 and where staff are suspected.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code STEP_NOT_DONE}, {@code OBLIGATIONS_OPEN}, {@code WATCH_NOT_OVER},
     *     {@code CLOSING_LETTER_MISSING}, {@code CLOSE_BY_MANAGER}, {@code CLOSE_BY_HEAD_OFFICE}, {@code
     *     CLOSE_HAS_LINKS}; {@code REQUIRED} on {@code outcome}; {@code OUT_OF_RANGE} on {@code satisfaction}
     */
    CaseView close(EndCommand.Close command);

    /**
     * CLOSED, WATCH, WITHDRAWN → IN_PROGRESS within 180 days; a theft, CLOSED, LONG_TERM → COOPERATING. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code REOPEN_TOO_LATE}
     */
    CaseView reopen(EndCommand.Reopen command);
}
