package wanbi.web.footage;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.Cameras;

/** What somebody found at a camera: how far back it goes, how wrong its clock is, that it fails or works again. */
@Named
@ViewScoped
public class CameraHealth implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cameras cameras;

    @Inject
    private CamerasView view;

    @Inject
    private Clock clock;

    private Instant oldest;
    private Instant measuredAt;
    private Integer offset;
    private LocalDate sign;
    private Instant faultFrom;
    private Instant faultTo;
    private String note;
    private Instant mendedAt;

    @PostConstruct
    void now() {
        measuredAt = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        mendedAt = measuredAt;
    }

    public String measure() {
        cameras.measure(new CameraCommand.Measure(view.getCode(), oldest, measuredAt));
        return view.page(view.getCode(), "measured");
    }

    public String check() {
        cameras.check(new CameraCommand.Check(view.getCode(), offset, sign));
        return view.page(view.getCode(), "checked");
    }

    public String fail() {
        cameras.report(new CameraCommand.Fault(view.getCode(), faultFrom, faultTo, note));
        return view.page(view.getCode(), "faulty");
    }

    public String mend() {
        cameras.mend(new CameraCommand.Mended(view.getCode(), mendedAt));
        return view.page(view.getCode(), "mended");
    }

    public Instant getOldest() {
        return oldest;
    }

    public void setOldest(Instant oldest) {
        this.oldest = oldest;
    }

    public Instant getMeasuredAt() {
        return measuredAt;
    }

    public void setMeasuredAt(Instant measuredAt) {
        this.measuredAt = measuredAt;
    }

    /** Seconds that the recorder is ahead. */
    public Integer getOffset() {
        return offset;
    }

    public void setOffset(Integer offset) {
        this.offset = offset;
    }

    public LocalDate getSign() {
        return sign;
    }

    public void setSign(LocalDate sign) {
        this.sign = sign;
    }

    public Instant getFaultFrom() {
        return faultFrom;
    }

    public void setFaultFrom(Instant faultFrom) {
        this.faultFrom = faultFrom;
    }

    /** Null while it goes on. */
    public Instant getFaultTo() {
        return faultTo;
    }

    public void setFaultTo(Instant faultTo) {
        this.faultTo = faultTo;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Instant getMendedAt() {
        return mendedAt;
    }

    public void setMendedAt(Instant mendedAt) {
        this.mendedAt = mendedAt;
    }
}
