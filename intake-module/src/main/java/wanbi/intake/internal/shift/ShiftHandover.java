package wanbi.intake.internal.shift;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.ShiftHandoverRefused;
import wanbi.intake.api.ShiftHandoverView.Ended;
import wanbi.intake.api.ShiftHandoverView.Reviewed;
import wanbi.intake.api.ShiftHandoverView.Sides;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.persistence.TextListConverter;

/** One shift's list for the next: offered once, ended once, and where it did not agree reviewed once by another (I11). */
@Entity
@Table(schema = "intake", name = "shift_handover")
class ShiftHandover {

    @Id
    private String id;

    private SiteCode site;
    private StaffId giver;

    @Column(name = "giver_name")
    private String giverName;

    private StaffId receiver;

    @Column(name = "receiver_name")
    private String receiverName;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private String notes;

    @Convert(converter = TextListConverter.class)
    private List<String> keys;

    @Column(name = "case_count")
    private int caseCount;

    @Enumerated(EnumType.STRING)
    private ShiftState state;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "ended_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    private Word ended;

    private String reason;
    private StaffId witness;

    @Column(name = "witness_name")
    private String witnessName;

    @Embedded
    @AttributeOverride(name = "by", column = @Column(name = "reviewed_by"))
    @AttributeOverride(name = "byName", column = @Column(name = "reviewed_by_name"))
    @AttributeOverride(name = "at", column = @Column(name = "reviewed_at"))
    private Word reviewed;

    private String finding;

    @Version
    private long version;

    protected ShiftHandover() {}

    static ShiftHandover offer(
            String id, SiteCode site, Word giver, StaffId receiver, String receiverName, Holdings holdings) {
        ShiftHandover shift = new ShiftHandover();
        shift.id = id;
        shift.site = site;
        shift.giver = giver.by();
        shift.giverName = giver.byName();
        shift.offeredAt = giver.at();
        shift.receiver = receiver;
        shift.receiverName = receiverName;
        shift.keys = holdings.keys();
        shift.caseCount = holdings.cases();
        shift.state = ShiftState.OFFERED;
        return shift;
    }

    ShiftHandover noting(String forTheNext) {
        notes = forTheNext;
        return this;
    }

    void accept(Word by, StaffId second, String secondName, boolean agrees) {
        refuseUnlessOpen();
        ended = by;
        witness = second;
        witnessName = secondName;
        state = agrees ? ShiftState.ACCEPTED : ShiftState.DIFFERENT;
    }

    void end(ShiftState how, Word by, String why) {
        refuseUnlessOpen();
        ended = by;
        reason = why;
        state = how;
    }

    void review(Word by, String found) {
        if (state != ShiftState.DIFFERENT) {
            throw ShiftHandoverRefused.notInReview();
        }
        if (isParty(by.by())) {
            throw ShiftHandoverRefused.ownShift();
        }
        reviewed = by;
        finding = found;
        state = ShiftState.REVIEWED;
    }

    void refuseUnlessOpen() {
        if (!isOpen()) {
            throw ShiftHandoverRefused.ended();
        }
    }

    void refuseUnlessSeen(Long seen) {
        StaleRecord.refuseUnless(seen, version);
    }

    boolean isOpen() {
        return state == ShiftState.OFFERED;
    }

    boolean isInReview() {
        return state == ShiftState.DIFFERENT;
    }

    /** Gave, took or saw it done. */
    boolean isParty(StaffId staff) {
        return isGiver(staff) || isReceiver(staff) || staff.equals(witness);
    }

    boolean isGiver(StaffId staff) {
        return giver.equals(staff);
    }

    boolean isReceiver(StaffId staff) {
        return receiver.equals(staff);
    }

    String id() {
        return id;
    }

    SiteCode site() {
        return site;
    }

    StaffId giver() {
        return giver;
    }

    StaffId receiver() {
        return receiver;
    }

    String receiverName() {
        return receiverName;
    }

    StaffId witness() {
        return witness;
    }

    String witnessName() {
        return witnessName;
    }

    Sides sides() {
        return new Sides(giver.value(), giverName, receiver.value(), receiverName);
    }

    Instant offeredAt() {
        return offeredAt;
    }

    String notes() {
        return notes;
    }

    List<String> keys() {
        return keys;
    }

    int caseCount() {
        return caseCount;
    }

    ShiftState state() {
        return state;
    }

    Ended ended() {
        return ended == null
                ? new Ended(null, null, null, null)
                : new Ended(ended.byName(), ended.at(), reason, witnessName);
    }

    Reviewed reviewed() {
        return reviewed == null
                ? new Reviewed(null, null, null)
                : new Reviewed(reviewed.byName(), reviewed.at(), finding);
    }

    long version() {
        return version;
    }
}
