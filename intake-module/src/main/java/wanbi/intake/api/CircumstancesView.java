package wanbi.intake.api;

import java.time.Instant;

/** Where, when and how something was lost, as the client told it, and what he added to that. */
public class CircumstancesView {

    private final String place;
    private final String placePath;
    private final String placeNote;
    private final boolean outOfArea;
    private final String lossMode;
    private final Instant lastSeenFrom;
    private final Instant lastSeenTo;
    private final Instant discoveredAt;
    private final String circumstances;
    private final ReporterView otherContact;
    private final ValueView promisedReward;

    public CircumstancesView(
            String place,
            String placePath,
            String placeNote,
            boolean outOfArea,
            String lossMode,
            Instant lastSeenFrom,
            Instant lastSeenTo,
            Instant discoveredAt,
            String circumstances,
            ReporterView otherContact,
            ValueView promisedReward) {
        this.place = place;
        this.placePath = placePath;
        this.placeNote = placeNote;
        this.outOfArea = outOfArea;
        this.lossMode = lossMode;
        this.lastSeenFrom = lastSeenFrom;
        this.lastSeenTo = lastSeenTo;
        this.discoveredAt = discoveredAt;
        this.circumstances = circumstances;
        this.otherContact = otherContact;
        this.promisedReward = promisedReward;
    }

    protected CircumstancesView(CircumstancesView same) {
        this.place = same.place;
        this.placePath = same.placePath;
        this.placeNote = same.placeNote;
        this.outOfArea = same.outOfArea;
        this.lossMode = same.lossMode;
        this.lastSeenFrom = same.lastSeenFrom;
        this.lastSeenTo = same.lastSeenTo;
        this.discoveredAt = same.discoveredAt;
        this.circumstances = same.circumstances;
        this.otherContact = same.otherContact;
        this.promisedReward = same.promisedReward;
    }

    public String getPlace() {
        return place;
    }

    public String getPlacePath() {
        return placePath;
    }

    public String getPlaceNote() {
        return placeNote;
    }

    public boolean isOutOfArea() {
        return outOfArea;
    }

    public String getLossMode() {
        return lossMode;
    }

    public Instant getLastSeenFrom() {
        return lastSeenFrom;
    }

    public Instant getLastSeenTo() {
        return lastSeenTo;
    }

    public Instant getDiscoveredAt() {
        return discoveredAt;
    }

    public String getCircumstances() {
        return circumstances;
    }

    /** Whom to call when the client cannot be reached, or null. */
    public ReporterView getOtherContact() {
        return otherContact;
    }

    /** What the client promises to the finder, or null. */
    public ValueView getPromisedReward() {
        return promisedReward;
    }
}
