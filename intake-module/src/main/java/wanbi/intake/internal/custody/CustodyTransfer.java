package wanbi.intake.internal.custody;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.KeptThings.KeptThing;
import wanbi.intake.api.TransferRefused;
import wanbi.intake.api.TransferView.Offered;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/** One side offers a thing, the other takes it or not; what was said stays as it was said (I2). */
@Entity
@Table(schema = "intake", name = "custody_transfer")
class CustodyTransfer {

    @Id
    private String id;

    private String tag;
    private SiteCode site;

    @Column(name = "to_site")
    private SiteCode toSite;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "from_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "from_id"))
    @AttributeOverride(name = "name", column = @Column(name = "from_name"))
    private Holder from;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "to_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "to_id"))
    @AttributeOverride(name = "name", column = @Column(name = "to_name"))
    private Holder to;

    /** How many hands it had been through: if there are more by now, the offer is overtaken. */
    @Column(name = "chain_length")
    private int chainLength;

    private String seal;

    @Column(name = "cash_given")
    private BigDecimal cash;

    private String reason;

    @Column(name = "offered_by")
    private StaffId offeredBy;

    @Column(name = "offered_by_name")
    private String offeredByName;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Embedded
    private TransferEnd end;

    @Version
    private long version;

    protected CustodyTransfer() {}

    /** @param cash counted by the giver, or null */
    static CustodyTransfer offer(
            String id, KeptThing thing, CustodyChain chain, Receiver to, String reason, BigDecimal cash) {
        CustodyTransfer transfer = new CustodyTransfer();
        transfer.id = id;
        transfer.tag = thing.tag().value();
        transfer.site = thing.site();
        transfer.toSite = to.site();
        transfer.from = Holder.of(chain.holder());
        transfer.to = Holder.of(to.holder());
        transfer.chainLength = chain.length();
        transfer.seal = thing.seal();
        transfer.cash = cash;
        transfer.reason = reason;
        transfer.state = TransferState.OFFERED;
        return transfer;
    }

    CustodyTransfer by(CurrentStaff giver, Instant now) {
        offeredBy = giver.id();
        offeredByName = giver.name();
        offeredAt = now;
        return this;
    }

    void end(TransferState how, TransferEnd what) {
        if (state != TransferState.OFFERED) {
            throw TransferRefused.ended();
        }
        state = how;
        end = what;
    }

    void refuseUnlessCurrent(CustodyChain chain) {
        if (state != TransferState.OFFERED) {
            throw TransferRefused.ended();
        }
        if (chain.length() != chainLength) {
            throw TransferRefused.overtaken(chain.holder().getName());
        }
    }

    void refuseUnlessSeen(Long seen) {
        StaleRecord.refuseUnless(seen, version);
    }

    boolean isOpen() {
        return state == TransferState.OFFERED;
    }

    boolean isOfferedBy(StaffId staff) {
        return offeredBy.equals(staff);
    }

    /** Where it is accepted: the site that it goes to. */
    Receiver receiver() {
        return new Receiver(to.view(), toSite);
    }

    Holder from() {
        return from;
    }

    SiteCode site() {
        return site;
    }

    String id() {
        return id;
    }

    ItemTag tag() {
        return new ItemTag(tag);
    }

    String seal() {
        return seal;
    }

    BigDecimal cash() {
        return cash;
    }

    String reason() {
        return reason;
    }

    TransferState state() {
        return state;
    }

    Offered offered() {
        return new Offered(offeredByName, offeredAt, reason, seal, cash);
    }

    /** Read back without any of it, the mapping gives nothing at all. */
    TransferEnd ended() {
        return Optional.ofNullable(end).orElseGet(TransferEnd::new);
    }

    long version() {
        return version;
    }
}
