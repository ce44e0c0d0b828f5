package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import wanbi.handover.api.ReceiptCorrections;
import wanbi.handover.api.ReceiptView;
import wanbi.web.form.PhotoAlbum;

/** The client signs the corrected receipt too, on the screen or with a pen. */
@Named
@ViewScoped
public class ReceiptSigningForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptCorrections corrections;

    @Inject
    private HttpServletRequest request;

    @Inject
    private PhotoAlbum scans;

    private final SigningForm signing = new SigningForm();
    private boolean onPaper;

    /** The hash is that of the version which stood on the page, whatever has come since. */
    public String sign(ReceiptView it) {
        corrections.sign(new ReceiptCorrections.Sign(
                it.getReceiptNumber(),
                request.getParameter("contentHash"),
                onPaper ? signing.onPaper(scans.files()) : signing.onScreen()));
        return ReceiptRecordView.page(it.getReceiptNumber());
    }

    public SigningForm getSigning() {
        return signing;
    }

    public PhotoAlbum getScans() {
        return scans;
    }

    public boolean isOnPaper() {
        return onPaper;
    }

    public void setOnPaper(boolean onPaper) {
        this.onPaper = onPaper;
    }
}
