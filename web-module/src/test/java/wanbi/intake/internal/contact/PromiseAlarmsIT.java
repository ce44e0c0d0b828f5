package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand.GiveFeedback;
import wanbi.intake.api.ContactCommand.KeepPromise;
import wanbi.intake.api.ContactLog;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** A promise whose time is over is red for the desk, then the manager, then head office, each once (F-13). */
@ExtendWith(ArquillianExtension.class)
class PromiseAlarmsIT {

    private static final int AT_ONCE = 6;

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private PromiseAlarms sweeping;

    @Inject
    private Alarms alarms;

    @Inject
    private CaseRegister register;

    @Inject
    private ClientContacts contacts;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal manager;
    private StaffPrincipal headOffice;
    private CaseNumber number;

    @BeforeEach
    void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        headOffice = house.aColleague("HEAD_OFFICE", site.value());
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    /** As if the next moment had come: what was promised itself the application cannot rewrite. */
    private void theNextMomentComes() throws SQLException {
        String back = "update intake.contact_promise set next_alarm_at = ? where case_number = ? and state = 'OPEN'";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(back)) {
            statement.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(1)));
            statement.setString(2, number.value());
            assertEquals(1, statement.executeUpdate());
        }
    }

    private Duration nextMomentAfterThePromisedTime() throws SQLException {
        String sql = "select next_alarm_at, at from intake.contact_promise where case_number = ? and state = 'OPEN'";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                Timestamp next = row.getTimestamp(1);
                return next == null
                        ? null
                        : Duration.between(row.getTimestamp(2).toInstant(), next.toInstant());
            }
        }
    }

    private Void sweep() throws Exception {
        return house.asSystem(() -> {
            int moved = sweeping.raiseSome();
            while (moved > 0) {
                moved = sweeping.raiseSome();
            }
            return null;
        });
    }

    private List<String> heardBy(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> alarm.getKind().equals("PROMISE"))
                .map(AlarmView::getLevel)
                .toList();
    }

    private long overdues() throws Exception {
        return house.as(clerk, () -> register.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals("PROMISE_OVERDUE"))
                .count();
    }

    private long reminders() throws SQLException {
        String sql = "select count(*) from platform.outbox_message where template = 'PROMISE_OVERDUE' and about = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, "CASE:" + number);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Test
    void beforeItsTimeNobodyIsTold() throws Exception {
        sweep();
        assertEquals(List.of(), heardBy(clerk));
        assertEquals(0, reminders());
    }

    @Test
    void eachLevelRingsForItsOwn() throws Exception {
        assertEquals(Duration.ZERO, nextMomentAfterThePromisedTime());
        theNextMomentComes();
        sweep();
        assertEquals(Duration.ofHours(1), nextMomentAfterThePromisedTime());
        theNextMomentComes();
        sweep();
        assertEquals(List.of("MANAGER"), heardBy(manager));
        assertEquals(List.of(), heardBy(headOffice));
        assertEquals(Duration.ofDays(1), nextMomentAfterThePromisedTime());
        theNextMomentComes();
        sweep();
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice));
        assertNull(nextMomentAfterThePromisedTime());
        assertEquals(3, overdues());
    }

    @Test
    void whatWasPromisedIsNeverRewritten() {
        String sql = "update intake.contact_promise set at = ? where case_number = ?";
        assertThrows(SQLException.class, () -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setTimestamp(1, Timestamp.from(Instant.now()));
                statement.setString(2, number.value());
                statement.executeUpdate();
            }
        });
    }

    /** The chat is set up and neither mail nor SMS: one message to the room. */
    @Test
    void whenItIsDueTheDeskIsToldOnceAlsoInTheChat() throws Exception {
        theNextMomentComes();
        sweep();
        sweep();
        assertEquals(List.of("WARN"), heardBy(clerk));
        assertEquals(List.of(), heardBy(manager));
        assertEquals(1, overdues());
        assertEquals(1, reminders());
    }

    @Test
    void ofManyNodesOneTells() throws Exception {
        theNextMomentComes();
        List<Callable<Void>> nodes = Collections.nCopies(AT_ONCE, this::sweep);
        for (Future<Void> done : executor.invokeAll(nodes)) {
            done.get();
        }
        assertEquals(1, overdues());
        assertEquals(1, reminders());
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    @Test
    void whoReachesTheClientSilencesIt() throws Exception {
        theNextMomentComes();
        sweep();
        house.as(
                clerk,
                () -> contacts.feedback(new GiveFeedback(number, Instant.now(), "PHONE", "REACHED", "已告知", null)));
        assertEquals(List.of(), heardBy(clerk));
        sweep();
        assertEquals(1, overdues());
    }

    @Test
    void ofClerksWhoKeepTheSamePromiseAtOnceOneDoes() throws Exception {
        Callable<String> clerkAtWork = () -> {
            try {
                house.as(clerk, () -> contacts.keep(new KeepPromise(number, 1, Instant.now(), "REACHED", "已告知", null)));
                return "KEPT";
            } catch (BusinessRuleViolation refused) {
                return refused.code();
            }
        };
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : executor.invokeAll(Collections.nCopies(AT_ONCE, clerkAtWork))) {
            answers.add(answer.get());
        }
        assertEquals(1, Collections.frequency(answers, "KEPT"), answers::toString);
        assertEquals(AT_ONCE - 1, Collections.frequency(answers, "PROMISE_ENDED"), answers::toString);
        ContactLog log = house.as(clerk, () -> contacts.of(number));
        assertEquals(2, log.getPromises().size());
        assertEquals(1, log.getFeedback().size());
    }
}
