package wanbi.handover.api;

import java.util.List;

/** Things that more than one person claims (R22): frozen until a manager, the police or a court has decided. */
public interface Disputes {

    /**
     * The claim stands still, its things are frozen, manager and head office are told. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED, TOO_LONG}; {@code contender/name REQUIRED, TOO_LONG};
     *     {@code contender/phone INVALID_PHONE}; {@code contender/told TOO_LONG}
     * @throws Refused {@code CLAIM_STATE}, {@code ALREADY_HANDED_OVER}
     */
    DisputeView open(DisputeCommand.Open open);

    /**
     * CLAIMANT: the claim goes on where it stood. CONTENDER: it has failed, the things are free for the other's own
     * claim. REFERRED: they stay frozen until police or court have decided. Roles: MANAGER, HEAD_OFFICE, not who has
     * compared the claim.
     *
     * @throws wanbi.kernel.InvalidInput {@code outcome UNKNOWN_CODE}; {@code reason REQUIRED, TOO_LONG}; {@code organ
     *     REQUIRED} to refer; {@code document REQUIRED} to decide what had been referred
     * @throws Refused {@code DISPUTE_DECIDED}, {@code OWN_COMPARISON}
     */
    DisputeView decide(DisputeCommand.Decide decide);

    /** Newest first. Roles: as for reading the claim. */
    List<DisputeView> of(ClaimRef claim);
}
