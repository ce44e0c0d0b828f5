package wanbi.investigation.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.InvestigatedCase;
import wanbi.investigation.api.SearchCommand;
import wanbi.investigation.api.SearchRefused;
import wanbi.investigation.internal.Acting;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Zones, guards, results (R07). */
class SearchTaskTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final SiteCode SITE = new SiteCode("SH01");
    private static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    private static final StaffId GUARD = new StaffId("P-0007");
    private static final StaffId OTHER = new StaffId("P-0008");

    private final List<ZoneReport> reports = new ArrayList<>();

    private static SoundDispatch judged(List<String> zones, StaffId guard) {
        return SoundDispatch.judged(
                new SearchCommand.Dispatch(CASE, zones, guard, " 往车库 "),
                zone -> zone.startsWith("SH01"),
                GUARD::equals);
    }

    private static SearchTask task(StaffId guard) {
        var about = new InvestigatedCase(CASE, SITE, "ACCEPTED", false, true, "SH01-B2", NOW, "钱包");
        return SearchTask.dispatched(
                1, about, judged(List.of("SH01-B1", "SH01-B2"), guard), null, Acting.as(GUARD), NOW);
    }

    private ZoneReport report(SearchTask task, String zone, String result, StaffId guard, Instant at) {
        var said = new SearchCommand.Report(task.id(), zone, result, at, null);
        ZoneReport report = ZoneReport.of(task, SoundReport.judged(said, task, file -> true, at), Acting.as(guard), at);
        reports.add(report);
        task.reported(reports, at);
        return report;
    }

    @Test
    void aZoneNamedTwiceIsOne() {
        assertEquals(
                List.of("SH01-B1"), judged(List.of("SH01-B1", "SH01-B1 "), null).zones());
        assertEquals("往车库", judged(List.of("SH01-B1"), null).hint());
    }

    @Test
    void aSearchHasZonesOfItsSiteAndAGuardOfIt() {
        assertEquals("zones", field(() -> judged(List.of(), null)));
        assertEquals("zones/1", field(() -> judged(List.of("SH02-B1"), null)));
        assertEquals("guard", field(() -> judged(List.of("SH01-B1"), OTHER)));
    }

    private static String field(Runnable work) {
        return assertThrows(InvalidInput.class, work::run).errors().get(0).field();
    }

    @Test
    void itEndsWithTheLastZone() {
        SearchTask task = task(null);
        report(task, "SH01-B1", "NOTHING", GUARD, NOW.plusSeconds(600));
        report(task, "SH01-B1", "NOTHING", GUARD, NOW.plusSeconds(900));
        assertTrue(task.isOpen());
        report(task, "SH01-B2", "NO_ACCESS", GUARD, NOW.plusSeconds(1200));
        assertFalse(task.isOpen());
    }

    @Test
    void whatOneGuardLeavesOverIsEverybodysAfterAShift() {
        SearchTask task = task(GUARD);
        assertTrue(task.isOfferedTo(GUARD, NOW));
        assertFalse(task.isOfferedTo(OTHER, NOW.plus(Duration.ofHours(8))));
        assertTrue(task.isOfferedTo(OTHER, NOW.plus(Duration.ofHours(8)).plusSeconds(1)));
    }

    @Test
    void nobodyIsInTwoZonesAtOnce() {
        SearchTask task = task(null);
        ZoneReport here = report(task, "SH01-B1", "NOTHING", GUARD, NOW.plusSeconds(600));
        assertTrue(here.isAtOnceWith(report(task, "SH01-B2", "NOTHING", GUARD, NOW.plusSeconds(659))));
        assertFalse(here.isAtOnceWith(report(task, "SH01-B2", "NOTHING", GUARD, NOW.plusSeconds(660))));
        assertFalse(here.isAtOnceWith(report(task, "SH01-B2", "NOTHING", OTHER, NOW.plusSeconds(600))));
        assertFalse(here.isAtOnceWith(report(task, "SH01-B1", "NOTHING", GUARD, NOW.plusSeconds(600))));
    }

    @Test
    void afterTheCasesEndNoResultIsTaken() {
        SearchTask task = task(null);
        task.callOff(NOW.plusSeconds(60));
        assertThrows(SearchRefused.class, task::refuseIfCalledOff);
        assertEquals("CALLED_OFF", task.view(List.of(), false).getStatus());
    }
}
