package wanbi.handover.api;

import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Names a receipt. */
public record ReceiptRef(String receiptNumber) implements Scoped {
    @Override
    public Subject subject() {
        return Subject.receipt(receiptNumber);
    }
}
