package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** Advice on keeping valuables, or what is kept for a client, with every opening (R12). */
public final class SafeDepositView {

    /** Who asked, and for what. */
    public record Request(String client, String phone, String text, Instant at, String lateReason) {}

    /** What was said. */
    public record Advice(List<String> explained, String chosen, String terms, Instant recordedAt, String byName) {
        public Advice {
            explained = List.copyOf(explained);
        }
    }

    /** What lies in the box; seal and content as of the last closing. */
    public record Kept(String box, boolean twoKey, String seal, String declared) {}

    private final String id;
    private final String site;
    private final String status;
    private final long version;
    private final Request request;
    private final Advice advice;
    private final Kept kept;
    private final List<SafeVisitView> visits;

    public SafeDepositView(
            String id,
            String site,
            String status,
            long version,
            Request request,
            Advice advice,
            Kept kept,
            List<SafeVisitView> visits) {
        this.id = id;
        this.site = site;
        this.status = status;
        this.version = version;
        this.request = request;
        this.advice = advice;
        this.kept = kept;
        this.visits = List.copyOf(visits);
    }

    public String getId() {
        return id;
    }

    public String getSite() {
        return site;
    }

    /** ADVISED, SEALED, OPENED or RETURNED. */
    public String getStatus() {
        return status;
    }

    public long getVersion() {
        return version;
    }

    public String getClient() {
        return request.client();
    }

    public String getPhone() {
        return request.phone();
    }

    public String getRequest() {
        return request.text();
    }

    public Instant getRequestedAt() {
        return request.at();
    }

    public String getLateReason() {
        return request.lateReason();
    }

    public List<String> getExplained() {
        return advice.explained();
    }

    public String getChosen() {
        return advice.chosen();
    }

    /** ADVICE_ONLY or DEPOSIT. */
    public String getTerms() {
        return advice.terms();
    }

    public Instant getRecordedAt() {
        return advice.recordedAt();
    }

    public String getByName() {
        return advice.byName();
    }

    /** Null where nothing is kept, as the three that follow. */
    public String getBox() {
        return kept == null ? null : kept.box();
    }

    public boolean isTwoKey() {
        return kept != null && kept.twoKey();
    }

    public String getSeal() {
        return kept == null ? null : kept.seal();
    }

    /** Null too where the client did not want to say. */
    public String getDeclared() {
        return kept == null ? null : kept.declared();
    }

    /** Oldest first. */
    public List<SafeVisitView> getVisits() {
        return visits;
    }
}
