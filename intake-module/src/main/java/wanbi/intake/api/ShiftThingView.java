package wanbi.intake.api;

import java.math.BigDecimal;
import wanbi.intake.api.KeptThings.KeptThing;

/** A thing on the list of a shift, and what the next one found. */
public final class ShiftThingView {

    /** How it was when the list was written. */
    public record Listed(String place, String placeName, String seal, BigDecimal cash) {}

    /** What became of it; all null before. */
    public record Found(String outcome, String mismatch, String remark, BigDecimal cash, String decision) {}

    private final KeptThing thing;
    private final Listed listed;
    private final Found found;
    private final String goneTo;

    public ShiftThingView(KeptThing thing, Listed listed, Found found, String goneTo) {
        this.thing = thing;
        this.listed = listed;
        this.found = found;
        this.goneTo = goneTo;
    }

    public String getTag() {
        return thing.tag().value();
    }

    public String getCategory() {
        return thing.category();
    }

    public String getName() {
        return thing.name();
    }

    public boolean isValuable() {
        return thing.valuable();
    }

    /** Cash lies in it and no seal vouches for it. */
    public boolean isCounting() {
        return thing.hasCash() && listed.seal() == null;
    }

    /** Storage place, null for in the giver's hands. */
    public String getPlace() {
        return listed.place();
    }

    public String getPlaceName() {
        return listed.placeName();
    }

    public String getSeal() {
        return listed.seal();
    }

    public BigDecimal getCashGiven() {
        return listed.cash();
    }

    /** AGREED, MISMATCH or GONE; null before it was looked at. */
    public String getOutcome() {
        return found.outcome();
    }

    /** WRONG_PLACE, SEAL_BROKEN, MISSING, COUNT_DIFFERS or null. */
    public String getMismatch() {
        return found.mismatch();
    }

    public String getRemark() {
        return found.remark();
    }

    public BigDecimal getCashTaken() {
        return found.cash();
    }

    /** PASSES, STAYS, LOST or null. */
    public String getDecision() {
        return found.decision();
    }

    /** Who or what has had it since it was listed, or null. */
    public String getGoneTo() {
        return goneTo;
    }

    /** Still to be looked at by whoever takes over. */
    public boolean isHere() {
        return goneTo == null;
    }
}
