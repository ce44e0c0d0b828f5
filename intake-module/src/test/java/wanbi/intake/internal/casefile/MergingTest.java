package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.EndedLosses.aWatchedLossOf;
import static wanbi.intake.internal.casefile.EndedLosses.withdraw;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossBeingComparedWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReportedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.open;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ReportLoss;

/** The same loss reported twice (R24). */
class MergingTest {

    private static void merge(LossCase child, LossCase master) {
        child.end(new Merging(master, "同一客户同一件"), Houses.aManager(), NOW);
    }

    @Test
    void theChildPointsToTheMaster() {
        LossCase child = anAcceptedLossOf("黑色钱包");
        merge(child, aLossWaitingWith("钱包"));
        assertEquals(CaseStatus.MERGED, child.status());
        assertEquals("SH01-GS-20261122-001", child.ending().mergedInto());
        assertEquals("同一客户同一件", child.ending().because());
        assertEquals(LineStatus.MISSING, child.lines().get(0).status());
    }

    @Test
    void everyOpenCaseWithoutAFindMayBeMerged() {
        List.of(aReportedLossOf("钱包"), aWatchedLossOf("钱包")).forEach(child -> {
            merge(child, aReportedLossOf("钱包"));
            assertEquals(CaseStatus.MERGED, child.status());
        });
    }

    @Test
    void whatHasAThingLinkedIsNotMerged() {
        LossCase master = anAcceptedLossOf("钱包");
        assertRefused("MERGE_HAS_LINKS", () -> merge(aLossWaitingWith("钱包"), master));
        assertRefused("MERGE_HAS_LINKS", () -> merge(aLossBeingComparedWith("钱包"), master));
    }

    @Test
    void nothingIsMergedIntoWhatIsOver() {
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertRefused("MERGE_INTO_ENDED", () -> merge(anAcceptedLossOf("钱包"), withdrawn));
        assertRefused("MERGE_INTO_ENDED", () -> merge(anAcceptedLossOf("钱包"), aReturnedLossOf("钱包")));
        LossCase merged = anAcceptedLossOf("钱包");
        merge(merged, anAcceptedLossOf("钱包"));
        assertRefused("MERGE_INTO_ENDED", () -> merge(anAcceptedLossOf("钱包"), merged));
    }

    @Test
    void whatIsOverIsNotMerged() {
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertRefused("CASE_STATE", () -> merge(withdrawn, anAcceptedLossOf("钱包")));
    }

    @Test
    void anotherClientsLossIsAnother() {
        ReportForm other = ReportForm.of(ThingForm.a("钱包"));
        other.client = new ReportLoss.Client("王小明", "13900139000", "OWNER", null, true);
        LossCase stranger = open(other, Houses.aClerk());
        assertRefused("MERGE_NOT_SAME", () -> merge(anAcceptedLossOf("钱包"), stranger));
        ReportForm nobody = ReportForm.of(ThingForm.a("钱包"));
        nobody.client = null;
        nobody.noClientReason = "保安代报";
        assertRefused("MERGE_NOT_SAME", () -> merge(open(nobody, Houses.aClerk()), anAcceptedLossOf("钱包")));
    }

    @Test
    void anotherKindOfThingIsAnother() {
        LossCase keys = open(ReportForm.of(ThingForm.a("钥匙", thing -> thing.category = "KEYS")), Houses.aClerk());
        assertRefused("MERGE_NOT_SAME", () -> merge(keys, anAcceptedLossOf("钱包")));
        LossCase both = open(
                ReportForm.of(ThingForm.a("钥匙", thing -> thing.category = "KEYS"), ThingForm.a("钱包")), Houses.aClerk());
        merge(both, anAcceptedLossOf("钱包"));
        assertEquals(CaseStatus.MERGED, both.status());
    }
}
