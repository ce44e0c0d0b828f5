package wanbi.intake.internal.secondloss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.ActionView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;

/** The bins of a lost ring are held within fifteen minutes (R07, F-11). */
class SecondLossActionTest {

    private static final Instant CALLED = Instant.parse("2026-11-22T02:00:30Z");
    private static final StaffId CLERK = new StaffId("P-0001");

    private final SecondLossAction bins = SecondLossAction.called(
            new CaseNumber("SH01-GS-20261122-001"), new ActionView("WASTE_HOLD", 15, "暂缓清运", "Hold the waste"), CALLED);

    private void done(Instant at, String note) {
        bins.done(at, note, CLERK, "李前台", CALLED.plusSeconds(1800));
    }

    private String refusal(Instant at, String note) {
        return assertThrows(InvalidInput.class, () -> done(at, note)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .reduce("", String::concat);
    }

    @Test
    void itIsDueByThePlaybook() {
        assertEquals(CALLED.plusSeconds(900), bins.view().getDueAt());
    }

    @Test
    void whatWasDoneInTimeIsNotLateHoweverLateItIsWrittenDown() {
        done(CALLED.plusSeconds(600), "告知保洁王师傅");
        assertFalse(bins.view().isLate());
        assertEquals("告知保洁王师傅", bins.view().getNote());
    }

    @Test
    void whatWasDoneAfterItsTimeIsLate() {
        done(CALLED.plusSeconds(901), null);
        assertTrue(bins.view().isLate());
    }

    @Test
    void itIsDoneOnce() {
        done(CALLED.plusSeconds(60), null);
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> done(CALLED.plusSeconds(90), null));
        assertEquals("ACTION_ALREADY_DONE", refused.code());
    }

    @Test
    void nobodyDoesItInTheFutureBeforeTheReportOrAtNoTime() {
        assertEquals("doneAt IN_FUTURE", refusal(CALLED.plusSeconds(1900), null));
        assertEquals("doneAt BEFORE_START", refusal(CALLED.minusSeconds(60), null));
        assertEquals("doneAt REQUIRED", refusal(null, null));
    }

    @Test
    void aNoteIsNoNovel() {
        assertEquals("note TOO_LONG", refusal(CALLED.plusSeconds(60), "长".repeat(501)));
    }
}
