package wanbi.investigation.internal.evidence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.ExhibitCommand;
import wanbi.investigation.api.ExhibitRefused;
import wanbi.investigation.api.ExhibitView;
import wanbi.investigation.api.SceneStamp;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Something that may be evidence. It can only come from whoever holds it, so that its custody has no gap (I2). */
@Entity
@Table(schema = "investigation", name = "exhibit")
class Exhibit {

    @Id
    private String id;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    private SiteCode site;
    private String kind;
    private String name;
    private String source;
    private String collector;

    @Column(name = "acquired_by")
    private String acquiredBy;

    @Column(name = "acquired_at")
    private Instant acquiredAt;

    private String file;
    private String hash;
    private String seal;

    @Column(name = "words_kept_because")
    private String wordsKeptBecause;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private StaffId registeredBy;

    @Column(name = "registered_by_name")
    private String registeredByName;

    private int length;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "holder_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "holder_id"))
    @AttributeOverride(name = "name", column = @Column(name = "holder_name"))
    private Party holder;

    @Version
    private long version;

    protected Exhibit() {}

    static Exhibit registered(int number, InvestigatedCase about, SoundExhibit said, CurrentStaff by, Instant now) {
        Exhibit exhibit = new Exhibit();
        exhibit.id = ExhibitCommand.numberOf(about.getNumber(), number);
        exhibit.caseNumber = about.getNumber();
        exhibit.site = about.getSite();
        exhibit.kind = said.kind();
        exhibit.name = said.name();
        exhibit.source = said.source();
        exhibit.collector = said.collector();
        exhibit.acquiredBy = said.acquiredBy();
        exhibit.acquiredAt = said.acquiredAt();
        exhibit.file = said.file();
        exhibit.hash = said.hash();
        exhibit.seal = said.seal();
        exhibit.wordsKeptBecause = said.wordsKeptBecause();
        exhibit.registeredAt = now;
        exhibit.registeredBy = by.id();
        exhibit.registeredByName = by.name();
        return exhibit;
    }

    ExhibitStep pass(SoundTransfer transfer) {
        length++;
        ExhibitStep step = ExhibitStep.of(id, length, holder, transfer);
        holder = transfer.to();
        return step;
    }

    /** Said by whoever believes to know; a wrong belief is the sign of a gap. */
    void refuseUnlessHeldBy(ExhibitCommand.Party said) {
        if (!holder.isMeantBy(said)) {
            throw ExhibitRefused.custodyBroken(holder.name());
        }
        if (holder.is(Party.OWNER)) {
            throw ExhibitRefused.notOurs(holder.name());
        }
    }

    /** In somebody's hands, and nobody has said where it is to lie. */
    boolean isUnsettled() {
        return SoundExhibit.PHYSICAL.equals(kind) && holder.is(Party.STAFF);
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

    Party holder() {
        return holder;
    }

    long version() {
        return version;
    }

    ExhibitView view(List<ExhibitStep> custody) {
        var facts = new ExhibitView.Facts(
                kind, name, source, collector, acquiredBy, acquiredAt, file, hash, seal, wordsKeptBecause);
        return new ExhibitView(
                id,
                caseNumber.value(),
                site.value(),
                version,
                facts,
                new SceneStamp(registeredAt, registeredByName, registeredAt),
                holder.view(),
                custody.stream().map(ExhibitStep::view).toList());
    }
}
