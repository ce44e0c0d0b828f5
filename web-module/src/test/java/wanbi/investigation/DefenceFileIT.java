package wanbi.investigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.TheftCases;
import wanbi.intake.api.TheftCommand;
import wanbi.investigation.api.CameraCommand;
import wanbi.investigation.api.Cameras;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRequests;
import wanbi.investigation.api.PoliceCommand;
import wanbi.investigation.api.PoliceReports;
import wanbi.investigation.api.SceneCommand;
import wanbi.investigation.api.SceneWork;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.ChainVerification;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/**
 * Sued for not having done enough, the company proves what it did: every measure with who and when, and that nobody has
 * written in it since (物业管理条例 46, 35: L-17).
 */
@ExtendWith(ArquillianExtension.class)
class DefenceFileIT {

    private static final Instant REPORTED =
            Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);

    private static final Set<String> MEASURES = Set.of(
            "CASE_REPORTED",
            "CASE_ACCEPTED",
            "SCENE_ARRIVED",
            "SCENE_PROTECTED",
            "FACTS_CHECKED",
            "POLICE_CALL_RECORDED",
            "POLICE_ARRIVED",
            "FOOTAGE_REQUESTED",
            "STEP_COMPLETED");

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private Cameras cameras;

    @Inject
    private TheftCases thefts;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private CaseRegister register;

    @Inject
    private SceneWork scene;

    @Inject
    private PoliceReports police;

    @Inject
    private FootageRequests footage;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "wanbi.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.password")
    private String ownerPassword;

    private StaffPrincipal clerk;
    private StaffPrincipal guard;
    private StaffPrincipal manager;
    private CaseNumber number;

    private <T> T after(int minutes, StaffPrincipal who, Callable<T> act) throws Exception {
        return house.asSystem(() -> Acting.as(who, REPORTED.plus(Duration.ofMinutes(minutes)), act));
    }

    /** From the report until the police are there. */
    private void aTheftThatIsDealtWith() throws Exception {
        SiteCode site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        guard = house.aColleague("GUARD", site);
        manager = house.aColleague("MANAGER", site);
        String camera = site.value() + "-C001";
        house.as(
                manager,
                () -> cameras.open(new CameraCommand.Draft(
                        site, camera, site.value() + "-LOBBY", "大堂", null, "LOBBY", 30, null, false, null)));
        var report = new TheftCommand.Report(LossDesk.aWalletStolenAt(site, REPORTED, "FORCED"));
        number = new CaseNumber(after(1, clerk, () -> thefts.report(report)).getCaseNumber());
        after(4, guard, () -> scene.arrive(new SceneCommand.Arrive(number, clock.instant())));
        after(5, guard, () -> scene.protect(new SceneCommand.Protect(number, clock.instant(), guard.id(), null)));
        after(
                9,
                guard,
                () -> scene.checkFacts(new SceneCommand.CheckFacts(
                        number, null, "门锁有撬痕", "FORCED", false, List.of(), "CONFIRMED", null, null)));
        String call = after(11, guard, () -> police.call(new PoliceCommand.Call(number, clock.instant(), null)))
                .getId();
        after(12, clerk, () -> procedures.complete(new StepCommand.Complete(number, "GUARD_BROADCAST", "已通知各门岗")));
        after(
                13,
                clerk,
                () -> footage.request(new FootageCommand.Ask(
                        number, List.of(camera), REPORTED.minusSeconds(3_600), REPORTED, "查看撬锁的人", null, true)));
        after(20, guard, () -> police.arrive(new PoliceCommand.Arrive(call, clock.instant(), "静安寺派出所", List.of())));
        after(21, manager, () -> procedures.complete(new StepCommand.Complete(number, "HEAD_OFFICE", "已电话报总部")));
    }

    /** Beside the measures stand the books that the house keeps of itself, and clocks that ran out. */
    private List<ChronicleEntry> measures() throws Exception {
        return house.as(manager, () -> register.chronology(number)).stream()
                .filter(entry -> MEASURES.contains(entry.getAct()))
                .toList();
    }

    private static String told(ChronicleEntry entry) {
        String step = entry.getFacts().get("step");
        return Duration.between(REPORTED, entry.getAt()).toMinutes() + " " + entry.getByName() + " " + entry.getAct()
                + (step == null ? "" : " " + step);
    }

    private ChainVerification verified() throws Exception {
        return house.as(manager, () -> register.verify(number));
    }

    @Test
    void everyMeasureFromTheReportToThePoliceStandsThereWithWhoAndWhen() throws Exception {
        aTheftThatIsDealtWith();
        assertEquals(
                List.of(
                        "1 " + clerk.displayName() + " CASE_REPORTED",
                        "1 " + clerk.displayName() + " CASE_ACCEPTED",
                        "4 " + guard.displayName() + " SCENE_ARRIVED",
                        "5 " + guard.displayName() + " SCENE_PROTECTED",
                        "9 " + guard.displayName() + " FACTS_CHECKED",
                        "11 " + guard.displayName() + " POLICE_CALL_RECORDED",
                        "12 " + clerk.displayName() + " STEP_COMPLETED GUARD_BROADCAST",
                        "13 " + clerk.displayName() + " FOOTAGE_REQUESTED",
                        "20 " + guard.displayName() + " POLICE_ARRIVED",
                        "21 " + manager.displayName() + " STEP_COMPLETED HEAD_OFFICE"),
                measures().stream().map(DefenceFileIT::told).toList());
        ChainVerification sound = verified();
        assertTrue(sound.isValid());
        List<ChronicleEntry> all = house.as(manager, () -> register.chronology(number));
        assertEquals(all.size(), sound.getEntries());
        assertEquals(all.get(all.size() - 1).getHash(), sound.getHead());
    }

    /** Whoever could reach the tables would make the call an earlier one; the proof says which entry does not hold. */
    @Test
    void aCallThatWasMadeEarlierOnPaperIsFoundOut() throws Exception {
        aTheftThatIsDealtWith();
        int call = measures().stream()
                .filter(entry -> entry.getAct().equals("POLICE_CALL_RECORDED"))
                .findFirst()
                .orElseThrow()
                .getNumber();
        behindTheBack("at = at - interval '8 minutes'", call);
        ChainVerification broken = verified();
        assertFalse(broken.isValid());
        assertEquals(call, broken.getFirstBroken());
        behindTheBack("at = at + interval '8 minutes'", call);
        assertTrue(verified().isValid(), "nothing else was touched");
    }

    private void behindTheBack(String change, int entry) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            statement.execute("begin; alter table platform.journal_entry disable trigger user;"
                    + " update platform.journal_entry set " + change + " where chain = 'CASE:" + number.value()
                    + "' and number = " + entry
                    + "; alter table platform.journal_entry enable trigger user; commit");
        }
    }
}
