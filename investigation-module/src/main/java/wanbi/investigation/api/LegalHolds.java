package wanbi.investigation.api;

import java.util.List;
import wanbi.kernel.CaseNumber;

/**
 * What belongs to a case must stay (I8): its found items are frozen, those linked later too, its exhibits do not go back
 * to anybody. To the police they may go: a hold keeps things for them.
 */
public interface LegalHolds {

    /**
     * Roles: MANAGER, HEAD_OFFICE. Also after the case's end.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED, TOO_LONG}; {@code basis UNKNOWN_CODE}; {@code organ,
     *     document REQUIRED} for POLICE and COURT; {@code file FILE_UNKNOWN}
     */
    LegalHoldView place(LegalHoldCommand.Place place);

    /**
     * What no other hold keeps is free again. Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED, TOO_LONG}; {@code document REQUIRED} where police or
     *     court had ordered it
     * @throws ExhibitRefused {@code HOLD_ENDED}
     */
    LegalHoldView release(LegalHoldCommand.Release release);

    /** Newest first. Roles: who may read the case. */
    List<LegalHoldView> ofCase(CaseNumber number);
}
