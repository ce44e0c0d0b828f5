package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.NUMBER;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand;

/** Telling the client (R08). */
class ToldClientTest {

    private static ToldClient told(String channel, Instant at, String outcome) {
        return ToldClient.judged(new CaseCommand.Notify(NUMBER, null, channel, at, outcome, "已通知来取"), NOW);
    }

    @Test
    void anAttemptIsKeptWhateverCameOfIt() {
        assertEquals("NO_ANSWER", told("PHONE", NOW, "NO_ANSWER").outcome());
    }

    @Test
    void nobodyIsToldInTheFuture() {
        assertRefused("at", "IN_FUTURE", () -> told("PHONE", NOW.plusSeconds(61), "REACHED"));
    }

    @Test
    void nobodyIsToldBeforeCalendarsBegin() {
        assertRefused("at", "INVALID", () -> told("PHONE", Instant.MIN, "REACHED"));
    }

    @Test
    void anUnknownWayIsRefused() {
        assertRefused("channel", "UNKNOWN_CODE", () -> told("SMOKE", NOW, "REACHED"));
    }

    @Test
    void anUnknownOutcomeIsRefused() {
        assertRefused("outcome", "UNKNOWN_CODE", () -> told("PHONE", NOW, "MAYBE"));
    }

    @Test
    void whenMustBeSaid() {
        assertRefused("at", "REQUIRED", () -> told("PHONE", null, "REACHED"));
    }
}
