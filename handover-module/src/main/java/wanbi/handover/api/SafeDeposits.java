package wanbi.handover.api;

import java.util.List;
import wanbi.kernel.SiteCode;

/**
 * Help with keeping valuables safe (R12): advice, or keeping in a box of the site under seal (L-09). Nobody opens a box
 * alone, and no combination is ever written down.
 */
public interface SafeDeposits {

    /** By number; those taken out of use left out. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR, ADMIN. */
    List<SafeBoxView> boxes(SiteCode site);

    /**
     * Roles: MANAGER, ADMIN.
     *
     * @throws wanbi.kernel.InvalidInput {@code number REQUIRED, TOO_LONG, SECRET_NUMBER}
     * @throws Refused {@code BOX_EXISTS}
     */
    SafeBoxView addBox(SafeDepositCommand.AddBox add);

    /**
     * Roles: MANAGER, ADMIN.
     *
     * @throws Refused {@code BOX_ASSIGNED}
     */
    void retireBox(SafeDepositCommand.RetireBox retire);

    /**
     * Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput {@code REQUIRED, TOO_LONG, UNKNOWN_CODE, SECRET_NUMBER} on the fields;
     *     {@code phone INVALID_PHONE}; {@code requestedAt IN_FUTURE}; {@code lateReason LATE_DEPOSIT}; {@code chosen
     *     NOT_EXPLAINED}; {@code terms TERMS_DO_NOT_FIT, NO_BOXES_HERE}; {@code deposit/declared DECLARED_OR_NOT};
     *     {@code deposit/box UNKNOWN_BOX}; {@code witness SECOND_PERSON_REQUIRED}
     * @throws Refused {@code BOX_ASSIGNED}
     */
    SafeDepositView take(SafeDepositCommand.Take take);

    /**
     * Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput as above; {@code paper REQUIRED}; {@code who WRONG_PERSON}; {@code clientPresent
     *     CLIENT_MUST_BE_PRESENT}; {@code witness SECOND_PERSON_REQUIRED, LOCKSMITH_NEEDS_MANAGER}
     * @throws Refused {@code DEPOSIT_STATE}
     */
    SafeDepositView open(SafeDepositCommand.Open open);

    /**
     * Sealed anew. Roles: DESK, MANAGER.
     *
     * @throws wanbi.kernel.InvalidInput as above; {@code envelope/seal SEAL_NOT_NEW}
     * @throws Refused {@code DEPOSIT_STATE}
     */
    SafeDepositView close(SafeDepositCommand.Close close);

    /**
     * Everything is out and signed for; the box is free. Roles: DESK, MANAGER.
     *
     * @throws Refused {@code DEPOSIT_STATE} unless it is open
     */
    SafeDepositView giveBack(SafeDepositCommand.GiveBack giveBack);

    SafeDepositView get(SafeDepositCommand.Ref ref);

    /** What is kept first, then newest first, at most 100. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<SafeDepositView> of(SiteCode site);
}
