package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.casefile.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.ReportLoss;
import wanbi.intake.api.ReportLoss.Theft;
import wanbi.intake.api.TheftCommand;
import wanbi.kernel.CaseNumber;

/** A case that may be a theft, from its report on (R13, R14, E.3). */
class TheftCaseTest {

    private static final CaseNumber OTHER = new CaseNumber("SH01-SQ-20261122-001");

    @Test
    void isAcceptedWithoutLossModeAndStaysReported() {
        LossCase theft = Thefts.reported(Thefts.aTheft("FORCED", "FORCED"));
        assertEquals(CaseKind.THEFT, theft.kind());
        assertEquals(CaseStatus.REPORTED, theft.status());
        assertEquals("SH01-HZ-20261122-001", theft.acceptance().number());
        assertEquals(List.of("FORCED"), theft.theft().marks());
        assertEquals("UNKNOWN", theft.theft().relation());
    }

    @Test
    void littleWorthIsNoReasonToRefuseOrToTakeTheShortLane() {
        ReportForm form = Thefts.form(Thefts.aTheft());
        form.items.set(0, worth("1"));
        LossCase theft = ReportedLosses.open(form, Houses.aGuard());
        assertFalse(theft.isShortLane());
        form.items.set(0, worth("-1"));
        assertTrue(Refusals.fields(form).contains("items/1/estimatedValue/amount OUT_OF_RANGE"));
    }

    @Test
    void aRelationNeedsSomebodyWhoSaysSo() {
        assertEquals(List.of("relationSource REQUIRED"), Refusals.fields(Thefts.form(Thefts.related("FRIEND", null))));
        assertEquals(
                List.of("relation UNKNOWN_CODE", "relationSource UNKNOWN_CODE"),
                Refusals.fields(Thefts.form(Thefts.related("THIEF", "RUMOUR"))));
        assertEquals(
                List.of("suspectedStaff ONLY_COMPANY_STAFF"),
                Refusals.fields(Thefts.form(Thefts.related("FRIEND", "CLIENT", "P-0003"))));
        assertEquals(
                List.of("suspectedStaff/1 UNKNOWN_STAFF", "suspectedStaff/2 UNKNOWN_STAFF"),
                Refusals.fields(Thefts.form(Thefts.related("COMPANY_STAFF", "CLIENT", "P-9999", "王保安"))));
    }

    @Test
    void unknownMarksAndANumberWithoutACallAreRefused() {
        Theft theft = new Theft(List.of("MURDER"), null, null, false, "2026112200015", null);
        assertEquals(
                List.of("marks UNKNOWN_CODE", "policeNumber POLICE_NOT_CALLED"), Refusals.fields(Thefts.form(theft)));
    }

    @Test
    void outsideTheAreaItIsAReferral() {
        ReportForm form = Thefts.form(Thefts.aTheft());
        form.outOfArea = true;
        form.place = null;
        assertEquals(List.of("outOfArea THEFT_OUT_OF_AREA"), Refusals.fields(form));
    }

    @Test
    void theClientMayHaveCalledThePoliceFirst() {
        LossCase theft = Thefts.reported(new Theft(List.of(), null, null, true, "2026112200015", null));
        assertEquals(CaseStatus.POLICE_REPORTED, theft.status());
        assertTrue(theft.theft().policeFirst());
        assertEquals("2026112200015", theft.theft().policeNumber());
    }

    @Test
    void whatItIsThoughtToBeStandsInVersions() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        theft.relate(SaidRelation.NOTHING, Houses.aClerk(), ReportForm.NOW);
        theft.relate(Thefts.said(theft, "NEIGHBOUR", "CLIENT"), Houses.aClerk(), ReportForm.NOW);
        theft.relate(Thefts.said(theft, "STRANGER", "POLICE"), Houses.aManager(), ReportForm.NOW);
        var investigating = RelationSight.INVESTIGATION.of(theft.relations());
        assertEquals(
                List.of("UNKNOWN", "INTIMATE", "STRANGER"),
                investigating.stream().map(one -> one.getRelationClass()).toList());
        assertEquals("POLICE", investigating.get(2).getSource());
        assertNull(RelationSight.RELATION.of(theft.relations()).get(1).getRelationClass());
        assertEquals(List.of(), RelationSight.NOTHING.of(theft.relations()));
        assertEquals(
                List.of("relation NOTHING_CHANGED"), Refusals.fields(() -> Thefts.said(theft, "STRANGER", "POLICE")));
    }

    @Test
    void aLossHasNoRelation() {
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        assertEquals(
                "NO_THEFT_CASE", refused(() -> loss.relate(SaidRelation.NOTHING, Houses.aClerk(), ReportForm.NOW)));
    }

    @Test
    void marksAreCorrectedOnATheftAlone() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        var command = new CaseCommand.Correct(theft.number(), null, Map.of("marks", "WEAPON"), "客户补充");
        theft.correct(command, Houses.aHouse(), Houses.aClerk(), ReportForm.NOW);
        assertEquals(List.of("WEAPON"), theft.theft().marks());
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        assertEquals(
                List.of("marks NOT_CHANGEABLE"),
                Refusals.fields(() -> loss.correct(command, Houses.aHouse(), Houses.aClerk(), ReportForm.NOW)));
    }

    @Test
    void aFoundThingGoesBackWithoutEndingTheTheft() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        ReportedLosses.link(theft, 1, ReportedLosses.tag(1), 1);
        assertEquals(CaseStatus.REPORTED, theft.status());
        theft.beginComparison();
        assertEquals(
                "LINK_BEING_COMPARED",
                refused(() -> theft.releaseLink(ReportedLosses.tag(1), "错了", Houses.aClerk(), ReportForm.NOW)));
        theft.handedOver(List.of(new ReturnedLine(1, ReportedLosses.tag(1), 1)), ReportForm.NOW);
        assertEquals(CaseStatus.REPORTED, theft.status());
        assertEquals(LineStatus.RETURNED, theft.lines().get(0).status());
        assertEquals("CASE_STATE", refused(theft::endComparison));
    }

    @Test
    void theClientsWishDoesNotEndIt() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        var wish = new EndCommand.Withdraw(theft.number(), null, "不想追究", null);
        assertEquals(
                "THEFT_NOT_WITHDRAWN",
                refused(() -> theft.end(Withdrawal.judged(wish), Houses.aClerk(), ReportForm.NOW)));
        assertEquals("CASE_STATE", refused(() -> theft.watch(new Effort(List.of(), List.of(), true), ReportForm.NOW)));
    }

    @Test
    void noTheftNeedsAReasonAndTheClientsSignature() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        var bare = new TheftCommand.Dismiss(theft.number(), null, " ", null);
        assertEquals(
                List.of("reason REQUIRED", "clientAgreementFile REQUIRED"),
                Refusals.fields(() -> Dismissal.judged(bare, Houses.aHouse().files())));
        var lost = new TheftCommand.Dismiss(theft.number(), null, "在沙发下", "nowhere");
        assertEquals(
                List.of("clientAgreementFile UNKNOWN_FILE"),
                Refusals.fields(() -> Dismissal.judged(lost, Houses.aHouse().files())));
        var said = new TheftCommand.Dismiss(theft.number(), null, "在沙发下", Houses.STORED_PHOTO);
        theft.end(Dismissal.judged(said, Houses.aHouse().files()), Houses.aManager(), ReportForm.NOW);
        assertEquals(CaseStatus.NOT_THEFT, theft.status());
        assertEquals(LineStatus.SELF_FOUND, theft.lines().get(0).status());
        assertTrue(theft.shows(Houses.STORED_PHOTO));
        assertEquals(
                "CASE_STATE",
                refused(() ->
                        theft.end(Dismissal.judged(said, Houses.aHouse().files()), Houses.aManager(), ReportForm.NOW)));
    }

    private static ReportLoss.Item worth(String amount) {
        return ThingForm.a("雨伞", form -> {
            form.category = "OTHER";
            form.contents = List.of();
            form.estimatedValue = new ReportLoss.EstimatedValue(new BigDecimal(amount), "CNY", "NONE");
        });
    }

    private static Conversion to(LossCase before, String kind) {
        return Conversion.judged(new TheftCommand.Convert(before.number(), null, kind, "窗户被撬"));
    }

    @Test
    void aLossGoesOnAsATheftAndComesBack() {
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        loss.end(to(loss, "THEFT"), Houses.aClerk(), ReportForm.NOW);
        loss.goesOnAs(OTHER);
        assertEquals(CaseStatus.CONVERTED, loss.status());
        assertEquals("CASE_STATE", refused(() -> loss.lineToLink(1)));
        loss.comeBack();
        assertEquals(CaseStatus.ACCEPTED, loss.status());
        assertNull(loss.ending());
        assertNull(loss.convertedInto());
        assertDoesNotThrow(() -> loss.lineToLink(1));
    }

    @Test
    void aCaseBecomesTheOtherKindAlone() {
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        assertEquals(
                "ALREADY_OF_THIS_KIND", refused(() -> loss.end(to(loss, "LOSS"), Houses.aClerk(), ReportForm.NOW)));
        assertEquals(List.of("to UNKNOWN_CODE"), Refusals.fields(() -> to(loss, "REFERRAL")));
        LossCase waiting = ReportedLosses.aLossWaitingWith("钱包");
        assertEquals(
                "CONVERSION_HAS_LINKS",
                refused(() -> waiting.end(to(waiting, "THEFT"), Houses.aClerk(), ReportForm.NOW)));
        LossCase referral = ReportedLosses.aReferralOf("钱包");
        assertEquals("CASE_STATE", refused(() -> referral.end(to(referral, "THEFT"), Houses.aClerk(), ReportForm.NOW)));
    }

    @Test
    void theReportOfTheOtherKindIsTheSame() {
        ReportLoss loss = ReportedLosses.anAcceptedLossOf("钱包").said();
        ReportLoss theft = LossReport.converted(loss, true, Houses.aHouse()).said();
        assertEquals(List.of(), theft.theft().marks());
        assertEquals(loss.reportedAt(), theft.reportedAt());
        assertEquals(loss.items(), theft.items());
        ReportLoss back = LossReport.converted(theft, false, Houses.aHouse()).said();
        assertEquals("CANNOT_FIND", back.lossMode());
        assertNull(back.theft());
    }

    @Test
    void aTheftIsNotMergedIntoALoss() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        LossCase loss = ReportedLosses.anAcceptedLossOf("钱包");
        assertEquals(
                "MERGE_NOT_SAME", refused(() -> theft.end(new Merging(loss, "重复"), Houses.aManager(), ReportForm.NOW)));
    }
}
