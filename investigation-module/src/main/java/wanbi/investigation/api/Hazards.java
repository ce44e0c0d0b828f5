package wanbi.investigation.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/** Weak points that a case has shown stay open, whatever becomes of the case, until another person has seen them fixed (L-12). */
public interface Hazards {

    /**
     * Roles: DESK, GUARD, MANAGER; HEAD_OFFICE in the manager's place.
     *
     * @throws wanbi.kernel.InvalidInput {@code what} REQUIRED, TOO_LONG; {@code place NOT_HERE}; {@code responsible}
     *     REQUIRED, NO_COLLEAGUE_HERE; {@code dueOn} REQUIRED, PAST; {@code repeats NO_HAZARD_HERE}
     * @throws CareRefused {@code CARE_OTHER_CASE}
     */
    HazardView register(HazardCommand.Register said);

    /**
     * Somebody has fixed it and shows how. Roles: DESK, GUARD, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code how} REQUIRED, TOO_LONG; {@code proof} REQUIRED, FILE_UNKNOWN
     * @throws CareRefused {@code HAZARD_STATE}
     */
    HazardView fix(HazardCommand.Fix said);

    /**
     * It is looked at and proved, or sent back. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason} REQUIRED when it is sent back, TOO_LONG
     * @throws CareRefused {@code HAZARD_STATE}, {@code HAZARD_OWN_PROOF}
     */
    HazardView judge(HazardCommand.Judge said);

    /** The photo or paper that shows how it was fixed. Roles: who may read the case. */
    InputStream proof(HazardCommand.Ref ref);

    /** Roles: who may read the case. */
    List<HazardView> ofCase(CaseNumber number);

    /**
     * Those not proved yet, the longest overdue first; or those proved, the latest first. Roles: DESK, GUARD, MANAGER,
     * HEAD_OFFICE, AUDITOR.
     */
    List<HazardView> list(HazardCommand.Listed query);
}
