package wanbi.handover.api;

import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.BetweenContexts;

/** Writes receipts: what was signed becomes an original that nobody can change, and copy 1 of it (R09, I5). */
@BetweenContexts
public interface ReceiptBook {

    /**
     * SHA-256 in hex of what the client reads: the canonical content of docs/receipt-format.md. The clerk is no part of
     * it, so a colleague may finish what another has begun.
     */
    String formHash(String claim, HandoverSheet sheet);

    /** Numbers, prints and stores the original and copy 1. */
    ReceiptView issue(SignedForm form);

    /**
     * @param signature id of the stored signature
     * @param witness second person, null when none was needed
     * @param besides what else is written down
     */
    record SignedForm(
            String claim,
            CaseNumber caseNumber,
            SiteCode site,
            List<SignedLine> lines,
            HandoverSheet sheet,
            String signature,
            StaffId witness,
            String remarks,
            Besides besides) {
        public SignedForm {
            lines = List.copyOf(lines);
        }
    }

    record SignedLine(int line, ItemTag tag, int quantity) {}
}
