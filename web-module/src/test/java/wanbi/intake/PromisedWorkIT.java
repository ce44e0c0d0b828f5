package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand.GiveFeedback;
import wanbi.intake.api.ContactCommand.Next;
import wanbi.intake.api.FigureQuery;
import wanbi.intake.api.SiteFigures;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** What clients were promised stands among what is due (F-13). */
@ExtendWith(ArquillianExtension.class)
class PromisedWorkIT {

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    @ConfigProperty(name = "wanbi.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.password")
    private String ownerPassword;

    @Inject
    private Worklists lists;

    @Inject
    private SiteFigures figures;

    @Inject
    private ClientContacts contacts;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal manager;
    private CaseNumber number;

    private void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    private static WorkQuery all(String level) {
        return new WorkQuery(null, level, 200, null);
    }

    private static List<WorkEntry> promises(Slice<WorkEntry> page) {
        return page.items().stream()
                .filter(entry -> entry.getKind().equals("PROMISE"))
                .toList();
    }

    private WorkEntry mine() throws Exception {
        return promises(house.as(clerk, () -> lists.mine(all(null)))).get(0);
    }

    /** By the owner of the tables: the application may not rewrite what was promised. */
    private void due(Instant at, int alarms) throws Exception {
        String back = "update intake.contact_promise set at = ?, alarms_raised = ?, next_alarm_at = null"
                + " where case_number = ?";
        try (Connection connection = DriverManager.getConnection(url, owner, ownerPassword);
                PreparedStatement statement = connection.prepareStatement(back)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setInt(2, alarms);
            statement.setString(3, number.value());
            assertEquals(1, statement.executeUpdate());
        }
    }

    @Test
    void aPromiseIsTheDesksWorkUntilTheClientIsReached() throws Exception {
        aCase();
        WorkEntry promise = mine();
        assertEquals("DESK", promise.getActor());
        assertEquals("王*明", promise.getFile().getClientName());
        assertNotNull(promise.getStartsAt());
        StaffPrincipal guard = house.aColleague("GUARD", site);
        assertEquals(List.of(), promises(house.as(guard, () -> lists.mine(all(null)))));
        assertEquals(
                1, promises(house.as(manager, () -> lists.upcoming(all(null)))).size());
        Instant next = Instant.now().plus(Duration.ofDays(2));
        GiveFeedback told =
                new GiveFeedback(number, Instant.now(), "PHONE", "REACHED", "已告知正在查找", new Next(next, "PHONE", null));
        house.as(clerk, () -> contacts.feedback(told));
        assertTrue(Duration.between(next, mine().getDueAt()).abs().toSeconds() < 60);
        assertEquals(1, promises(house.as(clerk, () -> lists.mine(all(null)))).size());
    }

    @Test
    void anOverduePromiseIsTheManagersAndThenHeadOffices() throws Exception {
        aCase();
        due(Instant.now().minusSeconds(3_600), 1);
        assertTrue(mine().isLate());
        assertEquals(mine().getFile().getCaseNumber(), first().getFile().getCaseNumber());
        List<WorkEntry> late = promises(house.as(manager, () -> lists.overdue(all(null))));
        assertEquals("WARN", late.get(0).getLevel());
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", site.value());
        assertEquals(List.of(), promises(house.as(office, () -> lists.overdue(all("HEAD_OFFICE")))));
        due(Instant.now().minusSeconds(7_200), 3);
        assertEquals(
                1,
                promises(house.as(office, () -> lists.overdue(all("HEAD_OFFICE"))))
                        .size());
        StaffPrincipal stranger = house.aColleague("MANAGER", desk.aSite());
        assertEquals(0, house.as(stranger, () -> lists.overdue(all(null))).count());
    }

    /** Overdue comes first, whatever kind it is. */
    private WorkEntry first() throws Exception {
        return house.as(clerk, () -> lists.mine(all(null))).items().get(0);
    }

    @Test
    void stepsAndPromisesAreWalkedAsOneList() throws Exception {
        aCase();
        desk.reportsAWallet(clerk, site);
        Slice<WorkEntry> whole = house.as(clerk, () -> lists.mine(all(null)));
        assertEquals(10, whole.count());
        assertEquals(2, promises(whole).size());
        List<String> met = new ArrayList<>();
        String after = null;
        do {
            WorkQuery query = new WorkQuery(site, null, 3, after);
            Slice<WorkEntry> page = house.as(clerk, () -> lists.mine(query));
            page.items().forEach(entry -> met.add(key(entry)));
            after = page.next();
        } while (after != null);
        assertEquals(whole.items().stream().map(PromisedWorkIT::key).toList(), met);
    }

    private static String key(WorkEntry entry) {
        return entry.getFile().getCaseNumber() + " " + entry.getStep();
    }

    @Test
    void theListBehindAFigureShowsTheNextContact() throws Exception {
        aCase();
        FigureQuery taken = new FigureQuery(site, "TAKEN_IN", 1, 10, null);
        assertEquals(
                mine().getDueAt(),
                house.as(manager, () -> figures.cases(taken)).items().get(0).getNextPromiseAt());
    }
}
