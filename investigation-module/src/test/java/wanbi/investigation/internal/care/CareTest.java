package wanbi.investigation.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.CareRefused;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.internal.Acting;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** When a client is asked again (R18), and who says that a hazard is fixed (L-12). */
class CareTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CaseNumber CASE = new CaseNumber("SH01-SQ-20261122-001");
    private static final StaffId DESK = new StaffId("P-0007");
    private static final StaffId MANAGER = new StaffId("P-0008");
    /** Half past eleven at night at the site. */
    private static final Instant NOW = Instant.parse("2026-11-22T15:30:00Z");

    private static final InvestigatedCase ABOUT = new InvestigatedCase(
            CASE, new SiteCode("SH01"), "REPORTED", false, true, null, NOW.minusSeconds(600), "钱包");

    private List<CareCall> calls;

    @BeforeEach
    void theFirstConversation() {
        SoundComfort said = SoundComfort.judged(
                new CareCommand.Comfort(CASE, NOW, "PHONE", null, null, "已联系"), NOW.minusSeconds(600), NOW);
        calls = CareCall.after(CareRecord.of(ABOUT, said, Acting.as(DESK), NOW), ZONE);
    }

    private long open() {
        return calls.stream().filter(CareCall::isOpen).count();
    }

    @Test
    void daysAreCountedAsTheSiteCountsThem() {
        assertEquals(
                List.of(
                        Instant.parse("2026-11-23T16:00:00Z"),
                        Instant.parse("2026-11-25T16:00:00Z"),
                        Instant.parse("2026-11-29T16:00:00Z"),
                        Instant.parse("2026-12-22T16:00:00Z")),
                calls.stream().map(call -> call.view(NOW).dueAt()).toList());
    }

    @Test
    void aConversationOfTheSameEveningIsNotTheNextDays() {
        calls.forEach(call -> call.kept(NOW.plus(Duration.ofMinutes(20))));
        assertEquals(4, open());
        calls.forEach(call -> call.kept(NOW.plus(Duration.ofMinutes(40))));
        assertEquals(3, open());
    }

    @Test
    void aLaterConversationAnswersWhatNobodyKeptAndItStaysLate() {
        calls.forEach(call -> call.kept(NOW.plus(Duration.ofDays(3))));
        assertEquals(2, open());
        assertTrue(calls.get(0).view(NOW).late());
        assertFalse(calls.get(1).view(NOW).late());
    }

    @Test
    void overdueIsLate() {
        assertTrue(calls.get(0).view(NOW.plus(Duration.ofDays(2))).late());
        calls.get(0).callOff();
        assertFalse(calls.get(0).view(NOW.plus(Duration.ofDays(2))).late());
    }

    private static Hazard hazard() {
        SoundHazard said = SoundHazard.judged(
                new HazardCommand.Register(CASE, "东门锁坏", null, DESK, LocalDate.of(2026, 11, 30), null),
                place -> true,
                colleague -> true,
                earlier -> true,
                LocalDate.of(2026, 11, 22));
        return Hazard.registered(1, ABOUT, said, "李强", Acting.as(DESK), NOW);
    }

    @Test
    void whoHasFixedItDoesNotProveIt() {
        Hazard hazard = hazard();
        assertThrows(CareRefused.class, () -> hazard.proved(Acting.as(MANAGER), NOW));
        hazard.fixed("换了锁", "a".repeat(64), Acting.as(DESK), NOW);
        assertEquals(
                "HAZARD_OWN_PROOF",
                assertThrows(CareRefused.class, () -> hazard.proved(Acting.as(DESK), NOW))
                        .code());
        hazard.proved(Acting.as(MANAGER), NOW);
        assertThrows(CareRefused.class, hazard::sentBack);
        assertEquals("PROVED", hazard.view(LocalDate.of(2027, 1, 1)).getStatus());
        assertFalse(hazard.view(LocalDate.of(2027, 1, 1)).isLate());
    }

    @Test
    void whatIsSentBackIsOpenAgainAndMayBeLate() {
        Hazard hazard = hazard();
        hazard.fixed("换了锁", "a".repeat(64), Acting.as(DESK), NOW);
        hazard.sentBack();
        assertEquals("OPEN", hazard.view(LocalDate.of(2026, 11, 30)).getStatus());
        assertFalse(hazard.view(LocalDate.of(2026, 11, 30)).isLate());
        assertTrue(hazard.view(LocalDate.of(2026, 12, 1)).isLate());
    }

    @Test
    void aHazardNeedsWhatWhoAndWhen() {
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> SoundHazard.judged(
                        new HazardCommand.Register(CASE, " ", "X", null, LocalDate.of(2026, 11, 21), "Y"),
                        place -> false,
                        colleague -> false,
                        earlier -> false,
                        LocalDate.of(2026, 11, 22)));
        assertEquals(
                List.of(
                        "what:REQUIRED",
                        "place:NOT_HERE",
                        "responsible:REQUIRED",
                        "dueOn:PAST",
                        "repeats:NO_HAZARD_HERE"),
                refused.errors().stream()
                        .map(error -> error.field() + ":" + error.code())
                        .toList());
    }
}
