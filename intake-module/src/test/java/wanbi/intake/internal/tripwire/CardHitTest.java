package wanbi.intake.internal.tripwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** F-5: what meets what, and that it rings once a card and hour. */
class CardHitTest {

    private static final SiteCode HOME = new SiteCode("SH01");
    private static final SiteCode ELSEWHERE = new SiteCode("SH02");
    private static final Instant SEEN_FROM = Instant.parse("2026-11-22T01:00:00Z");
    private static final Instant SEEN_TO = Instant.parse("2026-11-22T02:00:00Z");
    private static final LostCard LOST =
            new LostCard(new CaseNumber("SH01-GS-20261122-001"), 1, HOME, "A1", SEEN_FROM, SEEN_TO);

    private static AccessEvent use(String at) {
        return new AccessEvent("A1", Instant.parse("2026-11-22T" + at + "Z"), ELSEWHERE, "东门");
    }

    private static String alarm(String at) {
        return new CardHit(LOST, use(at), 1).alarm(HOME, "DESK");
    }

    @Test
    void aUseBeforeItWasLastSeenIsTheOwners() {
        assertFalse(LOST.wasUsedBy(use("00:59:59")));
        assertTrue(LOST.wasUsedBy(use("01:00:00")));
    }

    @Test
    void whileItMayStillHaveBeenThereTheOwnerIsAskedFirst() {
        assertTrue(LOST.maybeByOwner(use("02:00:00")));
        assertFalse(LOST.maybeByOwner(use("02:00:01")));
    }

    @Test
    void anotherCardIsNoMatter() {
        assertFalse(LOST.wasUsedBy(new AccessEvent("A12", SEEN_TO, HOME, "东门")));
    }

    @Test
    void itRingsOnceAnHour() {
        assertEquals(alarm("03:00:00"), alarm("03:59:59"));
        assertNotEquals(alarm("03:59:59"), alarm("04:00:00"));
    }

    @Test
    void itRingsAtTheGateAndAtTheCase() {
        assertEquals(Set.of(HOME, ELSEWHERE), new CardHit(LOST, use("03:00:00"), 1).sites());
    }

    @Test
    void theAlarmNamesNeitherCaseNorCardAndFitsItsColumn() {
        String alarm = new CardHit(LOST, use("03:00:00"), 1).alarm(new SiteCode("ABCDEFGHIJ"), "MANAGER");
        assertFalse(alarm.contains("GS"), alarm);
        assertFalse(alarm.contains("A1"), alarm);
        assertTrue(alarm.length() <= 80, alarm);
    }
}
