package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.NUMBER;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReportedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.open;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.RevisionView;

/** Corrections and additions: R05, I13, E.6. */
class CorrectionTest {

    private static Correction correct(LossCase wrong, Map<String, String> changes, Actor actor) {
        return wrong.correct(new CaseCommand.Correct(NUMBER, null, changes, "客户更正"), Houses.aHouse(), actor, NOW);
    }

    private static Correction correct(LossCase wrong, String path, String value) {
        return correct(wrong, Map.of(path, value), Houses.aClerk());
    }

    @Test
    void oldAndNewStandSideBySide() {
        LossCase wrong = anAcceptedLossOf("钱包");
        correct(wrong, "items/1/features", "翻盖，左下角磨损");
        RevisionView revision = wrong.revisions().get(0).view();
        assertEquals(Map.of("items/1/features", "翻盖，右下角磨损"), revision.getBefore());
        assertEquals(Map.of("items/1/features", "翻盖，左下角磨损"), revision.getAfter());
        assertEquals("客户更正", revision.getReason());
        assertEquals("翻盖，左下角磨损", wrong.lines().get(0).asReported().features());
    }

    @Test
    void aTelephoneIsNormalisedAsAtTheReport() {
        LossCase wrong = anAcceptedLossOf("钱包");
        correct(wrong, "client.phone", "+86 139-0013-9000");
        assertEquals("13900139000", wrong.client().phone());
    }

    @Test
    void listsAreReadWithCommas() {
        LossCase wrong = anAcceptedLossOf("钱包");
        correct(wrong, "items/1/colours", "BLUE, WHITE");
        assertEquals(List.of("BLUE", "WHITE"), wrong.lines().get(0).asReported().colours());
    }

    @Test
    void aValueIsJudgedAsAtTheReport() {
        LossCase wrong = anAcceptedLossOf("钱包");
        assertRefused("client/phone", "INVALID_PHONE", () -> correct(wrong, "client/phone", "12345"));
        assertRefused("items/1/brand", "UNKNOWN_MUST_BE_CHOSEN", () -> correct(wrong, "items/1/brand", " "));
        assertRefused("place", "NOT_HERE", () -> correct(wrong, "place", "GZ01-B1"));
    }

    @Test
    void aValueThatCannotBeReadIsRefused() {
        LossCase wrong = anAcceptedLossOf("钱包");
        assertRefused("items/1/quantity", "INVALID", () -> correct(wrong, "items/1/quantity", "一些"));
        assertRefused("lastSeenTo", "INVALID", () -> correct(wrong, "lastSeenTo", "昨天"));
    }

    @Test
    void whatIsNobodysToCorrectIsRefused() {
        LossCase wrong = anAcceptedLossOf("钱包");
        assertRefused("reportedAt", "NOT_CHANGEABLE", () -> correct(wrong, "reportedAt", "2026-11-22T00:00:00Z"));
        assertRefused("items/2/name", "NOT_CHANGEABLE", () -> correct(wrong, "items/2/name", "钥匙"));
    }

    @Test
    void aCorrectionNeedsAReason() {
        LossCase wrong = anAcceptedLossOf("钱包");
        CaseCommand.Correct silent = new CaseCommand.Correct(NUMBER, null, Map.of("placeNote", "大堂"), " ");
        assertRefused("reason", "REQUIRED", () -> wrong.correct(silent, Houses.aHouse(), Houses.aClerk(), NOW));
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        LossCase right = anAcceptedLossOf("钱包");
        assertRefused("changes", "NOTHING_CHANGED", () -> correct(right, "placeNote", "靠近电梯口"));
        assertRefused("changes", "REQUIRED", () -> correct(right, Map.of(), Houses.aClerk()));
    }

    @Test
    void whatWasLetInUnderTheCircumstancesOfItsDayStays() {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.lastSeenFrom = NOW.minusSeconds(400L * 86_400);
        form.lastSeenTo = form.lastSeenFrom;
        form.circumstances = "装修前存放在储藏室，今日才发现";
        LossReport report = LossReport.judged(form.typed(), Houses.aManagedHouse());
        Receipt receipt = Receipt.of(report.said(), ReportedLosses.TODAY, Houses.aManager(), NOW);
        LossCase old = LossCase.report(NUMBER, report, receipt, ReportedLosses.aSlip());
        correct(old, "placeNote", "储藏室");
        assertEquals("储藏室", old.said().placeNote());
    }

    @Test
    void guardsMendTheirOwnReportUntilItIsAccepted() {
        LossCase own = aReportedLossOf("钱包");
        correct(own, Map.of("placeNote", "大堂"), Houses.aGuard());
        assertEquals("大堂", own.said().placeNote());
        LossCase accepted = anAcceptedLossOf("钱包");
        assertRefused("CORRECTION_NOT_ALLOWED", () -> correct(accepted, Map.of("placeNote", "大堂"), Houses.aGuard()));
    }

    @Test
    void guardsDoNotMendWhatOthersTookIn() {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.accept = false;
        LossCase others = open(form, Houses.aClerk());
        assertRefused("CORRECTION_NOT_ALLOWED", () -> correct(others, Map.of("placeNote", "大堂"), Houses.aGuard()));
    }

    @Test
    void headOfficeCorrectsWhatIsAcceptedOnly() {
        LossCase reported = aReportedLossOf("钱包");
        assertRefused(
                "CORRECTION_NOT_ALLOWED", () -> correct(reported, Map.of("placeNote", "大堂"), Houses.headOffice()));
        LossCase accepted = anAcceptedLossOf("钱包");
        correct(accepted, Map.of("placeNote", "大堂"), Houses.headOffice());
        assertEquals(1, accepted.revisions().size());
    }

    @Test
    void whatIsReturnedIsNotCorrected() {
        assertRefused("CASE_STATE", () -> correct(aReturnedLossOf("钱包"), "placeNote", "大堂"));
    }

    @Test
    void theComparisonIsHeldAgainstTheReportBeforeTheLink() {
        LossCase waiting = aLossWaitingWith("钱包");
        correct(waiting, "items/1/features", "看过实物后改的特征");
        assertEquals(
                "翻盖，右下角磨损", waiting.links().get(0).reported(LineStatus.FOUND).getFeatures());
    }

    @Test
    void hiddenFeaturesAndPersonsAreMaskedInRevisions() {
        LossCase wrong = anAcceptedLossOf("钱包");
        correct(wrong, Map.of("items/1/hiddenFeatures", "内袋绣字", "client/name", "王大明"), Houses.aClerk());
        RevisionView revision = wrong.revisions().get(0).view();
        assertEquals("＊＊＊", revision.getAfter().get("items/1/hiddenFeatures"));
        assertEquals("王*明", revision.getAfter().get("client/name"));
    }

    @Test
    void aLineIsAddedAndJudgedUnderItsOwnPaths() {
        LossCase longer = anAcceptedLossOf("钱包");
        longer.addLine(ThingForm.a("钥匙"), Houses.aHouse(), Houses.aClerk());
        assertEquals("钥匙", longer.lines().get(1).asReported().name());
        assertRefused(
                "quantity",
                "OUT_OF_RANGE",
                () -> longer.addLine(ThingForm.a("伞", thing -> thing.quantity = 0), Houses.aHouse(), Houses.aClerk()));
    }

    @Test
    void anIdentityDocumentIsNotAddedToAPhotographedCase() {
        ReportForm form = ReportForm.of(ThingForm.a("钱包"));
        form.photos = List.of(Houses.STORED_PHOTO);
        LossCase photographed = open(form, Houses.aClerk());
        assertRefused(
                "category",
                "ID_PHOTO_REFUSED",
                () -> photographed.addLine(
                        ThingForm.a("身份证", thing -> thing.category = "ID_DOCUMENT"), Houses.aHouse(), Houses.aClerk()));
    }
}
