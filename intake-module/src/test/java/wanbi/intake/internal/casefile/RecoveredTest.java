package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.Thefts.aTheft;
import static wanbi.intake.internal.casefile.Thefts.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.PoliceProgress.CameBack;

/** What the police have given back (R30). */
class RecoveredTest {

    private static void cameBack(LossCase theft, int line, int quantity, boolean direct) {
        Recovered.cameBack(theft, List.of(new CameBack(line, quantity)), direct);
    }

    @Test
    void whatTheClientHasBackIsReturned() {
        LossCase theft = reported(aTheft());
        cameBack(theft, 1, 1, true);
        assertEquals(LineStatus.RETURNED, theft.lines().get(0).status());
        assertEquals(1, theft.lines().get(0).returned());
        assertRefused("lines/1/quantity", "QUANTITY_TOO_LARGE", () -> cameBack(theft, 1, 1, true));
    }

    /** There the counter hands it over, against a signature. */
    @Test
    void whatLiesAtOurDeskIsNotYetReturned() {
        LossCase theft = reported(aTheft());
        cameBack(theft, 1, 1, false);
        assertEquals(0, theft.lines().get(0).returned());
    }

    @Test
    void onlyWhatWasStolenAndIsNotBackYet() {
        LossCase theft = reported(aTheft());
        assertRefused("lines/1/line", "UNKNOWN_LINE", () -> cameBack(theft, 2, 1, true));
        assertRefused("lines/1/quantity", "OUT_OF_RANGE", () -> cameBack(theft, 1, 0, true));
        assertRefused("NO_THEFT_CASE", () -> cameBack(anAcceptedLossOf("钱包"), 1, 1, true));
    }
}
