package wanbi.handover.api;

import java.time.Instant;
import wanbi.intake.api.HoldView;

/** A thing that may leave us. */
public final class DueThingView {

    private final String tag;
    private final String category;
    private final String name;
    private final int quantity;
    private final String waitingFor;
    private final boolean valuable;
    private final Instant foundAt;
    private final String placePath;
    private final String shelf;
    private final String seal;
    private final HoldView hold;

    public DueThingView(
            String tag,
            String category,
            String name,
            int quantity,
            String waitingFor,
            boolean valuable,
            Instant foundAt,
            String placePath,
            String shelf,
            String seal,
            HoldView hold) {
        this.tag = tag;
        this.category = category;
        this.name = name;
        this.quantity = quantity;
        this.waitingFor = waitingFor;
        this.valuable = valuable;
        this.foundAt = foundAt;
        this.placePath = placePath;
        this.shelf = shelf;
        this.seal = seal;
        this.hold = hold;
    }

    public String getTag() {
        return tag;
    }

    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    public int getQuantity() {
        return quantity;
    }

    /** The case whose client has not come for it, or null. */
    public String getWaitingFor() {
        return waitingFor;
    }

    public boolean isValuable() {
        return valuable;
    }

    public Instant getFoundAt() {
        return foundAt;
    }

    public String getPlacePath() {
        return placePath;
    }

    public String getShelf() {
        return shelf;
    }

    /** Null when it is under none. */
    public String getSeal() {
        return seal;
    }

    public HoldView getHold() {
        return hold;
    }
}
