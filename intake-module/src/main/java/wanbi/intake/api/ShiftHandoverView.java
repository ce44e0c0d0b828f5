package wanbi.intake.api;

import java.time.Instant;

/** A change of shift as both sides see it. */
public final class ShiftHandoverView {

    /** Who gives, who takes. */
    public record Sides(String giver, String giverName, String receiver, String receiverName) {}

    /** How it ended; all null while it is open. */
    public record Ended(String byName, Instant at, String reason, String witnessName) {}

    /** All null unless something did not agree and another looked into it. */
    public record Reviewed(String byName, Instant at, String finding) {}

    /** What the reader may do. */
    public record May(boolean accept, boolean withdraw, boolean review) {}

    private final String id;
    private final String site;
    private final String state;
    private final Sides sides;
    private final Instant offeredAt;
    private final String notes;
    private final Ended ended;
    private final Reviewed reviewed;
    private final ShiftListView list;
    private final int thingCount;
    private final int mismatchCount;
    private final int laterCount;
    private final May may;
    private final long version;

    public ShiftHandoverView(
            String id,
            String site,
            String state,
            Sides sides,
            Instant offeredAt,
            String notes,
            Ended ended,
            Reviewed reviewed,
            ShiftListView list,
            int thingCount,
            int mismatchCount,
            int laterCount,
            May may,
            long version) {
        this.id = id;
        this.site = site;
        this.state = state;
        this.sides = sides;
        this.offeredAt = offeredAt;
        this.notes = notes;
        this.ended = ended;
        this.reviewed = reviewed;
        this.list = list;
        this.thingCount = thingCount;
        this.mismatchCount = mismatchCount;
        this.laterCount = laterCount;
        this.may = may;
        this.version = version;
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    /** OFFERED, ACCEPTED, DIFFERENT, REVIEWED, DECLINED or WITHDRAWN. */
    public String getState() {
        return state;
    }

    public String getGiver() {
        return sides.giver();
    }

    public String getGiverName() {
        return sides.giverName();
    }

    public String getReceiver() {
        return sides.receiver();
    }

    public String getReceiverName() {
        return sides.receiverName();
    }

    public Instant getOfferedAt() {
        return offeredAt;
    }

    public String getNotes() {
        return notes;
    }

    public String getEndedByName() {
        return ended.byName();
    }

    public Instant getEndedAt() {
        return ended.at();
    }

    public String getReason() {
        return ended.reason();
    }

    public String getWitnessName() {
        return ended.witnessName();
    }

    public String getReviewedByName() {
        return reviewed.byName();
    }

    public Instant getReviewedAt() {
        return reviewed.at();
    }

    public String getFinding() {
        return reviewed.finding();
    }

    /** Null in a list of hand-overs. */
    public ShiftListView getList() {
        return list;
    }

    public int getThingCount() {
        return thingCount;
    }

    public int getMismatchCount() {
        return mismatchCount;
    }

    /** How many things the giver has in hand that are not on the list, while it is open: they stay with the giver. */
    public int getLaterCount() {
        return laterCount;
    }

    public boolean isAcceptable() {
        return may.accept();
    }

    public boolean isWithdrawable() {
        return may.withdraw();
    }

    public boolean isReviewable() {
        return may.review();
    }

    public long getVersion() {
        return version;
    }
}
