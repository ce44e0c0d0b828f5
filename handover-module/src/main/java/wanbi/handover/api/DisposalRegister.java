package wanbi.handover.api;

import java.util.List;
import wanbi.handover.api.Receipts.OutcomeQuery;
import wanbi.intake.api.LedgerQuery;

/** What became of things that nobody claimed, for the workbooks X6 and X8. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface DisposalRegister {

    /**
     * A row for each thing of the batches proposed in the period, by batch and tag.
     *
     * @param query its {@code after} is {@code batch/tag} of the last row
     * @throws wanbi.kernel.InvalidInput {@code from}, {@code to} REQUIRED; {@code to BEFORE_START}
     */
    List<DisposalRow> rows(LedgerQuery query);

    /** Those of these things that have left us so, in any order; only of the caller's sites. */
    List<DisposalRow> gone(OutcomeQuery query);
}
