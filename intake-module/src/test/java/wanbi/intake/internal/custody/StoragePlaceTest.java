package wanbi.intake.internal.custody;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.StoragePlaces.StoragePlaceDraft;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;

/** Storage places of a site (R08). */
class StoragePlaceTest {

    private static final SiteCode SITE = new SiteCode("SH01");
    private static final StorageFacts FACTS = new StorageFacts("前台 A1 柜", "CABINET", 40, List.of());

    private final StoragePlace place = StoragePlace.open(SITE, "SH01-DESK-A1", FACTS);

    @Test
    void aPlaceThatHoldsThingsIsNotClosed() {
        assertEquals(
                "STORAGE_NOT_EMPTY",
                assertThrows(StorageNotEmpty.class, () -> place.change(FACTS, true, 1, null))
                        .code());
        assertFalse(place.isClosed());
    }

    @Test
    void anEmptyPlaceIsClosedAndTakesNothingMore() {
        place.change(FACTS, true, 0, null);
        assertTrue(place.isClosed());
        assertFalse(place.isOpenAt(SITE));
    }

    @Test
    void aFullPlaceMayStillBeRenamed() {
        place.change(new StorageFacts("前台柜", "CABINET", 1, List.of()), false, 99, 0L);
        assertEquals("前台柜", place.view(99).getName());
        assertEquals(99, place.view(99).getHeld());
    }

    @Test
    void whoLookedAtAnOldVersionIsTold() {
        assertThrows(StaleRecord.class, () -> place.change(FACTS, false, 0, 7L));
    }

    @Test
    void anotherSitesPlaceIsNotOpenHere() {
        assertFalse(place.isOpenAt(new SiteCode("GZ01")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DESK-A1", "GZ01-DESK-A1", "SH01-desk", "SH01-", "SH01--A", "SH01-A B"})
    void aCodeBeginsWithItsSite(String code) {
        FieldErrors errors = new FieldErrors();
        StorageFacts.judgeCode(errors, SITE, code);
        assertEquals(List.of("code STORAGE_CODE_SHAPE"), said(errors));
    }

    @Test
    void aCodeOfTheSiteIsTaken() {
        FieldErrors errors = new FieldErrors();
        StorageFacts.judgeCode(errors, SITE, "SH01-BOX-2");
        assertTrue(errors.isEmpty());
    }

    @Test
    void everyWrongFieldIsNamed() {
        FieldErrors errors = new FieldErrors();
        StorageFacts.of(new StoragePlaceDraft(SITE, "SH01-BOX-2", " ", "DRAWER", 0, null, false, null))
                .judge(errors);
        assertEquals(List.of("name REQUIRED", "kind UNKNOWN_CODE", "capacity OUT_OF_RANGE"), said(errors));
    }

    private static List<String> said(FieldErrors errors) {
        return errors.all().stream().map(e -> e.field() + " " + e.code()).toList();
    }
}
