package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.NUMBER;
import static wanbi.intake.internal.casefile.ReportedLosses.TODAY;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseProgress.WalkUp;
import wanbi.intake.api.CaseProgress.WalkUpLine;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.SiteCode;

/** Somebody claims a thing that no case names (R09). */
class WalkUpTest {

    private static final LinkedThing UMBRELLA =
            new LinkedThing(tag(1), "OTHER", "长柄雨伞", 1, NOW.minusSeconds(60), NOW, "静安中心 › 大堂");

    private static LossCase walkUp(String phone, String description) {
        WalkUp claim = new WalkUp(new SiteCode("SH01"), "王小明", phone, List.of(new WalkUpLine(tag(1), 1, description)));
        LossCase opened = LossCase.atCounter(
                NUMBER,
                WalkUpReport.of(claim, List.of(UMBRELLA), NOW),
                Receipt.atCounter(TODAY, Houses.aClerk(), NOW),
                ReportedLosses.aSlip());
        opened.link(opened.lineToLink(1), UMBRELLA, 1, Houses.aClerk(), NOW);
        return opened;
    }

    @Test
    void theCaseIsAcceptedAndItsThingWaits() {
        LossCase opened = walkUp("13800138000", "灰色，木柄");
        assertEquals(CaseStatus.FOUND_WAITING, opened.status());
        assertEquals("DESK", opened.receipt().channel());
        assertEquals("灰色，木柄", reported(opened).getFeatures());
    }

    @Test
    void nothingThatWeHaveRecordedSlipsIntoTheReport() {
        ReportedLine reported = reported(walkUp("13800138000", null));
        assertEquals("UNKNOWN", reported.getBrand());
        assertEquals(List.of(), reported.getColours());
        assertNull(reported.getFeatures());
    }

    @Test
    void theClaimantsFirstWordsBecomeTheReport() {
        LossCase opened = walkUp("13800138000", null);
        opened.describe(1, "灰色，木柄有裂", List.of("伞骨断过一根"));
        assertEquals("灰色，木柄有裂", reported(opened).getFeatures());
        assertEquals(List.of("伞骨断过一根"), opened.lines().get(0).asReported().hiddenFeatures());
    }

    @Test
    void aReportOfOldIsNotDescribedAnew() {
        assertRefused("CASE_STATE", () -> anAcceptedLossOf("雨伞").describe(1, "灰色", List.of()));
    }

    @Test
    void aTelephoneThatIsNoneIsRefused() {
        assertRefused("phone", "INVALID_PHONE", () -> walkUp("12", null));
    }

    @Test
    void whatIsMissingInItCanBeAddedLater() {
        LossCase opened = walkUp("13800138000", null);
        var command = new wanbi.intake.api.CaseCommand.Correct(
                NUMBER, null, java.util.Map.of("client/unit", "3-1201"), "补登房号");
        opened.correct(command, Houses.aHouse(), Houses.aClerk(), NOW);
        assertEquals("3-1201", opened.client().unit());
    }

    private static ReportedLine reported(LossCase opened) {
        return opened.links().get(0).reported(LineStatus.FOUND);
    }
}
