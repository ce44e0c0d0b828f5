package wanbi.intake.internal.stocktake;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.intake.api.StockTakeRefused;
import wanbi.intake.api.StockTakeView.Doing;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;

/**
 * A count of one storage place or a whole site: opened, counted by as many as want to, closed before a second person
 * where valuables lie, and, when it differs, approved by somebody who had no hand in it (I4, I11).
 */
@Entity
@Table(schema = "intake", name = "stock_take")
class StockTake {

    @Id
    private String id;

    private SiteCode site;
    private String scope;

    @Enumerated(EnumType.STRING)
    private StockTakeState state;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "opened_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "opened_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    private Signer opened;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "closed_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "closed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    private Signer closed;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "approved_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "approved_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "approved_at"))
    private Signer approved;

    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    private Integer book;
    private Integer counted;
    private Integer differing;
    private String handling;

    @Version
    private long version;

    protected StockTake() {}

    /** @param scope code of a storage place, null for the whole site */
    static StockTake open(String id, SiteCode site, String scope, Signer by) {
        StockTake take = new StockTake();
        take.id = id;
        take.site = site;
        take.scope = scope;
        take.state = StockTakeState.OPEN;
        take.opened = by;
        return take;
    }

    void close(Signer by, StaffId second, String secondName, Tally tally) {
        refuseUnless(StockTakeState.OPEN);
        closed = by;
        witness = second;
        witnessName = secondName;
        book = tally.book();
        counted = tally.counted();
        differing = tally.differing();
        state = tally.differing() == 0 ? StockTakeState.CLOSED : StockTakeState.DIFFERENT;
    }

    /** Nothing is concluded from it. */
    void callOff(Signer by) {
        refuseUnless(StockTakeState.OPEN);
        closed = by;
        state = StockTakeState.CALLED_OFF;
    }

    /** @param counter whether the approver has scanned in it */
    void approve(Signer by, StaffId approver, boolean counter, String how) {
        refuseUnless(StockTakeState.DIFFERENT);
        if (counter || opened.is(approver) || closed.is(approver) || approver.equals(witness)) {
            throw StockTakeRefused.ownCount();
        }
        approved = by;
        handling = how;
        state = StockTakeState.CLOSED;
    }

    void refuseUnless(StockTakeState needed) {
        if (state != needed) {
            throw StockTakeRefused.state(state.name());
        }
    }

    void refuseUnlessSeen(Long seen) {
        StaleRecord.refuseUnless(seen, version);
    }

    boolean isOpen() {
        return state == StockTakeState.OPEN;
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    String scope() {
        return scope;
    }

    String state() {
        return state.name();
    }

    Doing opened() {
        return Signer.view(opened);
    }

    Doing closed() {
        return Signer.view(closed);
    }

    Doing approved() {
        return Signer.view(approved);
    }

    StaffId witness() {
        return witness;
    }

    String witnessName() {
        return witnessName;
    }

    /** Null while it is open. */
    Tally tally() {
        return book == null ? null : new Tally(book, counted, differing);
    }

    String handling() {
        return handling;
    }

    long version() {
        return version;
    }
}
