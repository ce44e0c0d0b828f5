package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.link;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody came in time (E.2: FOUND_WAITING → TO_POLICE). */
class UncollectedTest {

    private static final String BATCH = "SH01-CZ-20261123-001";

    private static LossCase waitingFor(String... things) {
        LossCase waiting = anAcceptedLossOf(things);
        for (int i = 1; i <= things.length; i++) {
            link(waiting, i, tag(i), 1);
        }
        return waiting;
    }

    private static void goes(LossCase waiting, int... tags) {
        for (int tag : tags) {
            Uncollected.goesToPolice(waiting, List.of(tag(tag)), BATCH, NOW);
        }
    }

    @Test
    void theCaseGoesWithItsLastThing() {
        LossCase waiting = waitingFor("钱包", "雨伞");
        goes(waiting, 1);
        assertEquals(CaseStatus.FOUND_WAITING, waiting.status());
        assertEquals(LineStatus.TO_POLICE, waiting.lines().get(0).status());
        assertNull(waiting.ending());
        goes(waiting, 2);
        assertEquals(CaseStatus.TO_POLICE, waiting.status());
        assertEquals(BATCH, waiting.ending().because());
        assertFalse(waiting.status().isOpen());
    }

    @Test
    void whatIsStillMissingIsLookedForAsBefore() {
        LossCase waiting = anAcceptedLossOf("钱包", "雨伞");
        waiting.takeUpLooking(NOW);
        link(waiting, 1, tag(1), 1);
        goes(waiting, 1);
        assertEquals(CaseStatus.IN_PROGRESS, waiting.status());
        assertEquals(LineStatus.MISSING, waiting.lines().get(1).status());
    }

    @Test
    void whatIsJustComparedStays() {
        LossCase compared = waitingFor("钱包");
        compared.beginComparison();
        assertRefused("CASE_STATE", () -> goes(compared, 1));
        assertRefused("CASE_STATE", () -> goes(anAcceptedLossOf("钱包"), 1));
    }

    @Test
    void openedAgainItIsLookedForAnew() {
        LossCase gone = waitingFor("钱包");
        goes(gone, 1);
        gone.reopen(NOW);
        assertEquals(CaseStatus.IN_PROGRESS, gone.status());
        assertEquals(LineStatus.MISSING, gone.lines().get(0).status());
        link(gone, 1, tag(2), 1);
        assertEquals(CaseStatus.FOUND_WAITING, gone.status());
    }
}
