package wanbi.investigation.internal.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceCommand.Details;
import wanbi.investigation.api.PoliceCommand.Officer;
import wanbi.investigation.api.PoliceReportView;
import wanbi.investigation.internal.Acting;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;

/** The call, the arrival, papers and decisions as they may be recorded (R16, I9). */
class PoliceReportTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final Instant CALL = NOW.minusSeconds(600);
    private static final SiteCode SITE = new SiteCode("SH01");
    private static final CaseNumber CASE = new CaseNumber("SH01-SQ-20261122-001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final CurrentStaff GUARD = Acting.as(new StaffId("P-0007"));

    private static Concerned reportedAt(Instant at, boolean policeFirst) {
        return new Concerned(CASE, SITE, true, true, "REPORTED", at, policeFirst, false);
    }

    private static SoundCall called(Instant at, boolean policeFirst) {
        Concerned about = reportedAt(CALL.minusSeconds(300), policeFirst);
        return SoundCall.judged(new PoliceCommand.Call(CASE, at, null), about, NOW);
    }

    private static PoliceReport report() {
        return PoliceReport.called(2, reportedAt(CALL, false), called(CALL, false), GUARD, NOW);
    }

    private static List<String> wrong(Runnable act) {
        return assertThrows(InvalidInput.class, act::run).errors().stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }

    @Test
    void onlyTheTimeOfACallIsJudged() {
        assertEquals(CALL, called(CALL, false).calledAt());
        assertEquals(List.of("calledAt:REQUIRED"), wrong(() -> called(null, false)));
        assertEquals(List.of("calledAt:IN_FUTURE"), wrong(() -> called(NOW.plusSeconds(61), false)));
        assertEquals(
                NOW.plusSeconds(59), called(NOW.plusSeconds(59), false).calledAt(), "the phone's clock is not ours");
        Instant before = CALL.minus(Duration.ofHours(1));
        assertEquals(List.of("calledAt:BEFORE_REPORT"), wrong(() -> called(before, false)));
        assertEquals(before, called(before, true).calledAt());
    }

    @Test
    void howeverLongTheStoryIsItStopsNoCall() {
        String story = "他".repeat(20_000);
        var said = new PoliceCommand.Call(CASE, CALL, new Details(" 110 ", "", null, story));
        Details kept = SoundCall.judged(said, reportedAt(CALL, false), NOW).details();
        assertEquals("110", kept.number());
        assertNull(kept.receiver());
        assertEquals(story, kept.content());
    }

    @Test
    void whatWasLeftOutIsSaidLaterAndWhatWasSaidStands() {
        PoliceReport report = report();
        report.complete(new Details("110", null, "2026112200015", "三单元有人"));
        report.complete(new Details(null, "3 号接警员", " 2026112200015 ", null));
        assertEquals(new Details("110", "3 号接警员", "2026112200015", "三单元有人"), report.details());
        assertEquals(
                List.of("alarmNumber:ALREADY_SAID"), wrong(() -> report.complete(new Details(null, null, "7", null))));
    }

    @Test
    void theyDoNotArriveBeforeTheyAreCalled() {
        assertEquals(List.of("arrivedAt:REQUIRED"), wrong(() -> arrived(null)));
        assertEquals(List.of("arrivedAt:BEFORE_CALL"), wrong(() -> arrived(CALL.minusSeconds(61))));
        assertEquals(List.of("arrivedAt:IN_FUTURE"), wrong(() -> arrived(NOW.plusSeconds(61))));
        PoliceReport report = report();
        report.arrived(arrived(CALL.plusSeconds(240)), GUARD);
        PoliceReportView view = report.view(List.of(), List.of(), List.of());
        assertEquals(CALL.plusSeconds(240), view.getArrivedAt());
        assertEquals(List.of("王警官 012345", "李警官"), view.getOfficers());
        assertEquals("SH01-SQ-20261122-001-BJ2", view.getId());
    }

    private static SoundArrival arrived(Instant at) {
        List<Officer> officers =
                Arrays.asList(new Officer("王警官", "012345"), new Officer("李警官", " "), new Officer(null, null));
        return SoundArrival.judged(new PoliceCommand.Arrive("x", at, "静安寺派出所", officers), report(), NOW);
    }

    @Test
    void aPaperNeedsAKindADayAndANumberOrAScan() {
        assertEquals(
                List.of("kind:REQUIRED", "number:NUMBER_OR_SCAN", "date:REQUIRED"),
                wrong(() -> paper(null, " ", null, null)));
        assertEquals(List.of("kind:UNKNOWN_CODE"), wrong(() -> paper("FINE", "1", TODAY, null)));
        assertEquals(List.of("date:IN_FUTURE"), wrong(() -> paper("FILING", "1", TODAY.plusDays(1), null)));
        assertEquals(List.of("file:FILE_UNKNOWN"), wrong(() -> paper("FILING", "1", TODAY, "lost")));
        assertEquals("scan", paper("CALL_RECEIPT", null, TODAY, "scan").file());
        assertEquals(true, paper("EVIDENCE_LIST", "1", TODAY, null).isAboutEvidence());
        assertEquals(true, paper("RETRIEVAL_NOTICE", "1", TODAY, null).asksForEvidence());
        assertEquals(false, paper("ACCEPTANCE", "1", TODAY, null).isAboutEvidence());
    }

    private static SoundDocument paper(String kind, String number, LocalDate date, String file) {
        return SoundDocument.judged(new PoliceCommand.Document("x", kind, number, date, file), "scan"::equals, TODAY);
    }

    @Test
    void aDecisionIsOnPaperOrTheWordOfAnOfficerAtATime() {
        assertEquals(
                List.of("kind:REQUIRED", "at:REQUIRED", "officer:REQUIRED"),
                wrong(() -> decided(null, "oral", null, null)));
        assertEquals(List.of("kind:UNKNOWN_CODE"), wrong(() -> decided("UNDETERMINED", "7", null, null)));
        assertEquals(List.of("at:BEFORE_CALL"), wrong(() -> decided("CRIMINAL", "7", CALL.minusSeconds(120), null)));
        assertEquals(List.of("at:IN_FUTURE"), wrong(() -> decided("CRIMINAL", "7", NOW.plusSeconds(120), null)));
        assertEquals("沪公立字 7", decided("CRIMINAL", "沪公立字 7", null, null).documentNumber());
        SoundDecision word = decided("PUBLIC_ORDER", "口头", NOW, "王警官");
        assertNull(word.documentNumber());
        assertEquals("王警官", word.officer());
    }

    private static SoundDecision decided(String kind, String paper, Instant at, String officer) {
        return SoundDecision.judged(new PoliceCommand.Decide("x", kind, paper, at, officer), report(), NOW);
    }

    @Test
    void aReportIsFoundByItsNumber() {
        assertEquals(CASE, PoliceCommand.caseOf("SH01-SQ-20261122-001-BJ1"));
        for (String none : Arrays.asList(null, "", "SH01-SQ-20261122-001", "SH01-SQ-20261122-001-BJ0", "x-BJ1")) {
            assertThrows(UnknownThing.class, () -> PoliceCommand.caseOf(none));
        }
    }
}
