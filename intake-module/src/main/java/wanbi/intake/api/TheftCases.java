package wanbi.intake.api;

/**
 * Taking in what may be a theft, and what triage says of it afterwards (R13, R14, R23). All else is done to a theft as to
 * any case, by {@link LossCases} and {@link CaseEndings}.
 */
public interface TheftCases {

    /**
     * Takes a report in; how much a thing is worth does not matter (R13). Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput naming every wrong field
     * @throws PossibleDuplicate same phone and category within 24 hours, without a reason to override
     */
    CaseView report(TheftCommand.Report command);

    /**
     * What is now said of the relation, beside what was said before (R14). A named member of staff does not see the case
     * from now on; when a manager or somebody unnamed is suspected, the site does not, and head office acts (I16).
     * Roles: DESK, MANAGER, HEAD_OFFICE.
     */
    RelationView relate(TheftCommand.Relate command);

    /**
     * A loss that looks like a theft, or the other way round: another case goes on, both clocks are kept, each names the
     * other. A conversion back opens the original case under its own number again (R23). Roles: DESK, MANAGER,
     * HEAD_OFFICE.
     *
     * @return the case that goes on
     */
    CaseView convert(TheftCommand.Convert command);

    /**
     * Nothing was stolen, and the client agrees in writing (R15). Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.BusinessRuleViolation {@code OBLIGATIONS_OPEN} while the scene is protected; so for {@link
     *     #convert}
     */
    CaseView dismiss(TheftCommand.Dismiss command);

    /**
     * POLICE_DECIDED, NOT_REPORTED → AFTERCARE: the client has been looked after, told and shown what was done (R18); the
     * police's result is not waited for any more. Roles: DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws CaseRefused {@code CASE_STATE}, {@code NO_THEFT_CASE}, {@code STEP_NOT_DONE}, {@code CLIENT_NOT_TOLD}
     */
    CaseView aftercare(TheftCommand.Aftercare command);
}
