package wanbi.investigation.internal.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.ExhibitRefused;
import wanbi.investigation.api.LegalHoldCommand;
import wanbi.investigation.api.LegalHoldView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** What belongs to the case must stay, until whoever ordered it says otherwise (I8). */
@Entity
@Table(schema = "investigation", name = "legal_hold")
class LegalHold {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private String basis;
    private String organ;
    private String document;
    private String file;
    private String reason;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "placed_by")
    private StaffId placedBy;

    @Column(name = "placed_by_name")
    private String placedByName;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private StaffId releasedBy;

    @Column(name = "released_by_name")
    private String releasedByName;

    @Column(name = "release_document")
    private String releaseDocument;

    @Column(name = "release_reason")
    private String releaseReason;

    @Version
    private long version;

    protected LegalHold() {}

    static LegalHold placed(int number, InvestigatedCase on, SoundHold said, CurrentStaff by, Instant now) {
        LegalHold hold = new LegalHold();
        hold.id = LegalHoldCommand.numberOf(on.getNumber(), number);
        hold.caseNumber = on.getNumber();
        hold.site = on.getSite();
        hold.basis = said.basis();
        hold.organ = said.organ();
        hold.document = said.document();
        hold.file = said.file();
        hold.reason = said.reason();
        hold.placedAt = now;
        hold.placedBy = by.id();
        hold.placedByName = by.name();
        return hold;
    }

    void release(LegalHoldCommand.Release said, CurrentStaff by, Instant now) {
        if (!stands()) {
            throw ExhibitRefused.holdEnded(id);
        }
        SoundHold.End end = SoundHold.ended(said, basis);
        releaseDocument = end.document();
        releaseReason = end.reason();
        releasedAt = now;
        releasedBy = by.id();
        releasedByName = by.name();
    }

    boolean stands() {
        return releasedAt == null;
    }

    String id() {
        return id;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    String reason() {
        return reason;
    }

    String releaseReason() {
        return releaseReason;
    }

    long version() {
        return version;
    }

    LegalHoldView view() {
        return new LegalHoldView(
                id,
                caseNumber.value(),
                site.value(),
                version,
                new LegalHoldView.Basis(basis, organ, document, file),
                new LegalHoldView.Act(placedAt, placedByName, reason, null),
                stands() ? null : new LegalHoldView.Act(releasedAt, releasedByName, releaseReason, releaseDocument));
    }
}
