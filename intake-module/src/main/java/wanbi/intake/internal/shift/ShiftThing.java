package wanbi.intake.internal.shift;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import wanbi.intake.api.ShiftThingView.Found;
import wanbi.intake.api.ShiftThingView.Listed;
import wanbi.kernel.ItemTag;

/** A thing on the list: in the giver's hands, or a valuable behind a key that the giver has. */
@Entity
@Table(schema = "intake", name = "shift_thing")
@IdClass(ShiftThing.Key.class)
class ShiftThing {

    @Id
    private String handover;

    @Id
    private String tag;

    /** How many hands it had been through: if there are more by now, it is no longer the giver's to hand over. */
    @Column(name = "chain_length")
    private int chainLength;

    private String place;

    @Column(name = "place_name")
    private String placeName;

    private String seal;

    @Column(name = "cash_given")
    private BigDecimal cash;

    @Enumerated(EnumType.STRING)
    private ShiftOutcome outcome;

    @Enumerated(EnumType.STRING)
    private ShiftMismatch mismatch;

    private String remark;

    @Column(name = "cash_taken")
    private BigDecimal cashTaken;

    @Enumerated(EnumType.STRING)
    private ShiftDecision decision;

    @Version
    private long version;

    protected ShiftThing() {}

    static ShiftThing of(String handover, Held held, BigDecimal cash) {
        ShiftThing thing = new ShiftThing();
        thing.handover = handover;
        thing.tag = held.tag().value();
        thing.chainLength = held.chainLength();
        thing.place = held.place();
        thing.placeName = held.placeName();
        thing.seal = held.seal();
        thing.cash = cash;
        return thing;
    }

    void agree(BigDecimal counted) {
        outcome = ShiftOutcome.AGREED;
        cashTaken = counted;
    }

    void differ(ShiftMismatch how, String why, BigDecimal counted) {
        outcome = ShiftOutcome.MISMATCH;
        mismatch = how;
        remark = why;
        cashTaken = counted;
    }

    void letGo() {
        outcome = ShiftOutcome.GONE;
    }

    void decide(ShiftDecision what) {
        decision = what;
    }

    boolean isMismatch() {
        return outcome == ShiftOutcome.MISMATCH;
    }

    /** In the giver's hands, so that it passes into the receiver's; on a shelf only the key does. */
    boolean isInHand() {
        return place == null;
    }

    boolean hasMoved(int lengthNow) {
        return lengthNow != chainLength;
    }

    ItemTag tag() {
        return new ItemTag(tag);
    }

    String seal() {
        return seal;
    }

    /** The seal that it bears after what was found. */
    String sealLeft() {
        return mismatch == ShiftMismatch.SEAL_BROKEN ? null : seal;
    }

    BigDecimal cash() {
        return cash;
    }

    String remark() {
        return remark;
    }

    ShiftOutcome outcome() {
        return outcome;
    }

    ShiftDecision decision() {
        return decision;
    }

    Listed listed() {
        return new Listed(place, placeName, seal, cash);
    }

    Found found() {
        return new Found(name(outcome), name(mismatch), remark, cashTaken, name(decision));
    }

    private static String name(Enum<?> code) {
        return code == null ? null : code.name();
    }

    /** A thing of a list. */
    static final class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String handover;
        private String tag;

        public Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(handover, key.handover) && Objects.equals(tag, key.tag);
        }

        @Override
        public int hashCode() {
            return Objects.hash(handover, tag);
        }
    }
}
