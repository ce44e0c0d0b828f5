package wanbi.web.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.SiteCode;
import wanbi.web.form.Catalogue;
import wanbi.web.form.ThingForm;

/** A report of a loss while it is taken in: what stands on the screen, judged by nobody yet. */
public class LossForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_LINES = 50;

    private final List<ThingForm> lines = new ArrayList<>(List.of(new ThingForm()));
    private final ReporterForm people = new ReporterForm();
    private Instant reportedAt;
    private String channel = "DESK";
    private String place;
    private String placeNote;
    private boolean outOfArea;
    private String lossMode = "LOST";
    private Instant lastSeenFrom;
    private Instant lastSeenTo;
    private Instant discoveredAt;
    private String circumstances;
    private String lateEntryReason;
    private String duplicateOverrideReason;
    private boolean readBack;

    LossForm(Instant reportedAt) {
        this.reportedAt = reportedAt;
    }

    /** @param theft null for a loss */
    ReportLoss toReport(
            SiteCode site,
            Catalogue catalogue,
            List<String> photos,
            Integer notice,
            boolean accept,
            ReportLoss.Theft theft) {
        return new ReportLoss(
                site,
                reportedAt,
                channel,
                outOfArea ? null : place,
                placeNote,
                outOfArea,
                people.client(),
                people.isNobody() ? people.getNoClientReason() : null,
                people.reporter(),
                theft == null ? lossMode : null,
                lastSeenFrom,
                lastSeenTo,
                discoveredAt,
                circumstances,
                accept && isReadable(),
                notice,
                accept,
                lateEntryReason,
                duplicateOverrideReason,
                photos,
                people.isVulnerable(),
                people.isMinor(),
                lines.stream()
                        .map(line -> line.toItem(catalogue.of(line.getCategory())))
                        .toList(),
                theft,
                people.further());
    }

    /** How the lines are built at the moment, without anything that was typed: {@code WALLET:2,KEYS:0}. */
    String shape() {
        return lines.stream().map(ThingForm::shape).collect(Collectors.joining(","));
    }

    void build(String shape) {
        lines.clear();
        Arrays.stream(shape.split(",")).limit(MOST_LINES).forEach(line -> {
            ThingForm thing = new ThingForm();
            thing.build(line);
            lines.add(thing);
        });
    }

    /** Not to know the colour is an answer, and is chosen; with one left blank there is nothing to read back yet (R05). */
    private boolean isReadable() {
        return readBack && lines.stream().allMatch(line -> line.colourCodes() != null);
    }

    public List<ThingForm> getLines() {
        return lines;
    }

    public ReporterForm getPeople() {
        return people;
    }

    public Instant getReportedAt() {
        return reportedAt;
    }

    public void setReportedAt(Instant reportedAt) {
        this.reportedAt = reportedAt;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getPlaceNote() {
        return placeNote;
    }

    public void setPlaceNote(String placeNote) {
        this.placeNote = placeNote;
    }

    public boolean isOutOfArea() {
        return outOfArea;
    }

    public void setOutOfArea(boolean outOfArea) {
        this.outOfArea = outOfArea;
    }

    public String getLossMode() {
        return lossMode;
    }

    public void setLossMode(String lossMode) {
        this.lossMode = lossMode;
    }

    public Instant getLastSeenFrom() {
        return lastSeenFrom;
    }

    public void setLastSeenFrom(Instant lastSeenFrom) {
        this.lastSeenFrom = lastSeenFrom;
    }

    public Instant getLastSeenTo() {
        return lastSeenTo;
    }

    public void setLastSeenTo(Instant lastSeenTo) {
        this.lastSeenTo = lastSeenTo;
    }

    public Instant getDiscoveredAt() {
        return discoveredAt;
    }

    public void setDiscoveredAt(Instant discoveredAt) {
        this.discoveredAt = discoveredAt;
    }

    public String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(String circumstances) {
        this.circumstances = circumstances;
    }

    public String getLateEntryReason() {
        return lateEntryReason;
    }

    public void setLateEntryReason(String lateEntryReason) {
        this.lateEntryReason = lateEntryReason;
    }

    public String getDuplicateOverrideReason() {
        return duplicateOverrideReason;
    }

    public void setDuplicateOverrideReason(String duplicateOverrideReason) {
        this.duplicateOverrideReason = duplicateOverrideReason;
    }

    public boolean isReadBack() {
        return readBack;
    }

    public void setReadBack(boolean readBack) {
        this.readBack = readBack;
    }
}
