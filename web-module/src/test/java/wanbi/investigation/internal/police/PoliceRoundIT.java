package wanbi.investigation.internal.police;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceDeclinations;
import wanbi.investigation.api.PoliceReports;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Files;
import wanbi.platform.api.StaffPrincipal;

/** What time brings up in a case of the police, each once (R16, E.3). */
@ExtendWith(ArquillianExtension.class)
class PoliceRoundIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private TheftCases thefts;

    @Inject
    private CaseEndings endings;

    @Inject
    private PoliceReports police;

    @Inject
    private PoliceDeclinations declinations;

    @Inject
    private Files files;

    @Inject
    private PoliceRound round;

    @Inject
    private Alarms alarms;

    @Inject
    private CaseRegister register;

    private StaffPrincipal clerk;
    private StaffPrincipal manager;
    private CaseNumber number;

    private void aTheft() throws Exception {
        SiteCode site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        CaseNumber loss = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
        number = new CaseNumber(
                house.as(clerk, () -> thefts.convert(new TheftCommand.Convert(loss, null, "THEFT", "包被划开")))
                        .getCaseNumber());
    }

    private String called() throws Exception {
        return house.as(clerk, () -> police.call(new PoliceCommand.Call(number, Instant.now(), null)))
                .getId();
    }

    private String scan() throws Exception {
        byte[] pdf = "%PDF-1.4\n%%EOF\n".getBytes();
        return house.as(manager, () -> files.upload(new Files.Upload(new ByteArrayInputStream(pdf), "signed.pdf")))
                .file();
    }

    /** As if so much time had passed, looked at twice. */
    private void passes(ReminderKind kind, Duration time) throws Exception {
        String id = PoliceReminder.idOf(number, kind);
        back(id, time);
        assertTrue(house.asSystem(() -> round.due()).contains(id));
        for (int node = 0; node < 2; node++) {
            house.asSystem(() -> {
                round.elapse(id);
                return null;
            });
        }
    }

    private void back(String id, Duration time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update investigation.police_reminder set due_at = due_at - make_interval(secs => ?)"
                                + " where id = ?")) {
            statement.setLong(1, time.toSeconds());
            statement.setString(2, id);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private List<String> heardBy(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> "POLICE".equals(alarm.getKind()))
                .map(alarm -> alarm.getStep())
                .toList();
    }

    private String status() throws Exception {
        return house.as(clerk, () -> register.get(number)).getStatus();
    }

    @Test
    void whoDeclinedIsAskedAgainEveryDayUntilSomebodyCalls() throws Exception {
        aTheft();
        String signed = scan();
        house.as(manager, () -> declinations.decline(new PoliceCommand.Decline(number, signed, "客户要先问家人")));
        assertEquals(List.of(), heardBy(clerk));
        passes(ReminderKind.ASK, Duration.ofHours(24));
        assertEquals(List.of("POLICE_ASK_AGAIN"), heardBy(clerk));
        assertEquals(List.of("POLICE_ASK_AGAIN"), heardBy(manager));
        passes(ReminderKind.ASK, Duration.ofHours(24));
        assertEquals(2, heardBy(clerk).size());
        called();
        assertEquals(List.of(), heardBy(clerk));
        assertEquals("POLICE_REPORTED", status());
    }

    @Test
    void aMissingReceiptIsARemark() throws Exception {
        aTheft();
        called();
        passes(ReminderKind.SLIP, Duration.ofDays(3));
        assertEquals(List.of("POLICE_RECEIPT"), heardBy(clerk));
        assertEquals("POLICE_REPORTED", status());
    }

    @Test
    void withoutAResultItTakesLongAndIsAskedAbout() throws Exception {
        aTheft();
        String report = called();
        house.as(manager, () -> police.decide(new PoliceCommand.Decide(report, "CRIMINAL", "沪公立字 7", null, null)));
        assertEquals("POLICE_DECIDED", status());
        passes(ReminderKind.LONG, Duration.ofDays(90));
        assertEquals("LONG_TERM", status());
        passes(ReminderKind.NEWS, Duration.ofDays(30));
        assertEquals(List.of("POLICE_NEWS"), heardBy(manager));
        house.as(manager, () -> endings.reopen(new EndCommand.Reopen(number, null, "有新线索")));
        assertEquals("COOPERATING", status());
        passes(ReminderKind.NEWS, Duration.ofDays(30));
        assertEquals(List.of("POLICE_NEWS"), heardBy(manager));
    }
}
