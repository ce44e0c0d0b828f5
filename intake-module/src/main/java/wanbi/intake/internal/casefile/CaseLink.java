package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import wanbi.intake.api.LinkView;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.ItemTag;
import wanbi.kernel.StaffId;

/**
 * A thing of ours that may be the line, until it is released or handed back. It keeps what the line said at that moment:
 * the comparison is held against this, so that nobody mends the report after having seen the thing.
 */
@Entity
@Table(schema = "intake", name = "case_link")
class CaseLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "casefile")
    private Long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private LossCase lossCase;

    private int line;

    @Column(name = "item_tag")
    private ItemTag itemTag;

    private int quantity;

    @Column(name = "as_reported")
    @Convert(converter = AsReportedConverter.class)
    private ReportLoss.Item asReported;

    /** When and where the thing was found, for the register of losses. */
    @Column(name = "found_at")
    private Instant foundAt;

    @Column(name = "found_place")
    private String foundPlace;

    @Column(name = "linked_at")
    private Instant at;

    @Column(name = "linked_by")
    private StaffId by;

    @Column(name = "linked_by_name")
    private String byName;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "to_police_at")
    private Instant toPoliceAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "released_by")
    private StaffId releasedBy;

    @Column(name = "release_reason")
    private String releaseReason;

    protected CaseLink() {}

    static CaseLink of(LossCase lossCase, CaseLine line, LinkedThing thing, int quantity, Actor actor, Instant now) {
        CaseLink link = new CaseLink();
        link.lossCase = lossCase;
        link.line = line.line();
        link.itemTag = thing.tag();
        link.quantity = quantity;
        link.asReported = line.asReported();
        link.foundAt = thing.foundAt();
        link.foundPlace = thing.placePath();
        link.at = now;
        link.by = actor.id();
        link.byName = actor.name();
        return link;
    }

    /** The first description of a claimant who had reported nothing before. */
    void describedAs(ReportLoss.Item said) {
        asReported = said;
    }

    void release(Actor actor, Instant now, String reason) {
        releasedAt = now;
        releasedBy = actor.id();
        releaseReason = reason;
    }

    void handedOver(Instant now) {
        returnedAt = now;
    }

    void wentToPolice(Instant now) {
        toPoliceAt = now;
    }

    boolean isStanding() {
        return releasedAt == null;
    }

    /** Neither released nor handed back nor with the police. */
    boolean isOpen() {
        return releasedAt == null && returnedAt == null && toPoliceAt == null;
    }

    boolean isWithPolice() {
        return toPoliceAt != null;
    }

    boolean isOf(ItemTag tag) {
        return itemTag.equals(tag);
    }

    boolean isTo(int number) {
        return line == number && isOpen();
    }

    Instant at() {
        return at;
    }

    int line() {
        return line;
    }

    ItemTag itemTag() {
        return itemTag;
    }

    int quantity() {
        return quantity;
    }

    LinkView view() {
        return new LinkView(line, itemTag.value(), quantity, at, by.value(), byName, !isOpen());
    }

    ReportedLine reported(LineStatus status) {
        return new ReportedLine(
                line,
                status.name(),
                itemTag.value(),
                quantity,
                asReported.category(),
                asReported.name(),
                asReported.brand(),
                asReported.model(),
                asReported.spec(),
                asReported.quantity(),
                asReported.colours(),
                asReported.serial(),
                asReported.features(),
                asReported.contents().stream()
                        .map(content -> content.text() == null ? content.kind() : content.kind() + " " + content.text())
                        .toList());
    }
}
