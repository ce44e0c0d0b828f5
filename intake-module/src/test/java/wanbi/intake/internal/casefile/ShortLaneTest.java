package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.open;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.EstimatedValue;

/** Category, colour, place and a signature are enough for what is worth little. */
class ShortLaneTest {

    private static ReportLoss.Item worth(String category, String name, int yuan) {
        return ThingForm.a(name, thing -> {
            thing.category = category;
            thing.brand = null;
            thing.model = null;
            thing.spec = null;
            thing.contents = List.of();
            thing.estimatedValue = new EstimatedValue(BigDecimal.valueOf(yuan), "CNY", "NONE");
        });
    }

    private static ReportForm bare(ReportLoss.Item... items) {
        ReportForm form = ReportForm.of(items);
        form.lossMode = null;
        form.lastSeenFrom = null;
        form.lastSeenTo = null;
        form.discoveredAt = null;
        form.circumstances = null;
        return form;
    }

    @Test
    void littleIsAskedForWhatIsWorthLittle() {
        LossCase bag = open(bare(worth("BAG", null, 99)), Houses.aClerk());
        assertTrue(bag.isShortLane());
        assertEquals(CaseStatus.ACCEPTED, bag.status());
        assertEquals("BAG", bag.lines().get(0).asReported().name());
    }

    @Test
    void whatSaysNothingByItsKindNeedsAName() {
        assertRefused("items/1/name", "REQUIRED", () -> open(bare(worth("OTHER", null, 20)), Houses.aClerk()));
        assertTrue(open(bare(worth("OTHER", "雨伞", 20)), Houses.aClerk()).isShortLane());
    }

    @Test
    void oneThingThatIsWorthMoreWantsEverything() {
        ReportForm form = bare(worth("BAG", "布袋", 20), ThingForm.a("钱包"));
        assertRefused("lossMode", "REQUIRED", () -> open(form, Houses.aClerk()));
        form.lossMode = "LOST";
        assertFalse(open(form, Houses.aClerk()).isShortLane());
    }

    @Test
    void aHundredYuanIsNotLittle() {
        ReportForm form = bare(worth("BAG", "布袋", 100));
        form.lossMode = "LOST";
        assertRefused("INVALID_INPUT", () -> open(form, Houses.aClerk()));
    }

    @Test
    void whatMayHaveBeenTakenIsLookedInto() {
        ReportForm form = bare(worth("BAG", "布袋", 20));
        form.lossMode = "POSSIBLY_TAKEN";
        assertFalse(open(form, Houses.aClerk()).isShortLane());
    }

    @Test
    void aPlaceIsAlwaysWanted() {
        ReportForm form = bare(worth("BAG", "布袋", 20));
        form.place = null;
        assertRefused("place", "REQUIRED", () -> open(form, Houses.aClerk()));
    }

    @Test
    void whatTurnsOutToBeWorthMoreLeavesTheLaneForGood() {
        LossCase bag = open(bare(worth("BAG", "布袋", 20)), Houses.aClerk());
        correct(
                bag,
                Map.of(
                        "items/1/estimatedValue/amount", "300",
                        "items/1/brand", "UNKNOWN",
                        "items/1/model", "UNKNOWN",
                        "items/1/spec", "UNKNOWN",
                        "lossMode", "LOST"));
        assertFalse(bag.isShortLane());
        correct(bag, Map.of("items/1/estimatedValue/amount", "20"));
        assertFalse(bag.isShortLane());
    }

    @Test
    void aFurtherThingThatIsWorthMoreTakesTheCaseOutOfTheLane() {
        LossCase bag = open(bare(worth("BAG", "布袋", 20)), Houses.aClerk());
        bag.addLine(worth("BAG", "纸袋", 10), Houses.aHouse(), Houses.aClerk());
        assertTrue(bag.isShortLane());
        bag.addLine(ThingForm.a("钱包"), Houses.aHouse(), Houses.aClerk());
        assertFalse(bag.isShortLane());
    }

    private static void correct(LossCase file, Map<String, String> changes) {
        file.correct(
                new CaseCommand.Correct(file.number(), null, changes, "客户更正"), Houses.aHouse(), Houses.aClerk(), NOW);
    }
}
