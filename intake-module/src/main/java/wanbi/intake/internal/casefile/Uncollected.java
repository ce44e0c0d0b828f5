package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.ItemTag;

/** Nobody came in time: the case goes TO_POLICE with the last of its things (E.2); else it goes on for the rest. */
final class Uncollected {

    private Uncollected() {}

    static void goesToPolice(LossCase waiting, List<ItemTag> gone, String batch, Instant now) {
        waiting.status().refuseUnless(CaseStatus.FOUND_WAITING);
        CaseThings things = waiting.things();
        gone.forEach(tag -> things.wentToPolice(tag, now));
        if (things.isNothingLeft()) {
            waiting.endAs(CaseStatus.TO_POLICE, Ending.withPolice(now, batch));
        } else {
            waiting.settle();
        }
    }
}
