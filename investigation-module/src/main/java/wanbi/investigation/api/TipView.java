package wanbi.investigation.api;

import java.time.Instant;

/** A tip as the reader may know it. */
public final class TipView {

    /** @param contact null when none was left, or not for this reader */
    public record Content(
            String observed,
            Instant seenAt,
            String placeNote,
            String contact,
            boolean hasContact,
            boolean aboutStaff) {}

    /** @param byName who wrote it down; null for what came through the letter box */
    public record Way(Instant receivedAt, String byName, Instant keepUntil) {}

    /**
     * @param status NEW, TAKEN_UP or SET_ASIDE
     * @param reason why nothing came of it; null while it waits
     */
    public record End(String status, Instant at, String byName, String caseNumber, String reason) {}

    private final String id;
    private final long version;
    private final String site;
    private final Content content;
    private final Way way;
    private final End end;

    public TipView(String id, long version, String site, Content content, Way way, End end) {
        this.id = id;
        this.version = version;
        this.site = site;
        this.content = content;
        this.way = way;
        this.end = end;
    }

    public String getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public String getSite() {
        return site;
    }

    public String getObserved() {
        return content.observed();
    }

    public Instant getSeenAt() {
        return content.seenAt();
    }

    public String getPlaceNote() {
        return content.placeNote();
    }

    public String getContact() {
        return content.contact();
    }

    public boolean isWithContact() {
        return content.hasContact();
    }

    public boolean isAboutStaff() {
        return content.aboutStaff();
    }

    public Instant getReceivedAt() {
        return way.receivedAt();
    }

    public String getByName() {
        return way.byName();
    }

    public Instant getKeepUntil() {
        return way.keepUntil();
    }

    public String getStatus() {
        return end.status();
    }

    public Instant getSettledAt() {
        return end.at();
    }

    public String getSettledByName() {
        return end.byName();
    }

    public String getCaseNumber() {
        return end.caseNumber();
    }

    public String getReason() {
        return end.reason();
    }
}
