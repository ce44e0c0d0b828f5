package wanbi.intake.internal.tripwire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.AccessEvents.Use;
import wanbi.kernel.FieldErrors;

/** F-5: what a use of a card must say, each wrong field named. */
class UseRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private static String refusals(String card, String site, String gate, Instant at) {
        FieldErrors errors = new FieldErrors();
        new UseRules(NOW, Duration.ofDays(90), "SH01"::equals).judge(errors, "3/", new Use(card, site, gate, at));
        return errors.all().stream()
                .map(error -> error.field() + " " + error.code())
                .collect(Collectors.joining(", "));
    }

    @Test
    void aWholeUseIsTaken() {
        assertEquals("", refusals("A-0012", "SH01", "东门", NOW));
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        assertEquals(
                "3/card REQUIRED, 3/gate REQUIRED, 3/at REQUIRED, 3/site REQUIRED",
                refusals(" ", null, "\u200b", null));
    }

    @Test
    void aNumberOfDashesAloneIsNone() {
        assertEquals("3/card INVALID", refusals("— - –", "SH01", "东门", NOW));
    }

    @Test
    void aNumberThatNoCardBearsIsRefused() {
        assertEquals("3/card TOO_LONG", refusals("1".repeat(61), "SH01", "东门", NOW));
    }

    @Test
    void aGateIsNamedInAFewWords() {
        assertEquals("3/gate TOO_LONG", refusals("A1", "SH01", "门".repeat(101), NOW));
    }

    @Test
    void nobodyHasWalkedThroughTomorrow() {
        assertEquals("3/at IN_FUTURE", refusals("A1", "SH01", "东门", NOW.plusSeconds(61)));
        assertEquals("", refusals("A1", "SH01", "东门", NOW.plusSeconds(60)));
    }

    @Test
    void overADayIsNotTooOldButWhatWouldBeDeletedIs() {
        assertEquals("", refusals("A1", "SH01", "东门", NOW.minus(Duration.ofDays(90))));
        assertEquals(
                "3/at EVENT_TOO_OLD",
                refusals("A1", "SH01", "东门", NOW.minus(Duration.ofDays(90)).minusMillis(1)));
    }

    @Test
    void aSiteOfNobodysIsRefused() {
        assertEquals("3/site UNKNOWN_SITE", refusals("A1", "XX99", "东门", NOW));
    }
}
