package wanbi.investigation.internal.footage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRefused;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** The clock tells the right people once, however many nodes look; of two who decide one is told (F-1, I11). */
@ExtendWith(ArquillianExtension.class)
class ExpiryIT {

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private Cameras cameras;

    @Inject
    private FootageRequests requests;

    @Inject
    private ClockRound round;

    @Inject
    private Alarms alarms;

    @Inject
    private CaseRegister register;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal cctv;
    private StaffPrincipal manager;
    private StaffPrincipal headOffice;
    private CaseNumber number;
    private String request;

    private void aRequest() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        cctv = house.aColleague("CCTV", site);
        manager = house.aColleague("MANAGER", site);
        headOffice = house.aColleague("HEAD_OFFICE", site.value());
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
        String camera = site.value() + "-C001";
        String place = site.value() + "-LOBBY";
        house.as(
                manager,
                () -> cameras.open(
                        new CameraCommand.Draft(site, camera, place, "大堂", null, "LOBBY", 30, null, false, null)));
        Instant now = Instant.now();
        request = house.as(
                        clerk,
                        () -> requests.request(new FootageCommand.Ask(
                                number,
                                List.of(camera),
                                now.minus(Duration.ofHours(2)),
                                now.minus(Duration.ofHours(1)),
                                "查看钱包",
                                null,
                                false)))
                .getId();
    }

    /** As if so much time had passed since the report. */
    private void passes(Duration time) throws SQLException {
        run(
                "update investigation.footage_camera c set overwritten_at = overwritten_at - s.passed,"
                        + " gone_at = gone_at - s.passed, kept_required_until = kept_required_until - s.passed"
                        + " from (select make_interval(secs => ?) as passed) s where c.request = ?",
                time);
        run(
                "update investigation.footage_request r set next_moment_at = next_moment_at - s.passed,"
                        + " earliest_at = earliest_at - s.passed, reported_at = reported_at - s.passed"
                        + " from (select make_interval(secs => ?) as passed) s where r.id = ?",
                time);
    }

    private void run(String sql, Duration time) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, time.toSeconds());
            statement.setString(2, request);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void sweep() throws Exception {
        house.asSystem(() -> {
            round.elapse(request);
            return null;
        });
    }

    private List<String> heardBy(StaffPrincipal who) throws Exception {
        return house.as(who, () -> alarms.ringing(new AlarmQuery(50, null))).items().stream()
                .filter(alarm -> alarm.getStep().equals("FOOTAGE_EXPIRY"))
                .map(alarm -> alarm.getLevel())
                .sorted()
                .toList();
    }

    private long entries(String act) throws Exception {
        return house.as(clerk, () -> register.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals(act))
                .count();
    }

    @Test
    void theRedderTheMoreHearOfItAndLostItIsOurDelay() throws Exception {
        aRequest();
        sweep();
        assertEquals(List.of(), heardBy(cctv));
        passes(Duration.ofDays(28));
        assertTrue(house.asSystem(() -> round.due()).contains(request));
        sweep();
        assertEquals(List.of("WARN"), heardBy(cctv));
        assertEquals(List.of("WARN"), heardBy(manager));
        passes(Duration.ofHours(42));
        sweep();
        assertEquals(List.of("HEAD_OFFICE"), heardBy(headOffice));
        passes(Duration.ofHours(8));
        sweep();
        FootageView lost = house.as(cctv, () -> requests.get(new FootageCommand.Ref(request)));
        assertEquals("OVERWRITTEN", lost.getStatus());
        assertEquals("OUR_DELAY", lost.getCameras().get(0).getLossCause());
        assertEquals(List.of(), heardBy(cctv));
        assertEquals(1, entries("FOOTAGE_LOST"));
    }

    @Test
    void ofManyNodesOneTells() throws Exception {
        aRequest();
        passes(Duration.ofDays(28));
        List<Callable<Void>> nodes = Collections.nCopies(6, () -> {
            sweep();
            return null;
        });
        for (Future<Void> done : executor.invokeAll(nodes)) {
            done.get();
        }
        assertEquals(1, entries("FOOTAGE_EXPIRING"));
        assertEquals(List.of("WARN"), heardBy(cctv));
    }

    @Test
    void ofTwoManagersAtOnceOneDecides() throws Exception {
        aRequest();
        StaffPrincipal other = house.aColleague("MANAGER", site);
        List<Callable<Boolean>> both = List.of(() -> approves(manager), () -> approves(other));
        int approved = 0;
        for (Future<Boolean> done : executor.invokeAll(both)) {
            approved += done.get() ? 1 : 0;
        }
        assertEquals(1, approved);
        assertEquals(1, entries("FOOTAGE_APPROVED"));
    }

    private boolean approves(StaffPrincipal who) throws Exception {
        try {
            house.as(who, () -> requests.approve(new FootageCommand.Ref(request)));
            return true;
        } catch (FootageRefused refused) {
            assertEquals("FOOTAGE_DECIDED", refused.code());
            return false;
        }
    }
}
