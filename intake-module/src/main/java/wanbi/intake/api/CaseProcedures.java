package wanbi.intake.api;

import wanbi.kernel.CaseNumber;

/** The plan as one case runs on it (R19). Every act is journaled on the case's chain in the same transaction. */
public interface CaseProcedures {

    /**
     * Roles: whoever may read the case.
     *
     * @throws wanbi.kernel.UnknownThing for a case older than the procedure
     */
    ProcedureView of(CaseNumber number);

    /**
     * Ends a step with a note. Roles: DESK, MANAGER, HEAD_OFFICE; GUARD and CCTV where assigned.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code STEP_BY_RECORD} for a step that only its own record ends, {@code
     *     STEP_NOT_STARTED}, {@code STEP_ENDED}
     */
    ProcedureView complete(StepCommand.Complete command);

    /**
     * Asks to leave a step out; its clock runs on until somebody else approves. Roles as {@link #complete}.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code STEP_NEVER_LEFT_OUT}, {@code STEP_ENDED}
     */
    ProcedureView deviate(StepCommand.Deviate command);

    /**
     * Roles: MANAGER; HEAD_OFFICE for P1, for steps that the plan reserves to it, and where a manager asks.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code OWN_APPROVAL}, {@code APPROVAL_NOT_YOURS}, {@code
     *     NOTHING_TO_APPROVE}
     */
    ProcedureView approve(StepCommand.Approve command);

    /**
     * Raises the priority, or lowers it again (HEAD_OFFICE alone). The clocks follow, from their original starts. Roles:
     * DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code PRIORITY_NOT_LOWERED}, {@code PRIORITY_UNCHANGED}
     */
    ProcedureView prioritise(StepCommand.Prioritise command);
}
