package wanbi.handover.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Receipts: the immutable original, numbered copies with the same content hash (I5). */
public interface Receipts {

    ReceiptView get(ReceiptRef receipt);

    List<ReceiptView> ofCase(CaseNumber number);

    /** The stored bytes of the original; reading is journaled. Roles: DESK, MANAGER, HEAD_OFFICE. */
    InputStream original(ReceiptRef receipt);

    /**
     * The scan of what was signed on paper (S0); reading is journaled. Roles as for the original.
     *
     * @throws wanbi.kernel.UnknownThing for a receipt that was signed on the screen
     */
    InputStream scan(ReceiptRef receipt);

    /** @throws wanbi.kernel.UnknownThing for a copy number that was never issued */
    InputStream copy(CopyRef copy);

    /** One more numbered copy, with the reason. Roles: DESK, MANAGER, HEAD_OFFICE. */
    ReceiptView issueCopy(IssueCopy command);

    /** For workbook X1: what the claims of these cases came to, in any order. Roles as for X1. */
    List<CaseOutcome> outcomes(OutcomeQuery query);

    record CopyRef(String receiptNumber, int copy) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }

    record IssueCopy(String receiptNumber, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.receipt(receiptNumber);
        }
    }

    /** Cases and items of a workbook's chunk; only those of the caller's sites are answered. */
    record OutcomeQuery(List<CaseNumber> cases, List<ItemTag> items) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }
}
