package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.intake.internal.procedure.Escalation;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReports;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/**
 * A theft that is not called in, or not reported up, is heard of until somebody does it
 * (企业事业单位内部治安保卫条例 11(四): L-10; 8(六): L-11).
 */
@ExtendWith(ArquillianExtension.class)
class TheftAlarmsIT extends WorkOfASite {

    @Inject
    private TheftCases thefts;

    @Inject
    private SceneWork scene;

    @Inject
    private PoliceReports police;

    @Inject
    private Escalation escalation;

    @Inject
    private Alarms alarms;

    @Inject
    private CaseRegister register;

    private StaffPrincipal guard;
    private StaffPrincipal headOffice;

    private void aTheft(String... marks) throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        guard = house.aColleague("GUARD", site);
        manager = house.aColleague("MANAGER", site);
        headOffice = house.aColleague("HEAD_OFFICE", site.value());
        var report = new TheftCommand.Report(LossDesk.aWalletStolenAt(site, Instant.now(), marks));
        number = new CaseNumber(house.as(clerk, () -> thefts.report(report)).getCaseNumber());
    }

    private void passes(String step, int minutes) throws Exception {
        past.step(number, step, minutes);
        house.asSystem(() -> {
            int moved = escalation.raiseSome();
            while (moved > 0) {
                moved = escalation.raiseSome();
            }
            return null;
        });
    }

    private List<String> heardBy(StaffPrincipal who, String step) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> step.equals(alarm.getStep()))
                .map(alarm -> alarm.getLevel())
                .sorted()
                .toList();
    }

    private void suspects() throws Exception {
        house.as(
                guard,
                () -> scene.checkFacts(new SceneCommand.CheckFacts(
                        number, Instant.now(), "门锁有撬痕", "FORCED", false, List.of(), "SUSPECTED", null, null)));
    }

    /** L-10: three minutes from the suspicion; the guard at half, the manager at the end, head office at one and a half. */
    @Test
    void aCallThatIsNotMadeRingsHigherAndHigherUntilItIs() throws Exception {
        aTheft("FORCED");
        suspects();
        passes("POLICE_CALL", 1);
        assertEquals(List.of(), heardBy(guard, "POLICE_CALL"));
        passes("POLICE_CALL", 1);
        assertEquals(List.of("WARN"), heardBy(guard, "POLICE_CALL"));
        assertEquals(List.of(), heardBy(manager, "POLICE_CALL"));
        passes("POLICE_CALL", 1);
        assertEquals(List.of("MANAGER"), heardBy(manager, "POLICE_CALL"));
        assertEquals(List.of(), heardBy(headOffice, "POLICE_CALL"));
        passes("POLICE_CALL", 2);
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice, "POLICE_CALL"));
        house.as(guard, () -> police.call(new PoliceCommand.Call(number, Instant.now(), null)));
        for (StaffPrincipal who : List.of(guard, manager, headOffice)) {
            assertEquals(List.of(), heardBy(who, "POLICE_CALL"));
        }
    }

    /** L-10: five, ten and fifteen minutes where it is less grave. */
    @Test
    void aCallInAnOrdinaryTheftHasTenMinutes() throws Exception {
        aTheft();
        suspects();
        passes("POLICE_CALL", 9);
        assertEquals(List.of("WARN"), heardBy(guard, "POLICE_CALL"));
        assertEquals(List.of(), heardBy(manager, "POLICE_CALL"));
        passes("POLICE_CALL", 1);
        assertEquals(List.of("MANAGER"), heardBy(manager, "POLICE_CALL"));
        passes("POLICE_CALL", 4);
        assertEquals(List.of(), heardBy(headOffice, "POLICE_CALL"));
        passes("POLICE_CALL", 1);
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice, "POLICE_CALL"));
    }

    /** L-11: the gravest at once, and beside that the manager's own report, with what was said and by whom. */
    @Test
    void whatIsNotReportedUpRingsUntilSomebodySaysWhatWasReported() throws Exception {
        aTheft("FORCED");
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice, "URGENT_THEFT"));
        passes("HEAD_OFFICE", 29);
        assertEquals(List.of("WARN"), heardBy(manager, "HEAD_OFFICE"));
        assertEquals(List.of(), heardBy(headOffice, "HEAD_OFFICE"));
        passes("HEAD_OFFICE", 1);
        assertEquals(List.of("MANAGER", "WARN"), heardBy(manager, "HEAD_OFFICE"));
        passes("HEAD_OFFICE", 15);
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice, "HEAD_OFFICE"));
        assertThrows(InvalidInput.class, () -> reportsUp(" "));
        reportsUp("已电话报总部值班周督");
        assertEquals(List.of(), heardBy(manager, "HEAD_OFFICE"));
        assertEquals(List.of(), heardBy(headOffice, "HEAD_OFFICE"));
        List<ChronicleEntry> told = house.as(manager, () -> register.chronology(number));
        assertTrue(
                told.stream()
                        .filter(entry -> "HEAD_OFFICE".equals(entry.getFacts().get("step")))
                        .anyMatch(entry -> entry.getBy().equals(manager.id())
                                && entry.getPersonal().containsValue("已电话报总部值班周督")),
                told::toString);
    }

    private void reportsUp(String note) throws Exception {
        house.as(manager, () -> procedures.complete(new StepCommand.Complete(number, "HEAD_OFFICE", note)));
    }

    /** L-11: a day where it is less grave; head office need not be called at once. */
    @Test
    void anOrdinaryTheftGoesUpWithinTheDay() throws Exception {
        aTheft();
        assertEquals(List.of(), heardBy(headOffice, "URGENT_THEFT"));
        passes("HEAD_OFFICE", 24 * 60 - 1);
        assertEquals(List.of("WARN"), heardBy(manager, "HEAD_OFFICE"));
        passes("HEAD_OFFICE", 1);
        assertEquals(List.of("MANAGER", "WARN"), heardBy(manager, "HEAD_OFFICE"));
    }
}
