package wanbi.investigation.api;

import java.time.Instant;
import wanbi.intake.api.HolderView;

/** An exhibit changed hands. */
public final class ExhibitStepView {

    /**
     * @param byName who acted
     * @param confirmedByName the other side, where it is of our staff
     */
    public record Occasion(
            Instant at, String byName, String confirmedByName, String document, String officer, String reason) {}

    private final int number;
    private final HolderView from;
    private final HolderView to;
    private final Occasion occasion;

    /** @param from null for the first */
    public ExhibitStepView(int number, HolderView from, HolderView to, Occasion occasion) {
        this.number = number;
        this.from = from;
        this.to = to;
        this.occasion = occasion;
    }

    public int getNumber() {
        return number;
    }

    public HolderView getFrom() {
        return from;
    }

    public HolderView getTo() {
        return to;
    }

    public Instant getAt() {
        return occasion.at();
    }

    public String getByName() {
        return occasion.byName();
    }

    public String getConfirmedByName() {
        return occasion.confirmedByName();
    }

    public String getDocument() {
        return occasion.document();
    }

    public String getOfficer() {
        return occasion.officer();
    }

    public String getReason() {
        return occasion.reason();
    }
}
