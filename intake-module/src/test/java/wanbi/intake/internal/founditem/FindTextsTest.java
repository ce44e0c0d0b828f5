package wanbi.intake.internal.founditem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.founditem.FindRulesTest.RESIDENT_NUMBER;
import static wanbi.intake.internal.founditem.FindRulesTest.judged;
import static wanbi.intake.internal.founditem.FindRulesTest.refused;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.intake.api.ReportLoss.EstimatedValue;
import wanbi.kernel.FieldError;

/** R08: what is typed about a find, judged field by field. */
class FindTextsTest {
    @Test
    void anUnknownContentIsRefusedByItsNumber() {
        refused(
                "contents/2/kind",
                "UNKNOWN_CODE",
                find -> find.contents = List.of(new Content("CASH", "约 300 元"), new Content("GUN", "一支")));
    }

    @Test
    void aNegativeWorthIsRefused() {
        refused("estimatedValue/amount", "OUT_OF_RANGE", find -> find.worth("-1"));
    }

    @Test
    void aWorthOfAbsurdSizeIsRefusedAtOnce() {
        refused(
                "estimatedValue/amount",
                "OUT_OF_RANGE",
                find -> find.value = new EstimatedValue(new BigDecimal("1e999999999"), "CNY", "NONE"));
    }

    @Test
    void aWorthHasACurrencyOfOurs() {
        refused(
                "estimatedValue/currency",
                "UNKNOWN_CODE",
                find -> find.value = new EstimatedValue(BigDecimal.TEN, "XXX", "NONE"));
    }

    @Test
    void identityDocumentsAreNeverPhotographed() {
        refused("photos", "ID_PHOTO_REFUSED", find -> {
            find.category = "ID_DOCUMENT";
            find.photos = List.of(Finds.PHOTO);
        });
    }

    @Test
    void bankCardsAreNeverPhotographed() {
        refused("photos", "ID_PHOTO_REFUSED", find -> {
            find.category = "CASH_OR_BANK_CARD";
            find.photos = List.of(Finds.PHOTO);
        });
    }

    @Test
    void atMostSixPhotos() {
        assertTrue(judged(find -> find.photos = List.of("1", "2", "3", "4", "5", "6", "7")).stream()
                .anyMatch(error -> error.code().equals("TOO_MANY")));
    }

    @Test
    void aPhotoThatWasNeverUploadedIsRefused() {
        refused("photos/2", "UNKNOWN_FILE", find -> find.photos = List.of(Finds.PHOTO, "nothing"));
    }

    @Test
    void aPaperIsNoPhoto() {
        refused("photos/1", "NOT_A_PHOTO", find -> find.photos = List.of(Finds.PAPER));
    }

    @Test
    void aStoragePlaceOfAnotherSiteIsRefused() {
        refused("storagePlace", "STORAGE_NOT_HERE", find -> find.storagePlace = "GZ01-DESK-A1");
    }

    @Test
    void aSealNumberHasItsShape() {
        refused("seal", "SEAL_SHAPE", find -> find.seal = "封 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {RESIDENT_NUMBER, "31010119900101123X", "证号 310101 1990 0101 1234 的人"})
    void aWholeIdentityNumberIsNotKept(String text) {
        refused("features", "ID_NUMBER_REFUSED", find -> find.features = text);
        refused("serial", "ID_NUMBER_REFUSED", find -> find.serial = text);
        refused("hiddenFeatures", "ID_NUMBER_REFUSED", find -> find.hiddenFeatures = List.of("一", text));
        refused("contents", "ID_NUMBER_REFUSED", find -> find.contents = List.of(new Content("ID_DOCUMENT", text)));
    }

    @Test
    void aBankCardNumberIsNoIdentityNumber() {
        assertEquals(List.of(), judged(find -> find.features = "尾号 6222021001122334455"));
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        List<FieldError> errors = judged(find -> {
            find.name = null;
            find.quantity = 0;
            find.place = "GZ01-1F-LOBBY";
        });
        assertEquals(
                List.of("place", "name", "quantity"),
                errors.stream().map(FieldError::field).toList());
    }
}
