package wanbi.investigation.internal.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** Each round rings once, and the next comes when it should (R16, E.3). */
class PoliceReminderTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private static PoliceReminder begun(ReminderKind kind) {
        var about = new Concerned(
                new CaseNumber("SH01-SQ-20261122-001"),
                new SiteCode("SH01"),
                true,
                true,
                "REPORTED",
                NOW,
                false,
                false);
        PoliceReminder reminder = PoliceReminder.of(about, kind);
        reminder.begin(NOW);
        return reminder;
    }

    @Test
    void theClientIsAskedAgainEveryDay() {
        PoliceReminder reminder = begun(ReminderKind.ASK);
        Instant due = NOW.plus(Duration.ofHours(24));
        assertFalse(reminder.elapse(due.minusMillis(1)));
        assertTrue(reminder.elapse(due));
        assertEquals("ASK-1", reminder.reference());
        assertFalse(reminder.elapse(due));
        assertTrue(reminder.elapse(due.plus(Duration.ofHours(24))));
        assertEquals("ASK-2", reminder.reference());
        reminder.stop();
        assertFalse(reminder.elapse(due.plus(Duration.ofDays(9))));
    }

    @Test
    void aMissingReceiptIsBroughtUpOnce() {
        PoliceReminder reminder = begun(ReminderKind.SLIP);
        assertTrue(reminder.elapse(NOW.plus(Duration.ofDays(3))));
        assertEquals(Optional.empty(), reminder.dueAt());
        assertTrue(reminder.hasBegun());
    }

    @Test
    void aResultIsWaitedForNinetyDaysAndAskedForEveryThirtyThen() {
        assertEquals(
                Optional.of(NOW.plus(Duration.ofDays(90))),
                begun(ReminderKind.LONG).dueAt());
        PoliceReminder news = begun(ReminderKind.NEWS);
        Instant first = NOW.plus(Duration.ofDays(30));
        assertTrue(news.elapse(first));
        assertEquals(Optional.of(first.plus(Duration.ofDays(30))), news.dueAt());
    }
}
