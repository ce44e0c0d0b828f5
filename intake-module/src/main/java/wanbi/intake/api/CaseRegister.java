package wanbi.intake.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Slice;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;

/**
 * Reads of cases. Roles: DESK, CCTV (stage 1: all of the own site), MANAGER, HEAD_OFFICE, AUDITOR; a GUARD sees the own
 * entries and today's open list, masked (E.6); ADMIN none.
 */
public interface CaseRegister {

    CaseView get(CaseNumber number);

    Slice<CaseSummary> list(CaseQuery query);

    /** Oldest first; personal values masked, free text shown to those who may read the case. */
    List<ChronicleEntry> chronology(CaseNumber number);

    ChainVerification verify(CaseNumber number);

    /** The slip in plain; printing it is journaled. Roles: DESK, MANAGER, HEAD_OFFICE and the guard who took it in. */
    AcceptanceSlip slip(CaseNumber number);

    InputStream photo(CaseCommand.Photo photo);

    /**
     * Rows of X1 by acceptance day, ordered by case number and line, after the given key; at most {@code limit}. Roles:
     * MANAGER, HEAD_OFFICE, AUDITOR, and DESK for the own site.
     */
    List<LossLedgerRow> ledger(LedgerQuery query);

    /**
     * Rows of X2 by the day of the report, ordered by case number, after the given one. Roles: as {@link #ledger}; the
     * class of the relation for HEAD_OFFICE and AUDITOR alone (R14).
     */
    List<TheftLedgerRow> theftLedger(LedgerQuery query);
}
