package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Slice;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.StaffPrincipal;

/** Who must do what by when, against the real tables (E.6, E.7, I12, I16). */
@ExtendWith(ArquillianExtension.class)
class WorklistIT extends WorkOfASite {

    @Test
    void eachRoleHasItsOwnWorkByDueTime() throws Exception {
        aCase();
        StaffPrincipal guard = house.aColleague("GUARD", site);
        StaffPrincipal cctv = house.aColleague("CCTV", site);
        Slice<WorkEntry> mine = house.as(clerk, () -> lists.mine(all(null)));
        assertEquals(FIRST, steps(mine));
        assertEquals(
                mine.items().stream()
                        .map(WorkEntry::getDueAt)
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                mine.items().stream().map(WorkEntry::getDueAt).toList());
        assertEquals(List.of(), steps(guard));
        assertEquals(List.of(), steps(cctv));
        done(clerk, "DISPATCH");
        done(clerk, "FOOTAGE_REQUEST");
        assertEquals(List.of("SECOND_LOSS", "FEEDBACK", "PROMISE"), steps(clerk));
        assertEquals(List.of("SEARCH"), steps(guard));
        assertEquals(List.of("FOOTAGE_REVIEW"), steps(cctv));
    }

    @Test
    void whatIsOverdueComesFirstAndIsCalledLate() throws Exception {
        aCase();
        past.step(number, "FEEDBACK", 121);
        WorkEntry first = house.as(clerk, () -> lists.mine(all(site))).items().get(0);
        assertEquals("FEEDBACK", first.getStep());
        assertTrue(first.isLate());
        assertEquals("王*明", first.getFile().getClientName());
        assertTrue(first.getFile().getClientPhone().matches("137\\*{4}\\d{4}"));
        assertEquals("P2", first.getFile().getPriority());
        assertEquals("WALLET", first.getFile().getCategory());
        assertTrue(first.isByHand());
    }

    @Test
    void overdueAndUpcomingTogetherAreWhatRuns() throws Exception {
        aCase();
        past.step(number, "DISPATCH", 11);
        past.step(number, "FOOTAGE_REQUEST", 30);
        Slice<WorkEntry> late = house.as(manager, () -> lists.overdue(all(null)));
        assertEquals(List.of("FOOTAGE_REQUEST", "DISPATCH"), steps(late));
        assertEquals(
                List.of("SECOND_LOSS", "FEEDBACK", "PROMISE"),
                steps(house.as(manager, () -> lists.upcoming(all(null)))));
        StaffPrincipal auditor = house.aColleague("AUDITOR", site.value());
        assertEquals(steps(late), steps(house.as(auditor, () -> lists.overdue(all(site)))));
        assertEquals("DESK", late.items().get(0).getActor());
    }

    @Test
    void whatHeadOfficeWasToldIsAskedForAlone() throws Exception {
        aCase();
        past.step(number, "DISPATCH", 60);
        past.step(number, "SECOND_LOSS", 60);
        past.set(
                "update intake.case_step set alarms_raised = 3, next_alarm_at = null where case_number = ? and step = 'DISPATCH'",
                number.value());
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", site.value());
        WorkQuery told = new WorkQuery(site, "HEAD_OFFICE", 50, null);
        Slice<WorkEntry> escalated = house.as(office, () -> lists.overdue(told));
        assertEquals(List.of("DISPATCH"), steps(escalated));
        assertEquals(1, escalated.count());
        assertEquals("HEAD_OFFICE", escalated.items().get(0).getLevel());
        assertEquals(2, house.as(office, () -> lists.overdue(all(site))).count());
        WorkQuery nonsense = new WorkQuery(site, "NOBODY", 50, null);
        assertThrows(InvalidInput.class, () -> house.as(office, () -> lists.overdue(nonsense)));
    }

    /** Over many sites another order is walked: the same rows, those of other people's sites left out. */
    @Test
    void overManySitesTheListIsTheSame() throws Exception {
        aCase();
        past.step(number, "DISPATCH", 60);
        past.set(
                "update intake.case_step set alarms_raised = 3, next_alarm_at = null where case_number = ? and step = 'DISPATCH'",
                number.value());
        List<Grant> grants = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            grants.add(new Grant("MANAGER", desk.aSite().value()));
        }
        StaffPrincipal elsewhere = house.aColleague(grants.toArray(Grant[]::new));
        grants.add(new Grant("MANAGER", site.value()));
        StaffPrincipal many = house.aColleague(grants.toArray(Grant[]::new));
        WorkQuery told = new WorkQuery(null, "HEAD_OFFICE", 50, null);
        for (WorkQuery query : List.of(all(null), told)) {
            assertEquals(
                    keys(house.as(manager, () -> lists.overdue(query))),
                    keys(house.as(many, () -> lists.overdue(query))));
            assertEquals(1, house.as(many, () -> lists.overdue(query)).count());
        }
        assertEquals(
                keys(house.as(manager, () -> lists.upcoming(all(null)))),
                keys(house.as(many, () -> lists.upcoming(all(null)))));
        assertEquals(4, house.as(many, () -> lists.upcoming(all(null))).count());
        assertEquals(List.of(), keys(house.as(elsewhere, () -> lists.upcoming(all(null)))));
    }

    /** What is left of the list is met once and in order, whatever happens to the rest of it meanwhile. */
    @Test
    void pagesLoseNothingWhileRowsChange() throws Exception {
        aCase();
        for (int i = 0; i < 3; i++) {
            another();
        }
        List<String> before = keys(house.as(clerk, () -> lists.mine(all(site))));
        assertEquals(20, before.size());
        List<String> met = new ArrayList<>();
        String after = null;
        do {
            WorkQuery next = new WorkQuery(site, null, 3, after);
            Slice<WorkEntry> page = house.as(clerk, () -> lists.mine(next));
            met.addAll(keys(page));
            after = page.next();
            if (met.size() == 3) {
                endsSome();
            }
        } while (after != null);
        List<String> left = keys(house.as(clerk, () -> lists.mine(all(site))));
        assertEquals(18, left.size());
        assertEquals(left, met.stream().filter(left::contains).toList());
        assertEquals(met.stream().distinct().toList(), met);
    }

    /** One that was met already and one that was not. */
    private void endsSome() throws Exception {
        done(clerk, "DISPATCH");
        done(clerk, "SECOND_LOSS");
    }

    private static List<String> keys(Slice<WorkEntry> page) {
        return page.items().stream()
                .map(entry -> entry.getFile().getCaseNumber() + " " + entry.getStep())
                .toList();
    }

    @Test
    void theCountIsTheList() throws Exception {
        aCase();
        another();
        past.step(number, "DISPATCH", 30);
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", site.value());
        WorkQuery one = new WorkQuery(site, null, 1, null);
        assertEquals(10, house.as(clerk, () -> lists.mine(one)).count());
        assertEquals(1, house.as(manager, () -> lists.overdue(one)).count());
        assertEquals(9, house.as(office, () -> lists.upcoming(one)).count());
    }

    @Test
    void whatHasNoDeadlineComesLast() throws Exception {
        aCase();
        past.set(
                "update intake.case_step set due_at = null, next_alarm_at = null where case_number = ? and step = 'DISPATCH'",
                number.value());
        assertEquals(List.of("FOOTAGE_REQUEST", "SECOND_LOSS", "FEEDBACK", "PROMISE", "DISPATCH"), steps(clerk));
        WorkQuery three = new WorkQuery(site, null, 4, null);
        String next = house.as(clerk, () -> lists.mine(three)).next();
        WorkQuery rest = new WorkQuery(site, null, 3, next);
        assertEquals(List.of("DISPATCH"), steps(house.as(clerk, () -> lists.mine(rest))));
        assertThrows(
                InvalidInput.class, () -> house.as(clerk, () -> lists.mine(new WorkQuery(site, null, 3, "nonsense"))));
    }
}
