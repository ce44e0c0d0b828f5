package wanbi.handover.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.SiteCode;

/**
 * Things that nobody claims leave us in batches, approved by others than who proposes (R21, L-01, L-05, L-07, I8, I11). To
 * the police by one approval, none where all of them must go the same day; else by the manager and by head office.
 */
public interface Disposals {

    /** What has been kept as long as the rule asks and may go. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<DueThingView> due(SiteCode site);

    /**
     * Roles: DESK.
     *
     * @throws wanbi.kernel.InvalidInput {@code kind UNKNOWN_CODE}; {@code items REQUIRED, TOO_MANY}; {@code items/0 …
     *     UNKNOWN_TAG}; {@code reason REQUIRED, TOO_LONG}
     * @throws Refused {@code HOLD_NOT_OVER}, {@code ITEM_FROZEN}, {@code ITEM_NOT_UNCLAIMED}, {@code ITEM_IN_DISPOSAL}
     */
    DisposalView propose(DisposalCommand.Propose propose);

    /**
     * Roles: MANAGER first, HEAD_OFFICE second (or in the manager's place).
     *
     * @throws Refused {@code OWN_APPROVAL}, {@code DISPOSAL_STATE}, {@code SECOND_APPROVAL_BY_HEAD_OFFICE}
     */
    DisposalView approve(DisposalCommand.Approve approve);

    /** The things stay. Roles: MANAGER, HEAD_OFFICE. */
    DisposalView reject(DisposalCommand.Reject reject);

    /**
     * They have left us. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code organ, officer, receipt REQUIRED, TOO_LONG}; {@code voucher TOO_LONG};
     *     {@code file FILE_UNKNOWN}; {@code witness WITNESS_REQUIRED}
     * @throws Refused {@code DISPOSAL_STATE}, {@code ITEM_FROZEN}
     */
    DisposalView execute(DisposalCommand.Execute execute);

    /**
     * When the police announced them (L-02); said again, the last counts. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code on REQUIRED, IN_FUTURE, BEFORE_HANDOVER}; {@code paper TOO_LONG}
     * @throws Refused {@code DISPOSAL_STATE}, {@code NOT_WITH_POLICE}
     */
    DisposalView announced(DisposalCommand.Noticed noticed);

    /**
     * The list that goes along, for the receiver to sign; kept as first printed. Roles: DESK, MANAGER, HEAD_OFFICE.
     *
     * @throws Refused {@code DISPOSAL_STATE} before the approval, {@code NOBODY_RECEIVES} for what is destroyed
     */
    InputStream list(DisposalCommand.Ref ref);

    DisposalView get(DisposalCommand.Ref ref);

    /** Newest first, at most 100. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<DisposalView> of(SiteCode site);
}
