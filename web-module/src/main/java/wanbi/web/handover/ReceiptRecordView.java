package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import wanbi.handover.api.Receipts;

/** A receipt: the stored original, and the numbered copies that were given away. */
@Named
@ViewScoped
public class ReceiptRecordView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptRecord record;

    private String no;
    private String reason;

    /** An unknown number gets its own page. */
    public void open() {
        record.getIt();
    }

    public String copy() {
        receipts.issueCopy(new Receipts.IssueCopy(no, reason));
        return page(no);
    }

    static String page(String no) {
        return "/handover/receipt-record?faces-redirect=true&no=" + no;
    }

    public String getNo() {
        return no;
    }

    public void setNo(String no) {
        this.no = no;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
