package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.TODAY;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossBeingComparedWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Entries made in error: who may take them back, and until when (E.6). */
class VoidingTest {

    @Test
    void aVoidedEntryFreesItsThings() {
        LossCase waiting = aLossWaitingWith("钱包");
        List<CaseLink> freed = waiting.voidEntry("录错项目", Houses.aManager(), TODAY, NOW);
        assertEquals(List.of(tag(1)), freed.stream().map(CaseLink::itemTag).toList());
        assertEquals(CaseStatus.VOIDED, waiting.status());
        assertEquals("录错项目", waiting.voidReason());
    }

    @Test
    void theDeskVoidsItsOwnEntryOfTheDay() {
        LossCase own = anAcceptedLossOf("钱包");
        own.voidEntry("录错", Houses.aClerk(), TODAY, NOW);
        assertEquals(CaseStatus.VOIDED, own.status());
    }

    @Test
    void theDeskDoesNotVoidYesterdaysEntry() {
        LossCase own = anAcceptedLossOf("钱包");
        assertRefused("VOID_NOT_OWN_OF_TODAY", () -> own.voidEntry("录错", Houses.aClerk(), TODAY.plusDays(1), NOW));
    }

    @Test
    void theDeskDoesNotVoidAColleaguesEntry() {
        LossCase other = anAcceptedLossOf("钱包");
        assertRefused("VOID_NOT_OWN_OF_TODAY", () -> other.voidEntry("录错", Houses.anotherClerk(), TODAY, NOW));
    }

    @Test
    void whatHasBeenHandedOverIsNotVoided() {
        LossCase returned = aReturnedLossOf("钱包");
        assertRefused("VOID_AFTER_HANDOVER", () -> returned.voidEntry("录错", Houses.aManager(), TODAY, NOW));
    }

    @Test
    void whatIsBeingComparedIsNotVoided() {
        LossCase compared = aLossBeingComparedWith("钱包");
        assertRefused("CASE_STATE", () -> compared.voidEntry("录错", Houses.aManager(), TODAY, NOW));
    }

    @Test
    void nobodyIsToldOfAVoidedCase() {
        LossCase voided = anAcceptedLossOf("钱包");
        voided.voidEntry("录错", Houses.aManager(), TODAY, NOW);
        ToldClient told = new ToldClient("PHONE", NOW, "REACHED", null);
        assertRefused("CASE_STATE", () -> voided.notified(told, Houses.aClerk(), NOW));
    }
}
