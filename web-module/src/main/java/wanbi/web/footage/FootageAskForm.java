package wanbi.web.footage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CaseView;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Texts;
import wanbi.web.intake.CaseTab;
import wanbi.web.text.Words;

/** The request for footage on the page of its case: the cameras near the place first, those at the very place ticked. */
@Named
@ViewScoped
public class FootageAskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Duration USUAL = Duration.ofHours(2);

    @Inject
    private FootageRequests requests;

    @Inject
    private Cameras register;

    @Inject
    private Words words;

    private final Set<String> offered = new LinkedHashSet<>();
    private boolean open;
    private String caseNumber;
    private List<String> cameras = new ArrayList<>();
    private String another;
    private Instant from;
    private Instant to;
    private String purpose;
    private String longWindowReason;
    private boolean urgent;

    /** Filled with what the case says already. */
    public void begin(CaseView file) {
        open = true;
        caseNumber = file.getCaseNumber();
        offered.clear();
        for (CameraView camera : register.near(new CaseNumber(caseNumber))) {
            offered.add(camera.getCode());
            if (camera.getPlace().equals(file.getPlace()) && !camera.isFaulty()) {
                cameras.add(camera.getCode());
            }
        }
        Instant seenLast = file.getLastSeenTo() == null ? file.getReportedAt() : file.getLastSeenTo();
        to = seenLast.plus(Duration.ofMinutes(1)).truncatedTo(ChronoUnit.MINUTES);
        from = file.getLastSeenFrom() == null ? to.minus(USUAL) : file.getLastSeenFrom();
        purpose = words.with(
                "footage.ask.purpose.proposal", file.getItems().get(0).getName());
    }

    public void close() {
        open = false;
        cameras = new ArrayList<>();
    }

    /** A camera that is not near the place, found by its words. */
    public void add() {
        String code = Texts.clean(another);
        if (code != null && offered.add(code)) {
            cameras = new ArrayList<>(cameras);
            cameras.add(code);
        }
        another = null;
    }

    public String send() {
        requests.request(new FootageCommand.Ask(
                new CaseNumber(caseNumber), cameras, from, to, purpose, longWindowReason, urgent));
        return CaseTab.FOOTAGE.of(caseNumber);
    }

    public boolean isOpen() {
        return open;
    }

    /** More than a day of each camera wants a reason. */
    public boolean isLong() {
        return from != null && to != null && Duration.between(from, to).compareTo(Duration.ofHours(24)) > 0;
    }

    public Set<String> getOffered() {
        return offered;
    }

    public List<String> getCameras() {
        return cameras;
    }

    public void setCameras(List<String> cameras) {
        this.cameras = cameras;
    }

    public String getAnother() {
        return another;
    }

    public void setAnother(String another) {
        this.another = another;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getTo() {
        return to;
    }

    public void setTo(Instant to) {
        this.to = to;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getLongWindowReason() {
        return longWindowReason;
    }

    public void setLongWindowReason(String longWindowReason) {
        this.longWindowReason = longWindowReason;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public void setUrgent(boolean urgent) {
        this.urgent = urgent;
    }
}
