package wanbi.intake.api;

import java.util.List;

/** What one shift passes to the next. */
public final class ShiftListView {

    private final List<ShiftThingView> things;
    private final List<StoragePlaceView> keys;
    private final List<ShiftCaseView> cases;
    private final int caseCount;

    public ShiftListView(
            List<ShiftThingView> things, List<StoragePlaceView> keys, List<ShiftCaseView> cases, int caseCount) {
        this.things = things;
        this.keys = keys;
        this.cases = cases;
        this.caseCount = caseCount;
    }

    public List<ShiftThingView> getThings() {
        return things;
    }

    /** Storage places of which the giver has the key, as they are now. */
    public List<StoragePlaceView> getKeys() {
        return keys;
    }

    /** The most urgent ones. */
    public List<ShiftCaseView> getCases() {
        return cases;
    }

    /** All of them. */
    public int getCaseCount() {
        return caseCount;
    }

    public boolean isNothing() {
        return things.isEmpty() && keys.isEmpty() && caseCount == 0;
    }

    /** Whether a second person has to be there (I4): a valuable, or cash that no seal vouches for. */
    public boolean isForTwo() {
        return things.stream().anyMatch(thing -> thing.isHere() && (thing.isValuable() || thing.isCounting()));
    }
}
