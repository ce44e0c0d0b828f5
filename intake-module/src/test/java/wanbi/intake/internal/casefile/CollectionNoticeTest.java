package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static wanbi.intake.internal.casefile.Refusals.assertRefused;
import static wanbi.intake.internal.casefile.ReportedLosses.aLossWaitingWith;
import static wanbi.intake.internal.casefile.ReportedLosses.anAcceptedLossOf;

import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseCommand.SendNotice;

/** What the desk may have sent to a client (R08). */
class CollectionNoticeTest {

    private final LossCase waiting = aLossWaitingWith("钱包");

    @Test
    void anSmsGoesToTheClientsOwnMobile() {
        CollectionNotice notice = judged("SMS", null, " 周末也可领取 ");
        assertEquals(waiting.client().phone(), notice.address());
        assertEquals("周末也可领取", notice.note());
    }

    @Test
    void aMailGoesToTheAddressThatTheClientGives() {
        assertEquals(
                "wang@example.com", judged("MAIL", " wang@example.com ", null).address());
    }

    @Test
    void whatIsNotFoundIsNotAnnounced() {
        LossCase missing = anAcceptedLossOf("钱包");
        assertRefused("CASE_STATE", () -> CollectionNotice.judged(command("SMS", null, null), missing));
    }

    /** Its status tells of the police's work, not of the counter's. */
    @Test
    void whatWasStolenAndIsHereIsAnnouncedToo() {
        LossCase theft = Thefts.reported(Thefts.aTheft());
        assertRefused("CASE_STATE", () -> CollectionNotice.judged(command("SMS", null, null), theft));
        ReportedLosses.link(theft, 1, ReportedLosses.tag(1), 1);
        assertDoesNotThrow(() -> CollectionNotice.judged(command("SMS", null, null), theft));
    }

    @Test
    void theHouseSendsNoDoorSlips() {
        assertRefused("channel", "UNKNOWN_CODE", () -> judged("DOOR_SLIP", null, null));
    }

    @Test
    void aMailNeedsAnAddress() {
        assertRefused("address", "REQUIRED", () -> judged("MAIL", " ", null));
    }

    @Test
    void aMailAddressThatReachesNobodyIsRefused() {
        assertRefused("address", "INVALID_MAIL", () -> judged("MAIL", "wang@example", null));
    }

    @Test
    void anSmsGoesNowhereElse() {
        assertRefused("address", "ADDRESS_FOR_MAIL_ONLY", () -> judged("SMS", "13900139000", null));
    }

    @Test
    void aLandlineTakesNoSms() {
        LossCase landline = ReportedLosses.aLossWaitingOf("021-62720000");
        assertRefused("channel", "NO_MOBILE", () -> CollectionNotice.judged(command("SMS", null, null), landline));
    }

    @Test
    void aNoteIsShort() {
        assertRefused("text", "TOO_LONG", () -> judged("SMS", null, "长".repeat(201)));
    }

    private CollectionNotice judged(String channel, String address, String note) {
        return CollectionNotice.judged(command(channel, address, note), waiting);
    }

    private SendNotice command(String channel, String address, String note) {
        return new SendNotice(waiting.number(), null, channel, address, note, false);
    }
}
