package wanbi.investigation.internal.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.investigation.api.CareCommand;
import wanbi.investigation.api.ClientCare;
import wanbi.investigation.api.HazardCommand;
import wanbi.investigation.api.Hazards;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** Whoever forgets a client, or a broken lock, is reminded once (R18, L-12). */
@ExtendWith(ArquillianExtension.class)
class CareRoundIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private TheftCases thefts;

    @Inject
    private ClientCare care;

    @Inject
    private Hazards hazards;

    @Inject
    private CareRound round;

    @Inject
    private Alarms alarms;

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

    private void comfort() throws Exception {
        house.as(
                clerk,
                () -> care.comfort(
                        new CareCommand.Comfort(number, Instant.now(), "VISIT", null, List.of(), "先说明已在查找")));
    }

    private int sql(String sql) throws Exception {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number.value());
            return statement.executeUpdate();
        }
    }

    /** Two nodes look at the same moment. */
    private void timePasses() throws Exception {
        List<CareRound.Due> due = house.asSystem(() -> round.due()).stream()
                .filter(one -> one.number().equals(number))
                .toList();
        for (int node = 0; node < 2; node++) {
            for (CareRound.Due one : due) {
                house.asSystem(() -> {
                    round.elapse(one);
                    return null;
                });
            }
        }
    }

    private List<String> heardBy(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> "CARE_CALL".equals(alarm.getKind()))
                .map(alarm -> alarm.getStep())
                .toList();
    }

    @Test
    void aClientWhomNobodyRangIsToldOnceAndForgottenWhenRung() throws Exception {
        aTheft();
        comfort();
        timePasses();
        assertEquals(List.of(), heardBy(clerk));
        assertEquals(
                1,
                sql("update investigation.care_call set due_at = now() - interval '1 minute'"
                        + " where case_number = ? and day = 1"));
        timePasses();
        assertEquals(List.of("CARE_CALL"), heardBy(clerk));
        assertEquals(List.of("CARE_CALL"), heardBy(manager));
        comfort();
        assertEquals(List.of(), heardBy(clerk));
    }

    @Test
    void aWeakPointThatNobodyMendedIsToldOnce() throws Exception {
        aTheft();
        LocalDate tomorrow = LocalDate.now().plusDays(1);
        house.as(
                manager,
                () -> hazards.register(new HazardCommand.Register(number, "单元门不闭合", null, clerk.id(), tomorrow, null)));
        timePasses();
        assertEquals(List.of(), heardBy(manager));
        sql("update investigation.hazard set due_on = current_date - 2 where case_number = ?");
        timePasses();
        assertEquals(List.of("HAZARD_LATE"), heardBy(manager));
    }
}
