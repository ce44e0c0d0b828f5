package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Slice;

/**
 * Asking for footage, approving, viewing (R06). There is no way here to delete or to overwrite (L-15); what is asked,
 * seen and given out stands in the register with reason, content, unit and name (Art. 16, I6).
 */
public interface FootageRequests {

    /**
     * Cameras whose recordings are gone already are noted as lost with the cause. Roles: DESK, GUARD, CCTV, MANAGER,
     * HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code cameras REQUIRED}, {@code cameras/n CAMERA_NOT_HERE}, {@code
     *     CAMERA_RETIRED}, {@code TWICE}; {@code to BEFORE_START}; {@code longWindowReason LONG_WINDOW_REASON}
     * @throws FootageRefused {@code REFERRAL_NO_FOOTAGE}, {@code FOOTAGE_CASE_ENDED}
     */
    FootageView request(FootageCommand.Ask ask);

    /** With all that was recorded of it. Roles: who may read the case. */
    FootageView get(FootageCommand.Ref request);

    /** Roles: who may read the case. */
    List<FootageView> ofCase(CaseNumber number);

    /** What is written over first comes first, unless asked otherwise. Roles: DESK, CCTV, MANAGER, HEAD_OFFICE, AUDITOR. */
    Slice<FootageView> list(FootageCommand.Query query);

    /**
     * Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws FootageRefused {@code OWN_APPROVAL}, {@code FOOTAGE_DECIDED}, {@code FOOTAGE_STATE}
     */
    FootageView approve(FootageCommand.Ref request);

    /** As {@link #approve}; nothing more is viewed, locked or given out. */
    FootageView reject(FootageCommand.Reject rejection);

    /** Somebody sits down before the screen. Roles: CCTV, MANAGER, HEAD_OFFICE. */
    FootageView begin(FootageCommand.Ref request);

    /**
     * What was viewed and seen. Roles: CCTV, MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code camerasViewed REQUIRED} or {@code NOT_REQUESTED}; {@code sightings
     *     SIGHTING_REQUIRED} for a hit without one, {@code SIGHTING_WITHOUT_HIT}
     * @throws FootageRefused {@code FOOTAGE_NOT_APPROVED} when it is not urgent; {@code FOOTAGE_STATE}
     */
    FootageView review(FootageCommand.Review review);
}
