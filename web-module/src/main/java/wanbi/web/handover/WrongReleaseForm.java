package wanbi.web.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.WrongReleases;

/** A thing went to the wrong hands: how that came out. */
@Named
@ViewScoped
public class WrongReleaseForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private WrongReleases wrongs;

    private String noticedBy = "OWNER";
    private Instant noticedAt;
    private String reason;

    public String save(ReceiptView it) {
        wrongs.record(new WrongReleases.Report(it.getReceiptNumber(), noticedBy, noticedAt, reason));
        return ReceiptRecordView.page(it.getReceiptNumber());
    }

    public List<String> getWays() {
        return List.of("OWNER", "RECIPIENT", "STOCK_TAKE", "STAFF", "POLICE", "OTHER");
    }

    public String getNoticedBy() {
        return noticedBy;
    }

    public void setNoticedBy(String noticedBy) {
        this.noticedBy = noticedBy;
    }

    public Instant getNoticedAt() {
        return noticedAt;
    }

    public void setNoticedAt(Instant noticedAt) {
        this.noticedAt = noticedAt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
