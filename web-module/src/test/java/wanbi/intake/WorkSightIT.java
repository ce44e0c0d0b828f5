package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.WorkEntry;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** Who sees whose work, and which cases can be opened from there (E.6, I12, I16). */
@ExtendWith(ArquillianExtension.class)
class WorkSightIT extends WorkOfASite {

    @Inject
    private AccessRegister access;

    @Inject
    private Transactions transactions;

    @Test
    void nobodySeesWorkOfOtherSites() throws Exception {
        aCase();
        StaffPrincipal elsewhere = house.aColleague("DESK", desk.aSite());
        StaffPrincipal boss = house.aColleague("MANAGER", desk.aSite());
        past.step(number, "DISPATCH", 60);
        assertEquals(List.of(), steps(elsewhere));
        assertEquals(List.of(), steps(house.as(boss, () -> lists.overdue(all(null)))));
        assertEquals(List.of(), steps(house.as(boss, () -> lists.upcoming(all(null)))));
        assertThrows(UnknownThing.class, () -> house.as(elsewhere, () -> lists.mine(all(site))));
        assertThrows(UnknownThing.class, () -> house.as(boss, () -> lists.overdue(all(site))));
        assertThrows(RoleRefused.class, () -> house.as(clerk, () -> lists.overdue(all(site))));
        StaffPrincipal both = house.aColleague(
                new Grant("DESK", site.value()), new Grant("GUARD", desk.aSite().value()));
        assertEquals(FIRST, steps(both));
    }

    @Test
    void aHiddenCaseIsOnNoList() throws Exception {
        aCase();
        past.step(number, "DISPATCH", 30);
        transactions.in(() -> {
            Stream.of(clerk, manager).forEach(person -> access.hide(Subject.of(number), person.id()));
            return null;
        });
        Slice<WorkEntry> mine = house.as(clerk, () -> lists.mine(all(site)));
        assertEquals(0, mine.items().size());
        assertEquals(0, mine.count());
        assertEquals(0, house.as(manager, () -> lists.overdue(all(site))).count());
        assertEquals(5, steps(house.aColleague("DESK", site)).size());
    }

    /** A guard has the task but may not open a case that came in before today (E.6). */
    @Test
    void aGuardOpensOnlyOwnAndTodaysCases() throws Exception {
        aCase();
        StaffPrincipal guard = house.aColleague("GUARD", site);
        done(clerk, "DISPATCH");
        assertTrue(house.as(guard, () -> lists.mine(all(site)))
                .items()
                .get(0)
                .getFile()
                .isReadable());
        past.set(
                "update intake.loss_case set received_at = ? where number = ?",
                java.sql.Timestamp.from(Instant.now().minus(Duration.ofDays(2))),
                number.value());
        WorkEntry task = house.as(guard, () -> lists.mine(all(site))).items().get(0);
        assertEquals("SEARCH", task.getStep());
        assertFalse(task.getFile().isReadable());
        assertNull(task.getFile().getClientName());
        assertNull(task.getFile().getClientPhone());
    }
}
