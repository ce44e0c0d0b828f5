package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.ReportLoss;

/** How and when it was lost, as the client tells it. */
@Embeddable
class Circumstances {

    @Column(name = "loss_mode")
    private String lossMode;

    @Column(name = "last_seen_from")
    private Instant lastSeenFrom;

    @Column(name = "last_seen_to")
    private Instant lastSeenTo;

    @Column(name = "discovered_at")
    private Instant discoveredAt;

    @Column(name = "circumstances")
    private String story;

    private boolean vulnerable;

    private boolean minor;

    protected Circumstances() {}

    static Circumstances of(ReportLoss said) {
        Circumstances circumstances = new Circumstances();
        circumstances.lossMode = said.lossMode();
        circumstances.lastSeenFrom = said.lastSeenFrom();
        circumstances.lastSeenTo = said.lastSeenTo();
        circumstances.discoveredAt = said.discoveredAt();
        circumstances.story = said.circumstances();
        circumstances.vulnerable = said.vulnerable();
        circumstances.minor = said.minor();
        return circumstances;
    }

    static Circumstances unknown() {
        return new Circumstances();
    }

    String lossMode() {
        return lossMode;
    }

    Instant lastSeenFrom() {
        return lastSeenFrom;
    }

    Instant lastSeenTo() {
        return lastSeenTo;
    }

    Instant discoveredAt() {
        return discoveredAt;
    }

    String story() {
        return story;
    }

    boolean isVulnerable() {
        return vulnerable;
    }

    boolean isMinor() {
        return minor;
    }
}
