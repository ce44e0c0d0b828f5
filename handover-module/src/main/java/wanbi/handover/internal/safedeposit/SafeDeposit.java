package wanbi.handover.internal.safedeposit;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.Refused;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A client's wish to keep valuables safe: advice alone, or an envelope kept under seal and opened only by two (R12). */
@Entity
@Table(schema = "handover", name = "safe_deposit")
class SafeDeposit {

    @Id
    private String id;

    @Version
    private long version;

    private SiteCode site;

    @Enumerated(EnumType.STRING)
    private DepositStatus status;

    /** Lies in its box. */
    private boolean live;

    @Column(name = "client_name")
    private String client;

    @Column(name = "client_phone")
    private String phone;

    private String request;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "late_reason")
    private String lateReason;

    private String explained;
    private String chosen;
    private String terms;

    @ManyToOne
    @JoinColumn(name = "box_id")
    private SafeBox box;

    private String seal;
    private String declared;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @OneToMany(mappedBy = "deposit", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<SafeVisit> visits = new ArrayList<>();

    protected SafeDeposit() {}

    /** Nothing is taken in: we helped to choose and keep nothing (L-09). */
    static SafeDeposit advised(String id, SiteCode site, Asked asked, StaffId by, Instant at) {
        SafeDeposit record = new SafeDeposit();
        record.id = id;
        record.site = site;
        record.status = DepositStatus.ADVISED;
        record.client = asked.client();
        record.phone = asked.phone();
        record.request = asked.request();
        record.requestedAt = asked.at();
        record.lateReason = asked.lateReason();
        record.explained = String.join(",", asked.explained());
        record.chosen = asked.chosen();
        record.terms = asked.terms();
        record.recordedAt = at;
        record.recordedBy = by;
        return record;
    }

    static SafeDeposit taken(String id, SiteCode site, Asked asked, SafeBox box, Hands hands) {
        SafeDeposit record = advised(id, site, asked, hands.by(), hands.at());
        record.box = box;
        record.live = true;
        record.seal("SEALED", Visitor.client(asked.client()), asked.contents(), hands);
        return record;
    }

    void open(Visitor visitor, String paper, String note, Hands hands) {
        refuseUnless(DepositStatus.SEALED);
        status = DepositStatus.OPENED;
        visits.add(SafeVisit.unsealed(this, "OPENED", visitor, paper, hands).noting(note));
    }

    void close(Contents contents, String note, Hands hands) {
        refuseUnless(DepositStatus.OPENED);
        if (visits.stream().anyMatch(visit -> contents.seal().equals(visit.seal()))) {
            throw new InvalidInput("envelope/seal", "SEAL_NOT_NEW", contents.seal());
        }
        seal("CLOSED", last().visitor().again(), contents, hands).noting(note);
    }

    void giveBack(String receiver, String paper, String note, Hands hands) {
        refuseUnless(DepositStatus.OPENED);
        status = DepositStatus.RETURNED;
        live = false;
        visits.add(SafeVisit.unsealed(this, "RETURNED", last().visitor().named(receiver), paper, hands)
                .noting(note));
    }

    private SafeVisit seal(String act, Visitor visitor, Contents contents, Hands hands) {
        status = DepositStatus.SEALED;
        seal = contents.seal();
        declared = contents.declared();
        SafeVisit visit = SafeVisit.sealed(this, act, visitor, contents, hands);
        visits.add(visit);
        return visit;
    }

    void refuseUnless(DepositStatus needed) {
        if (status != needed) {
            throw Refused.depositState(id, status);
        }
    }

    SafeVisit last() {
        return visits.get(visits.size() - 1);
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    DepositStatus status() {
        return status;
    }

    String client() {
        return client;
    }

    String phone() {
        return phone;
    }

    String request() {
        return request;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    String lateReason() {
        return lateReason;
    }

    List<String> explained() {
        return List.of(explained.split(","));
    }

    String chosen() {
        return chosen;
    }

    String terms() {
        return terms;
    }

    /** Null for advice alone. */
    SafeBox box() {
        return box;
    }

    String seal() {
        return seal;
    }

    String declared() {
        return declared;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    StaffId recordedBy() {
        return recordedBy;
    }

    List<SafeVisit> visits() {
        return List.copyOf(visits);
    }

    long version() {
        return version;
    }
}
