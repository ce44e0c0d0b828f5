package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.Alarms.AlarmRef;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.WorkCalendar;
import wanbi.platform.api.WorkCalendar.ChangeHours;

/** Clocks that run out tell the right people, each once, however many nodes look at once (E.7). */
@ExtendWith(ArquillianExtension.class)
class EscalationIT {

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private Escalation escalation;

    @Inject
    private Alarms alarms;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private CaseRegister register;

    @Inject
    private WorkCalendar calendar;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal manager;
    private StaffPrincipal headOffice;
    private CaseNumber number;

    private void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        headOffice = house.aColleague("HEAD_OFFICE", site.value());
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    /** As if the step had started so long ago. */
    private void startedAgo(String step, int minutes) throws SQLException {
        String back = "update intake.case_step set starts_at = starts_at - make_interval(mins => ?),"
                + " due_at = due_at - make_interval(mins => ?), warn_at = warn_at - make_interval(mins => ?),"
                + " head_office_at = head_office_at - make_interval(mins => ?),"
                + " next_alarm_at = next_alarm_at - make_interval(mins => ?) where case_number = ? and step = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(back)) {
            for (int i = 1; i <= 5; i++) {
                statement.setInt(i, minutes);
            }
            statement.setString(6, number.value());
            statement.setString(7, step);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void sweep() throws Exception {
        house.asSystem(() -> {
            int moved = escalation.raiseSome();
            while (moved > 0) {
                moved = escalation.raiseSome();
            }
            return null;
        });
    }

    private List<String> heardBy(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .map(alarm -> alarm.getStep() + " " + alarm.getLevel())
                .sorted()
                .toList();
    }

    @Test
    void eachLevelRingsForItsOwn() throws Exception {
        aCase();
        sweep();
        assertEquals(List.of(), heardBy(clerk));
        startedAgo("DISPATCH", 6);
        sweep();
        assertEquals(List.of("DISPATCH WARN"), heardBy(clerk));
        assertEquals(List.of(), heardBy(manager));
        startedAgo("DISPATCH", 5);
        sweep();
        assertEquals(List.of("DISPATCH MANAGER"), heardBy(manager));
        assertEquals(List.of(), heardBy(headOffice));
        startedAgo("DISPATCH", 10);
        sweep();
        assertEquals(List.of("DISPATCH HEAD_OFFICE"), heardBy(headOffice));
        assertEquals(1, house.as(headOffice, () -> alarms.count()));
    }

    @Test
    void afterALongRestEveryLevelIsToldOnceAndNeverAgain() throws Exception {
        aCase();
        startedAgo("DISPATCH", 60);
        sweep();
        sweep();
        assertEquals(List.of("DISPATCH WARN"), heardBy(clerk));
        assertEquals(List.of("DISPATCH MANAGER"), heardBy(manager));
        assertEquals(List.of("DISPATCH HEAD_OFFICE"), heardBy(headOffice));
        assertEquals(3, escalations());
    }

    private long escalations() throws Exception {
        return house.as(clerk, () -> register.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals("STEP_ESCALATED"))
                .count();
    }

    @Test
    void ofManyNodesOneTells() throws Exception {
        aCase();
        startedAgo("DISPATCH", 60);
        startedAgo("SECOND_LOSS", 60);
        List<Callable<Void>> nodes = Collections.nCopies(6, () -> {
            sweep();
            return null;
        });
        for (Future<Void> done : executor.invokeAll(nodes)) {
            done.get();
        }
        sweep();
        assertEquals(6, escalations());
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    @Test
    void anAlarmIsSilentOnceAcknowledgedOrSettled() throws Exception {
        aCase();
        startedAgo("DISPATCH", 11);
        startedAgo("SECOND_LOSS", 16);
        sweep();
        AlarmView alarm = alarm(manager, "DISPATCH");
        AlarmRef ref = new AlarmRef(alarm.getAlarm());
        assertThrows(ProcedureRefused.class, () -> house.as(clerk, () -> alarms.acknowledge(ref)));
        house.as(manager, () -> alarms.acknowledge(ref));
        assertEquals(List.of("SECOND_LOSS MANAGER"), heardBy(manager));
        StaffPrincipal late = house.aColleague("MANAGER", site);
        assertEquals(
                manager.displayName(),
                house.as(late, () -> alarms.acknowledge(ref)).getAcknowledgedByName());
        house.as(clerk, () -> procedures.complete(new StepCommand.Complete(number, "SECOND_LOSS", "已停用门禁卡")));
        assertEquals(List.of(), heardBy(manager));
        assertEquals(List.of("DISPATCH WARN"), heardBy(clerk));
    }

    private AlarmView alarm(StaffPrincipal who, String step) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> alarm.getStep().equals(step))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theDeputyHearsWhatTheManagerHears() throws Exception {
        aCase();
        house.asSystem(() -> {
            calendar.change(new ChangeHours(site, "08:00", "22:00", clerk.id().value(), null));
            return null;
        });
        startedAgo("DISPATCH", 11);
        sweep();
        assertEquals(Stream.of("DISPATCH MANAGER", "DISPATCH WARN").toList(), heardBy(clerk));
        AlarmRef ref = new AlarmRef(house.as(clerk, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> alarm.getLevel().equals("MANAGER"))
                .findFirst()
                .orElseThrow()
                .getAlarm());
        house.as(clerk, () -> alarms.acknowledge(ref));
        assertEquals(List.of("DISPATCH WARN"), heardBy(clerk));
    }
}
