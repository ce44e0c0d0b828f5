package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.contact.Contacts.CLERK;
import static wanbi.intake.internal.contact.Contacts.NOW;
import static wanbi.intake.internal.contact.Contacts.OTHERS;
import static wanbi.intake.internal.contact.Contacts.promisedFor;
import static wanbi.intake.internal.contact.Contacts.refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.intake.api.ContactCommand.Next;
import wanbi.intake.api.ContactRefused;
import wanbi.kernel.FieldErrors;

/** A promise lies ahead, ends once, and its lateness is kept (F-13). */
class PromiseTest {

    private static final Instant TOMORROW = NOW.plus(1, ChronoUnit.DAYS);

    private static String wrong(Instant at, String channel, String text) {
        return refusal(errors -> PromisedContact.judged(new Next(at, channel, text), "next/", OTHERS, NOW, errors));
    }

    @Test
    void aPromiseLiesAheadAndNotFarOff() {
        assertEquals("next/at REQUIRED", wrong(null, "PHONE", null));
        assertEquals("next/at PROMISE_IN_PAST", wrong(NOW, "PHONE", null));
        assertEquals(
                "next/at PROMISE_TOO_FAR", wrong(NOW.plus(Duration.ofDays(90).plusMillis(1)), "PHONE", null));
        FieldErrors errors = new FieldErrors();
        PromisedContact.judged(new Next(NOW.plus(90, ChronoUnit.DAYS), "SMS", null), "", OTHERS, NOW, errors);
        assertTrue(errors.isEmpty());
    }

    @Test
    void aPromiseNamesItsWayAndNobodyElse() {
        assertEquals("next/channel REQUIRED", wrong(TOMORROW, " ", null));
        assertEquals("next/channel UNKNOWN_CODE", wrong(TOMORROW, "PIGEON", null));
        assertEquals("next/text TOO_LONG", wrong(TOMORROW, "PHONE", "长".repeat(501)));
        assertEquals("next/text FEEDBACK_NAMES_OTHERS", wrong(TOMORROW, "PHONE", "告知张伟强的答复"));
    }

    @Test
    void itIsOverdueOnceItsTimeIsOver() {
        assertFalse(promisedFor(TOMORROW).view(TOMORROW).isLate());
        assertTrue(promisedFor(TOMORROW).view(TOMORROW.plusMillis(1)).isLate());
    }

    @Test
    void whoWasReachedInTimeWasNotLateHoweverLateItIsWrittenDown() {
        ContactPromise kept = promisedFor(TOMORROW);
        kept.keep(TOMORROW.minusSeconds(60), CLERK, TOMORROW.plusSeconds(600));
        assertEquals("KEPT", kept.view(TOMORROW.plusSeconds(999)).getState());
        assertFalse(kept.view(TOMORROW.plusSeconds(999)).isLate());
        ContactPromise late = promisedFor(TOMORROW);
        late.keep(TOMORROW.plusSeconds(60), CLERK, TOMORROW.plusSeconds(600));
        assertTrue(late.view(TOMORROW.plusSeconds(999)).isLate());
    }

    @Test
    void movingItTooLateDoesNotHideThatItWasLate() {
        ContactPromise moved = promisedFor(TOMORROW);
        moved.move(CLERK, TOMORROW.plusSeconds(1));
        assertEquals("MOVED", moved.view(NOW).getState());
        assertTrue(moved.view(NOW).isLate());
    }

    @Test
    void itEndsOnce() {
        ContactPromise promise = promisedFor(TOMORROW);
        promise.close(CLERK, NOW);
        assertEquals(
                "PROMISE_ENDED",
                assertThrows(ContactRefused.class, () -> promise.keep(NOW, CLERK, NOW))
                        .code());
        assertThrows(ContactRefused.class, () -> promise.move(CLERK, NOW));
        assertThrows(ContactRefused.class, () -> promise.close(CLERK, NOW));
        assertThrows(ContactRefused.class, promise::refuseUnlessOpen);
    }

    @Test
    void whatWasSaidBeforeAPromiseDoesNotKeepIt() {
        assertTrue(promisedFor(TOMORROW).isMadeBefore(NOW.truncatedTo(ChronoUnit.MINUTES)));
        assertFalse(promisedFor(TOMORROW).isMadeBefore(NOW.minusSeconds(60)));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 3", "3, 7", "4, 14", "40, 14"})
    void theUsualRhythmIsADayThreeSevenThenFourteen(long kept, long days) {
        assertEquals(Duration.ofDays(days), Cadence.after(kept));
    }
}
