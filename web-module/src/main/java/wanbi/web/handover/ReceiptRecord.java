package wanbi.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;

/** The receipt that the page shows, read once in a request. */
@Named
@RequestScoped
public class ReceiptRecord {

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptRecordView view;

    private ReceiptView it;

    public ReceiptView getIt() {
        if (it == null) {
            it = receipts.get(new ReceiptRef(view.getNo()));
        }
        return it;
    }
}
