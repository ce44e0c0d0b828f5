package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.NUMBER;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossBeingComparedWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReferralOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReportedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.link;
import static wanbi.intake.internal.casefile.ReportedLosses.open;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.kernel.UnknownThing;

/** The life of a case: E.2, R03, R05, R08, R09. */
class LossCaseTest {

    private static void accept(LossCase reported, Boolean readBack, Integer notice) {
        reported.accept(new CaseCommand.Accept(NUMBER, null, readBack, notice), ReportedLosses::aSlip, Houses.aHouse());
    }

    @Test
    void aReportIsAcceptedWithASlip() {
        LossCase reported = aReportedLossOf("钱包");
        assertEquals(CaseStatus.REPORTED, reported.status());
        accept(reported, null, null);
        assertEquals(CaseStatus.ACCEPTED, reported.status());
        assertEquals("SH01-HZ-20261122-001", reported.acceptance().number());
    }

    @Test
    void noSlipIsDrawnForAnIncompleteReport() {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.accept = false;
        form.readBack = false;
        form.noticeVersion = null;
        LossCase reported = open(form, Houses.aGuard());
        CaseCommand.Accept command = new CaseCommand.Accept(NUMBER, null);
        boolean[] drawn = {false};
        assertRefused(
                "INVALID_INPUT",
                () -> reported.accept(
                        command,
                        () -> {
                            drawn[0] = true;
                            return ReportedLosses.aSlip();
                        },
                        Houses.aHouse()));
        assertFalse(drawn[0]);
        assertEquals(CaseStatus.REPORTED, reported.status());
        accept(reported, true, 1);
        assertEquals(1, reported.said().noticeVersion());
    }

    @Test
    void aCaseIsAcceptedOnce() {
        assertRefused("CASE_STATE", () -> accept(anAcceptedLossOf("钱包"), null, null));
    }

    @Test
    void aLossOutsideTheAreaIsPassedOn() {
        LossCase referral = aReferralOf("雨伞");
        accept(referral, null, null);
        assertEquals(CaseKind.REFERRAL, referral.kind());
        assertEquals(CaseStatus.PASSED_ON, referral.status());
    }

    @Test
    void aReferralHasNothingToLink() {
        assertRefused("CASE_STATE", () -> link(aReferralOf("雨伞"), 1, tag(1), 1));
    }

    @Test
    void aThingOfOursMakesTheCaseWait() {
        LossCase waiting = aLossWaitingWith("钱包", "钥匙");
        assertEquals(CaseStatus.FOUND_WAITING, waiting.status());
        assertEquals(LineStatus.FOUND, waiting.lines().get(1).status());
    }

    @Test
    void whatIsNotAcceptedIsNotLinked() {
        assertRefused("CASE_STATE", () -> link(aReportedLossOf("钱包"), 1, tag(1), 1));
    }

    @Test
    void aLineThatIsFoundIsNotLinkedAgain() {
        LossCase waiting = aLossWaitingWith("钱包");
        assertRefused("LINE_NOT_MISSING", () -> link(waiting, 1, tag(2), 1));
    }

    @Test
    void aLineThatDoesNotExistIsNotLinked() {
        assertRefused("line", "UNKNOWN_LINE", () -> link(anAcceptedLossOf("钱包"), 2, tag(2), 1));
    }

    @Test
    void severalThingsMayBeOneLine() {
        LossCase keys = open(ReportForm.of(ThingForm.a("钥匙", thing -> thing.quantity = 3)), Houses.aClerk());
        link(keys, 1, tag(1), 2);
        link(keys, 1, tag(2), 1);
        assertRefused("LINE_NOT_MISSING", () -> link(keys, 1, tag(3), 1));
        assertEquals(3, keys.things().linked(keys.lines().get(0)));
    }

    @Test
    void notSaidHowManyMeansAsManyAsAreMissed() {
        LossCase keys = open(ReportForm.of(ThingForm.a("钥匙", thing -> thing.quantity = 3)), Houses.aClerk());
        link(keys, 1, tag(1), 2);
        CaseLine line = keys.lineToLink(1);
        assertEquals(1, line.quantityToLink(null, keys.things().linked(line)));
        assertRefused("quantity", "OUT_OF_RANGE", () -> line.quantityToLink(0, 2));
    }

    @Test
    void theLastLinkReleasedMakesTheThingMissingAgain() {
        LossCase waiting = aLossWaitingWith("钱包", "钥匙");
        waiting.releaseLink(tag(1), "不是同一件", Houses.aClerk(), NOW);
        assertEquals(CaseStatus.FOUND_WAITING, waiting.status());
        assertEquals(LineStatus.MISSING, waiting.lines().get(0).status());
        waiting.releaseLink(tag(2), "不是同一件", Houses.aClerk(), NOW);
        assertEquals(CaseStatus.ACCEPTED, waiting.status());
        assertTrue(waiting.links().isEmpty());
    }

    @Test
    void aLinkThatIsBeingComparedIsNotReleased() {
        LossCase compared = aLossBeingComparedWith("钱包");
        assertRefused("LINK_BEING_COMPARED", () -> compared.releaseLink(tag(1), "不是", Houses.aClerk(), NOW));
    }

    @Test
    void aLinkThatNobodyMadeIsUnknown() {
        LossCase waiting = aLossWaitingWith("钱包");
        assertThrows(UnknownThing.class, () -> waiting.releaseLink(tag(9), "不是", Houses.aClerk(), NOW));
    }

    @Test
    void comparingNeedsAThing() {
        assertRefused("CASE_STATE", () -> anAcceptedLossOf("钱包").beginComparison());
    }

    @Test
    void aFailedComparisonLetsTheCaseWaitAgain() {
        LossCase compared = aLossBeingComparedWith("钱包");
        compared.endComparison();
        assertEquals(CaseStatus.FOUND_WAITING, compared.status());
        assertRefused("CASE_STATE", compared::endComparison);
    }

    @Test
    void theLastLineHandedOverReturnsTheCase() {
        assertEquals(CaseStatus.RETURNED, aReturnedLossOf("钱包").status());
    }

    @Test
    void aFoundLineThatStaysKeepsTheCaseWaiting() {
        LossCase compared = aLossBeingComparedWith("钱包", "钥匙");
        compared.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW);
        assertEquals(CaseStatus.FOUND_WAITING, compared.status());
        assertEquals(LineStatus.RETURNED, compared.lines().get(0).status());
    }

    @Test
    void aLineStillMissingKeepsTheCaseOpen() {
        LossCase compared = anAcceptedLossOf("钱包", "钥匙");
        link(compared, 1, tag(1), 1);
        compared.beginComparison();
        compared.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW);
        assertEquals(CaseStatus.ACCEPTED, compared.status());
    }

    @Test
    void twoOfThreeHandedOverLeaveOneMissing() {
        LossCase keys = open(ReportForm.of(ThingForm.a("钥匙", thing -> thing.quantity = 3)), Houses.aClerk());
        link(keys, 1, tag(1), 2);
        keys.beginComparison();
        keys.handedOver(List.of(new ReturnedLine(1, tag(1), 2)), NOW);
        assertEquals(LineStatus.MISSING, keys.lines().get(0).status());
        assertEquals(2, keys.lines().get(0).returned());
        assertEquals(CaseStatus.ACCEPTED, keys.status());
    }

    @Test
    void nothingIsHandedOverWithoutAComparison() {
        LossCase waiting = aLossWaitingWith("钱包");
        assertRefused("CASE_STATE", () -> waiting.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW));
    }

    @Test
    void nothingIsHandedOverTwice() {
        LossCase compared = aLossBeingComparedWith("钱包", "钥匙");
        compared.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW);
        compared.beginComparison();
        assertThrows(UnknownThing.class, () -> compared.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW));
    }
}
