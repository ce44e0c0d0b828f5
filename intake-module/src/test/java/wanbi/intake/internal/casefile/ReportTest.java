package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ReportLoss.Client;
import wanbi.intake.api.ReportLoss.Reporter;
import wanbi.kernel.InvalidInput;

/** Taking a report in: R03, R04, R05, R10, L-08, L-30. */
class ReportTest {

    private static LossReport judged(Consumer<ReportForm> change) {
        ReportForm form = ReportForm.of(ThingForm.a("黑色钱包"));
        change.accept(form);
        return LossReport.judged(form.typed(), Houses.aHouse());
    }

    @Test
    void aCompleteReportIsTakenAsItIs() {
        LossReport report = judged(form -> {});
        assertEquals("13800138000", report.phone());
        assertEquals("静安中心 › B2 车库", report.placePath());
        assertEquals(List.of("WALLET"), report.categories());
    }

    @Test
    void anUnknownChannelIsRefused() {
        assertRefused("channel", "UNKNOWN_CODE", () -> judged(form -> form.channel = "PIGEON"));
    }

    @Test
    void aPlaceOfAnotherSiteIsRefused() {
        assertRefused("place", "NOT_HERE", () -> judged(form -> form.place = "GZ01-B1"));
    }

    @Test
    void aPlaceIsNeededUnlessItLiesOutsideTheArea() {
        assertRefused("place", "REQUIRED", () -> judged(form -> form.place = null));
        LossReport report = judged(form -> {
            form.place = null;
            form.outOfArea = true;
        });
        assertNull(report.placePath());
    }

    @Test
    void aReportWithoutLinesIsRefused() {
        assertRefused("items", "REQUIRED", () -> judged(form -> form.items.clear()));
    }

    @Test
    void moreThanFiftyLinesAreToBeSplit() {
        assertRefused(
                "items",
                "TOO_MANY_LINES",
                () -> judged(form -> form.items = Collections.nCopies(51, ThingForm.a("雨伞"))));
        judged(form -> form.items = Collections.nCopies(50, ThingForm.a("雨伞")));
    }

    @Test
    void aClientOrAReasonForNoneIsNeeded() {
        assertRefused("client", "REQUIRED", () -> judged(form -> form.client = null));
        judged(form -> {
            form.client = null;
            form.noClientReason = "路人告知，未留姓名";
        });
    }

    @Test
    void aNumberThatIsNoTelephoneIsRefused() {
        assertRefused(
                "client/phone",
                "INVALID_PHONE",
                () -> judged(form -> form.client = new Client("王小明", "12345", "OWNER", null, false)));
    }

    @Test
    void anAcceptedReportNeedsTheClientsTelephone() {
        assertRefused(
                "client/phone",
                "REQUIRED",
                () -> judged(form -> form.client = new Client("王小明", " ", "OWNER", null, false)));
    }

    @Test
    void aReporterIsNamed() {
        assertRefused(
                "reporter/name", "REQUIRED", () -> judged(form -> form.reporter = new Reporter(null, null, "FAMILY")));
    }

    @Test
    void anAcceptedReportHasBeenReadBack() {
        assertRefused("readBack", "READ_BACK_REQUIRED", () -> judged(form -> form.readBack = false));
    }

    @Test
    void anOldNoticeIsNoNotice() {
        assertRefused("noticeVersion", "NOTICE_NOT_IN_FORCE", () -> judged(form -> form.noticeVersion = 7));
    }

    @Test
    void whatIsNotYetAcceptedMayLackDetails() {
        judged(ReportTest::halfAReport);
    }

    @Test
    void whatIsNotYetAcceptedMustStillBeWellFormed() {
        assertRefused(
                "client/phone",
                "INVALID_PHONE",
                () -> judged(form -> {
                    halfAReport(form);
                    form.client = new Client("王小明", "一二三", null, null, false);
                }));
    }

    private static void halfAReport(ReportForm form) {
        form.accept = false;
        form.place = null;
        form.client = new Client("王小明", null, null, null, false);
        form.lossMode = null;
        form.lastSeenFrom = null;
        form.lastSeenTo = null;
        form.readBack = false;
        form.noticeVersion = null;
        form.items = List.of(ThingForm.a("钱包", thing -> {
            thing.brand = null;
            thing.model = null;
            thing.spec = " ";
        }));
    }

    @Test
    void aPhotoBesideAnIdentityDocumentIsRefused() {
        assertRefused(
                "photos",
                "ID_PHOTO_REFUSED",
                () -> judged(form -> {
                    form.items = List.of(ThingForm.a("身份证", thing -> thing.category = "ID_DOCUMENT"));
                    form.photos = List.of(Houses.STORED_PHOTO);
                }));
    }

    @Test
    void aPhotoThatNobodyStoredIsRefused() {
        assertRefused("photos/1", "UNKNOWN_FILE", () -> judged(form -> form.photos = List.of("elsewhere")));
    }

    @Test
    void moreThanSixPhotosAreRefused() {
        assertRefused(
                "photos", "TOO_MANY", () -> judged(form -> form.photos = Collections.nCopies(7, Houses.STORED_PHOTO)));
    }

    @Test
    void aFullIdentityNumberInFreeTextIsRefused() {
        assertRefused(
                "circumstances",
                "ID_NUMBER_REFUSED",
                () -> judged(form -> form.circumstances = "证件号 11010519491231002X，在大堂丢失"));
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        InvalidInput refusal = assertThrows(
                InvalidInput.class,
                () -> judged(form -> {
                    form.channel = null;
                    form.place = "GZ01-B1";
                    form.client = new Client(null, "1", "KING", null, false);
                    form.items = List.of(ThingForm.a(null, thing -> thing.quantity = 0));
                }));
        assertEquals(
                List.of(
                        "channel",
                        "items/1/name",
                        "items/1/quantity",
                        "place",
                        "client/phone",
                        "client/kind",
                        "client/name"),
                refusal.errors().stream().map(error -> error.field()).toList());
    }
}
