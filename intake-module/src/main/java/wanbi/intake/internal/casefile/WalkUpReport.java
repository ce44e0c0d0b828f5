package wanbi.intake.internal.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.CaseProgress.WalkUp;
import wanbi.intake.api.CaseProgress.WalkUpLine;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Item;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/**
 * The report of somebody who comes for a thing without having reported it: who it is, of which kind the thing is, and
 * the claimant's own words. Nothing of what we have recorded of the thing slips in, or it would be compared with itself.
 */
final class WalkUpReport {

    private WalkUpReport() {}

    static ReportLoss of(WalkUp walkUp, List<LinkedThing> things, Instant now) {
        FieldErrors errors = new FieldErrors();
        FieldCheck at = new FieldCheck(errors);
        ReportLoss.Client client = new ReportLoss.Client(
                at.line("name", walkUp.name(), 60), at.phone("phone", walkUp.phone()), null, null, false);
        List<Item> items = new ArrayList<>();
        for (LinkedThing thing : things) {
            WalkUpLine line = walkUp.lines().get(items.size());
            items.add(item(thing, line.quantity(), at.text("description", line.description(), 500)));
        }
        errors.refuse();
        return new ReportLoss(
                walkUp.site(),
                now,
                "DESK",
                null,
                null,
                false,
                client,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                true,
                null,
                null,
                List.of(),
                false,
                false,
                items);
    }

    private static Item item(LinkedThing thing, int quantity, String description) {
        return new Item(
                thing.category(),
                thing.name(),
                Texts.UNKNOWN,
                Texts.UNKNOWN,
                Texts.UNKNOWN,
                quantity,
                List.of(),
                null,
                description,
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of());
    }
}
