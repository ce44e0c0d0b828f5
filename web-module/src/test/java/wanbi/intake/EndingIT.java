package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.Obligation;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;

/** How a case is put aside, ended and taken up again, against the real tables and among several (E.2, R20, R24, R25). */
@ExtendWith(ArquillianExtension.class)
class EndingIT {

    private static final Duration MONTH = Duration.ofDays(30).plusMinutes(1);

    @Inject
    private TestHouse house;

    @Inject
    private EndDesk desk;

    @Inject
    private LossDesk losses;

    @Inject
    private CaseEndings endings;

    @Inject
    private LossCases cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    private OtherContext other;

    private EndDesk.Crew crew;

    @BeforeEach
    void aCrew() throws Exception {
        crew = desk.aCrew();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    private CaseView watch(CaseNumber number) throws Exception {
        return desk.as(crew.manager(), () -> endings.watch(new EndCommand.Watch(number, null, "均已查找")));
    }

    private CaseView close(StaffPrincipal who, CaseNumber number, Duration later) throws Exception {
        return desk.as(who, later, () -> endings.close(new EndCommand.Close(number, null, "观察期满", 3)));
    }

    private CaseView reopen(CaseNumber number) throws Exception {
        return desk.as(crew.manager(), () -> endings.reopen(new EndCommand.Reopen(number, null, "有新线索")));
    }

    private CaseView withdraw(CaseNumber number) throws Exception {
        return desk.as(crew.clerk(), () -> endings.withdraw(new EndCommand.Withdraw(number, null, "已找到", "PHONE")));
    }

    @Test
    void theFirstStepOfLookingMovesTheCase() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        desk.does(crew, number, "SECOND_LOSS");
        assertEquals("ACCEPTED", desk.status(crew, number));
        desk.does(crew, number, "DISPATCH", "SEARCH");
        assertEquals("IN_PROGRESS", desk.status(crew, number));
        assertEquals(
                1,
                desk.acts(crew, number).stream().filter("LOOKING_BEGUN"::equals).count());
        String tag = losses.findsAnUmbrella(crew.clerk(), crew.site());
        desk.as(crew.clerk(), () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
        desk.as(crew.clerk(), () -> cases.releaseLink(new CaseCommand.ReleaseLink(number, null, tag, "不是")));
        assertEquals("IN_PROGRESS", desk.status(crew, number));
    }

    @Test
    void aWatchWaitsForTheLookingAndForTheClient() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        refused("WATCH_STEPS_OPEN", () -> watch(number));
        desk.does(crew, number, EndDesk.LOOKING.toArray(String[]::new));
        refused("CLIENT_NOT_TOLD", () -> watch(number));
        desk.tells(crew, number, Duration.ZERO);
        CaseView watched = watch(number);
        assertEquals("WATCH", watched.getStatus());
        assertTrue(watched.getStanding().getWatchUntil() != null);
        assertEquals("RUNNING", desk.step(crew, number, "SECOND_LOSS").getState());
    }

    @Test
    void whatAnotherContextOwesIsWaitedFor() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        desk.does(crew, number, EndDesk.LOOKING.toArray(String[]::new));
        desk.does(crew, number, "FEEDBACK");
        owes(number, Obligation.FOOTAGE_PENDING, "JK-1");
        owes(number, Obligation.FOOTAGE_PENDING, "JK-1");
        owes(number, Obligation.HAZARD_OPEN, "YH-7");
        refused("OBLIGATIONS_OPEN", () -> watch(number));
        settles(number, Obligation.FOOTAGE_PENDING, "JK-1");
        settles(number, Obligation.FOOTAGE_PENDING, "JK-9");
        refused("OBLIGATIONS_OPEN", () -> watch(number));
        settles(number, Obligation.HAZARD_OPEN, "YH-7");
        assertEquals("WATCH", watch(number).getStatus());
        List<String> acts = desk.acts(crew, number);
        assertEquals(2, acts.stream().filter("OBLIGATION_OPENED"::equals).count());
        assertEquals(2, acts.stream().filter("OBLIGATION_SETTLED"::equals).count());
        owes(number, Obligation.FOOTAGE_PENDING, "JK-1");
        assertEquals(List.of(Obligation.FOOTAGE_PENDING), desk.as(crew.clerk(), () -> other.pending(number)));
        assertThrows(UnknownThing.class, () -> owes(nowhere(), Obligation.HAZARD_OPEN, "YH-8"));
    }

    private CaseNumber nowhere() {
        return new CaseNumber(crew.site().value() + "-GS-20260101-999");
    }

    private void owes(CaseNumber number, Obligation kind, String reference) throws Exception {
        desk.as(crew.clerk(), () -> other.opens(number, kind, reference));
    }

    private void settles(CaseNumber number, Obligation kind, String reference) throws Exception {
        desk.as(crew.clerk(), () -> other.settles(number, kind, reference));
    }

    @Test
    void whatWasWatchedInVainIsClosedByTheManagerAfterALetter() throws Exception {
        CaseNumber number = desk.aWatchedWallet(crew);
        refused("WATCH_NOT_OVER", () -> close(crew.manager(), number, Duration.ZERO));
        refused("CLOSE_BY_MANAGER", () -> close(crew.clerk(), number, MONTH));
        CaseNumber untold = desk.aWallet(crew);
        desk.does(crew, untold, EndDesk.LOOKING.toArray(String[]::new));
        desk.does(crew, untold, "FEEDBACK");
        watch(untold);
        refused("STEP_NOT_DONE", () -> close(crew.manager(), untold, MONTH));
        refused("CLOSING_LETTER_MISSING", () -> close(crew.manager(), number, MONTH));
        desk.tells(crew, number, Duration.ofMinutes(1));
        CaseView closed = close(crew.manager(), number, MONTH);
        assertEquals("CLOSED", closed.getStatus());
        assertEquals("NOT_FOUND", closed.getItems().get(0).getStatus());
        assertEquals(3, closed.getStanding().getSatisfaction());
        assertEquals("EXCUSED", desk.step(crew, number, "NOTIFY").getState());
        assertEquals("CASE_ENDED", desk.step(crew, number, "NOTIFY").getExcusedBecause());
    }

    @Test
    void aWithdrawalFreesWhatLayReady() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        String tag = losses.findsAnUmbrella(crew.clerk(), crew.site());
        desk.as(crew.clerk(), () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
        CaseView withdrawn = withdraw(number);
        assertEquals("WITHDRAWN", withdrawn.getStatus());
        assertEquals("SELF_FOUND", withdrawn.getItems().get(0).getStatus());
        assertEquals("PHONE", withdrawn.getStanding().getConfirmedBy());
        var item = desk.as(crew.clerk(), () -> items.get(new ItemTag(tag)));
        assertEquals("REGISTERED", item.getStatus());
        assertNull(item.getCaseNumber());
        assertEquals("EXCUSED", desk.step(crew, number, "DISPATCH").getState());
        assertTrue(desk.acts(crew, number).containsAll(List.of("LINK_RELEASED", "CASE_WITHDRAWN")));
    }

    @Test
    void whatIsOpenedAgainRunsOnWithItsPast() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        desk.does(crew, number, "DISPATCH");
        withdraw(number);
        CaseView reopened = reopen(number);
        assertEquals("IN_PROGRESS", reopened.getStatus());
        assertEquals("MISSING", reopened.getItems().get(0).getStatus());
        assertNull(reopened.getStanding().getClosedAt());
        assertEquals("DONE", desk.step(crew, number, "DISPATCH").getState());
        assertEquals("RUNNING", desk.step(crew, number, "SEARCH").getState());
        assertEquals("RUNNING", desk.step(crew, number, "FEEDBACK").getState());
        desk.does(crew, number, "SEARCH");
        List<String> acts = desk.acts(crew, number);
        assertEquals(
                List.of("CASE_WITHDRAWN", "PROMISE_CLOSED", "CASE_REOPENED", "PROMISE_MADE", "STEP_COMPLETED"),
                acts.subList(acts.size() - 5, acts.size()));
    }

    @Test
    void afterHalfAYearTheFileStaysClosed() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        withdraw(number);
        EndCommand.Reopen late = new EndCommand.Reopen(number, null, "有新线索");
        refused("REOPEN_TOO_LATE", () -> desk.as(crew.manager(), Duration.ofDays(181), () -> endings.reopen(late)));
    }

    @Test
    void theDeskWithdrawsAndTheManagerWatches() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        StaffPrincipal guard = house.aColleague("GUARD", crew.site());
        assertThrows(
                RoleRefused.class,
                () -> desk.as(crew.clerk(), () -> endings.watch(new EndCommand.Watch(number, null, "均已查找"))));
        assertThrows(
                Exception.class,
                () -> desk.as(guard, () -> endings.withdraw(new EndCommand.Withdraw(number, null, "找到", null))));
        StaffPrincipal stranger = house.aColleague("MANAGER", losses.aSite());
        assertThrows(
                UnknownThing.class,
                () -> desk.as(stranger, () -> endings.withdraw(new EndCommand.Withdraw(number, null, "找到", null))));
        assertEquals("ACCEPTED", desk.status(crew, number));
    }

    @Test
    void whoeverLookedAtAnOldVersionIsTold() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        long seen = desk.read(crew, number).getVersion();
        desk.tells(crew, number, Duration.ZERO);
        refused(
                "VERSION_CONFLICT",
                () -> desk.as(crew.clerk(), () -> endings.withdraw(new EndCommand.Withdraw(number, seen, "找到", null))));
    }
}
