package wanbi.investigation.api;

import java.time.Instant;

/** A legal hold on what belongs to a case. */
public final class LegalHoldView {

    /** Who ordered it, and by which paper. */
    public record Basis(String kind, String organ, String document, String file) {}

    /** Who put or ended it, when and why. */
    public record Act(Instant at, String byName, String reason, String document) {}

    private final String id;
    private final String caseNumber;
    private final String site;
    private final long version;
    private final Basis basis;
    private final Act placed;
    private final Act released;

    public LegalHoldView(
            String id, String caseNumber, String site, long version, Basis basis, Act placed, Act released) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.version = version;
        this.basis = basis;
        this.placed = placed;
        this.released = released;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public long getVersion() {
        return version;
    }

    public String getBasis() {
        return basis.kind();
    }

    public String getOrgan() {
        return basis.organ();
    }

    public String getDocument() {
        return basis.document();
    }

    public String getFile() {
        return basis.file();
    }

    public String getReason() {
        return placed.reason();
    }

    public Instant getPlacedAt() {
        return placed.at();
    }

    public String getPlacedByName() {
        return placed.byName();
    }

    public boolean isStanding() {
        return released == null;
    }

    public Instant getReleasedAt() {
        return released == null ? null : released.at();
    }

    public String getReleasedByName() {
        return released == null ? null : released.byName();
    }

    public String getReleaseReason() {
        return released == null ? null : released.reason();
    }

    /** The paper that ended it. */
    public String getReleaseDocument() {
        return released == null ? null : released.document();
    }
}
