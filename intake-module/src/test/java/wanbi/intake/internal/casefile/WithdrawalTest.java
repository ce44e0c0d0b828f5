package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static wanbi.intake.internal.casefile.EndedLosses.aWatchedLossOf;
import static wanbi.intake.internal.casefile.EndedLosses.withdraw;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportForm.NOW;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossBeingComparedWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.aReportedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.aReturnedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;
import static wanbi.intake.internal.casefile.ReportedLosses.link;
import static wanbi.intake.internal.casefile.ReportedLosses.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.intake.api.EndCommand;

/** The client found it himself (E.2). */
class WithdrawalTest {

    @Test
    void whatTheClientFoundFreesWhatLayReady() {
        LossCase waiting = aLossWaitingWith("钱包", "钥匙");
        List<CaseLink> freed = withdraw(waiting);
        assertEquals(
                List.of(tag(1), tag(2)), freed.stream().map(CaseLink::itemTag).toList());
        assertEquals(CaseStatus.WITHDRAWN, waiting.status());
        assertEquals(LineStatus.SELF_FOUND, waiting.lines().get(0).status());
        assertEquals("客户已找到", waiting.ending().because());
        assertEquals("PHONE", waiting.ending().confirmedBy());
        assertEquals(NOW, waiting.ending().at());
    }

    @Test
    void everyOpenCaseMayBeWithdrawn() {
        List.of(aReportedLossOf("钱包"), anAcceptedLossOf("钱包"), aWatchedLossOf("钱包"))
                .forEach(open -> {
                    withdraw(open);
                    assertEquals(CaseStatus.WITHDRAWN, open.status());
                });
    }

    @Test
    void whatCameBackStaysBack() {
        LossCase keys = aLossBeingComparedWith("钱包", "钥匙");
        keys.handedOver(List.of(new ReturnedLine(1, tag(1), 1)), NOW);
        withdraw(keys);
        assertEquals(LineStatus.RETURNED, keys.lines().get(0).status());
        assertEquals(LineStatus.SELF_FOUND, keys.lines().get(1).status());
    }

    @Test
    void whatIsBeingComparedIsNotWithdrawn() {
        LossCase compared = aLossBeingComparedWith("钱包");
        assertRefused("CASE_BEING_COMPARED", () -> withdraw(compared));
    }

    @Test
    void whatIsOverIsNotWithdrawn() {
        LossCase returned = aReturnedLossOf("钱包");
        assertRefused("CASE_STATE", () -> withdraw(returned));
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertRefused("CASE_STATE", () -> withdraw(withdrawn));
    }

    @Test
    void aReasonIsWantedAndAKnownWayOfConfirming() {
        LossCase open = anAcceptedLossOf("钱包");
        assertRefused(
                "reason", "REQUIRED", () -> Withdrawal.judged(new EndCommand.Withdraw(open.number(), null, " ", null)));
        assertRefused(
                "confirmedBy",
                "UNKNOWN_CODE",
                () -> Withdrawal.judged(new EndCommand.Withdraw(open.number(), null, "找到", "PIGEON")));
        assertNull(Withdrawal.judged(new EndCommand.Withdraw(open.number(), null, "找到", null))
                .ending(NOW)
                .confirmedBy());
    }

    @Test
    void nothingIsLinkedToItAnyMoreNorMended() {
        LossCase withdrawn = anAcceptedLossOf("钱包");
        withdraw(withdrawn);
        assertRefused("CASE_STATE", () -> link(withdrawn, 1, tag(1), 1));
        assertRefused("CASE_STATE", () -> CaseRights.refuseUnlessMayEdit(Houses.aManager(), withdrawn));
    }
}
