package wanbi.handover.internal.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import wanbi.handover.api.ReceiptBook.SignedLine;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.kernel.ItemTag;

/** One thing that a receipt gives away; the database lets each go once (I3). */
@Embeddable
class ReceiptLine {

    @Column(name = "line")
    private int line;

    @Column(name = "item_tag")
    private ItemTag itemTag;

    @Column(name = "quantity")
    private int quantity;

    protected ReceiptLine() {}

    ReceiptLine(SignedLine signed) {
        this.line = signed.line();
        this.itemTag = signed.tag();
        this.quantity = signed.quantity();
    }

    ReturnedLine returned() {
        return new ReturnedLine(line, itemTag, quantity);
    }

    ItemTag tag() {
        return itemTag;
    }
}
