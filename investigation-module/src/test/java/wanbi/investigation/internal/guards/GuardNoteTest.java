package wanbi.investigation.internal.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.GuardPartyCommand;
import wanbi.investigation.api.GuardPartyView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardTerms;

/** L-18: what passes between us and a guard company over a case. */
class GuardNoteTest {

    private static final Instant REPORTED = Instant.parse("2026-11-20T02:00:30Z");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final GuardContractView COMPANY = new GuardContractView(
            "SH01",
            3,
            LocalDate.of(2026, 1, 1),
            new GuardTerms("安澜保安", "1", null, null, "值班队长", "021-55501121", null),
            NOW,
            "总部");

    private static GuardPartyCommand.Note note(Integer contract, String kind, Instant at, LocalDate answerBy) {
        return new GuardPartyCommand.Note(
                new CaseNumber("SH01-SQ-20261120-001"), contract, kind, at, "MAIL", "周毅", "请提供当晚巡逻记录", answerBy);
    }

    private static List<String> refused(GuardPartyCommand.Note note) {
        var against = new SoundNote.Against(List.of(COMPANY), REPORTED, NOW, ZoneId.of("Asia/Shanghai"));
        return assertThrows(InvalidInput.class, () -> SoundNote.judged(note, against)).errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }

    @Test
    void onlyAPartyOfTheCaseIsTold() {
        assertEquals(List.of("contract:NO_PARTY"), refused(note(1, "TOLD", NOW, null)));
        assertEquals(List.of("contract:NO_PARTY"), refused(note(null, "TOLD", NOW, null)));
    }

    @Test
    void nothingIsToldBeforeTheReportOrTomorrow() {
        assertEquals(List.of("at:GUARDS_BEFORE_REPORT"), refused(note(3, "TOLD", REPORTED.minusSeconds(31), null)));
        assertEquals(
                List.of("contract:NO_PARTY"), refused(note(1, "TOLD", REPORTED.minusSeconds(20), null)), "its minute");
        assertEquals(List.of("at:IN_FUTURE"), refused(note(3, "TOLD", NOW.plusSeconds(120), null)));
        assertEquals(List.of("at:REQUIRED"), refused(note(3, "TOLD", null, null)));
        assertEquals(List.of("kind:UNKNOWN_CODE"), refused(note(3, "SUED", NOW, null)));
    }

    @Test
    void anAnswerIsAskedForFromWhoeverIsTold() {
        assertEquals(List.of("answerBy:OUT_OF_RANGE"), refused(note(3, "TOLD", NOW, TODAY.minusDays(1))));
        assertEquals(List.of("answerBy:NOT_FOR_ANSWER"), refused(note(3, "ANSWERED", NOW, TODAY)));
    }

    @Test
    void theDayForTheAnswerStandsUntilTheyHaveAnswered() {
        GuardPartyView.Note told = told(TODAY.minusDays(1));
        var answered = new GuardPartyView.Note("ANSWERED", NOW, "MAIL", "周毅", "已附", null, "李强");
        GuardPartyView waiting = new GuardPartyView(COMPANY, List.of(told, told(null)), TODAY);
        assertEquals(TODAY.minusDays(1), waiting.getAnswerBy());
        assertTrue(waiting.isAnswerLate());
        assertFalse(
                new GuardPartyView(COMPANY, List.of(told(TODAY)), TODAY).isAnswerLate(), "the day itself is in time");
        assertNull(new GuardPartyView(COMPANY, List.of(told, answered), TODAY).getAnswerBy());
        assertEquals(TODAY, new GuardPartyView(COMPANY, List.of(told, answered, told(TODAY)), TODAY).getAnswerBy());
    }

    private static GuardPartyView.Note told(LocalDate answerBy) {
        return new GuardPartyView.Note("TOLD", NOW, "MAIL", "周毅", "请答复", answerBy, "李强");
    }
}
