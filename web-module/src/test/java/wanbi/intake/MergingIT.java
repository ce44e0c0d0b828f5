package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.LossCases;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;

/** Two reports of one loss become one, and what happens when several press at once (R24, R25). */
@ExtendWith(ArquillianExtension.class)
class MergingIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private EndDesk desk;

    @Inject
    private LossDesk losses;

    @Inject
    private CaseEndings endings;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRegister register;

    private EndDesk.Crew crew;

    @BeforeEach
    void aCrew() throws Exception {
        crew = desk.aCrew();
    }

    private static void refused(String code, Executable act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act).code());
    }

    private CaseView reopen(CaseNumber number) throws Exception {
        return desk.as(crew.manager(), () -> endings.reopen(new EndCommand.Reopen(number, null, "有新线索")));
    }

    private CaseView merge(CaseNumber child, CaseNumber into) throws Exception {
        return desk.as(crew.manager(), () -> endings.merge(new EndCommand.Merge(child, null, "同一件", into.value())));
    }

    private CaseView withdraw(CaseNumber number) throws Exception {
        return desk.as(crew.clerk(), () -> endings.withdraw(new EndCommand.Withdraw(number, null, "已找到", "PHONE")));
    }

    private CaseNumber theSameAgain(CaseNumber first) throws Exception {
        String phone = desk.as(crew.clerk(), () -> cases.unmask(new CaseCommand.Unmask(first, "client.phone", "核对")));
        return new CaseNumber(losses.reports(crew.clerk(), LossDesk.aWalletLostAt(crew.site(), phone, "另一只"))
                .getCaseNumber());
    }

    @Test
    void aSecondReportPointsToTheFirstAndBothKnow() throws Exception {
        CaseNumber master = desk.aWallet(crew);
        CaseNumber child = theSameAgain(master);
        CaseView merged = merge(child, master);
        assertEquals("MERGED", merged.getStatus());
        assertEquals(master.value(), merged.getStanding().getMergedInto());
        assertEquals(
                List.of(child.value()), desk.read(crew, master).getStanding().getMerged());
        assertTrue(desk.acts(crew, child).contains("CASE_MERGED"));
        assertTrue(desk.acts(crew, master).contains("CASE_ABSORBED"));
        assertEquals("EXCUSED", desk.step(crew, child, "DISPATCH").getState());
        refused("CASE_STATE", () -> reopen(child));
    }

    @Test
    void nothingIsMergedIntoWhatTheManagerMayNotKnowOf() throws Exception {
        CaseNumber here = desk.aWallet(crew);
        EndDesk.Crew elsewhere = desk.aCrew();
        CaseNumber there = desk.aWallet(elsewhere);
        assertThrows(UnknownThing.class, () -> merge(here, there));
        assertThrows(
                UnknownThing.class, () -> merge(here, new CaseNumber(crew.site().value() + "-GS-20260101-999")));
        refused("MERGE_INTO_ITSELF", () -> merge(here, here));
        refused("MERGE_NOT_SAME", () -> merge(here, desk.aWallet(crew)));
    }

    @Test
    void ofTwoMergesThatCrossOneIsDone() throws Exception {
        CaseNumber one = desk.aWallet(crew);
        CaseNumber other = theSameAgain(one);
        List<String> answers = new ArrayList<>();
        List<Callable<CaseView>> crossing = List.of(
                () -> merge(one, other), () -> merge(other, one), () -> merge(one, other), () -> merge(other, one));
        for (Future<CaseView> done : executor.invokeAll(crossing)) {
            answers.add(answer(done));
        }
        assertEquals(1, answers.stream().filter("MERGED"::equals).count(), answers::toString);
        assertEquals(
                3,
                answers.stream()
                        .filter(List.of("MERGE_INTO_ENDED", "CASE_STATE")::contains)
                        .count(),
                answers::toString);
        assertEquals(
                1,
                List.of(desk.status(crew, one), desk.status(crew, other)).stream()
                        .filter("MERGED"::equals)
                        .count());
    }

    @Test
    void ofManyWhoReopenAndWithdrawAtOnceEachIsToldWhereItStands() throws Exception {
        CaseNumber number = desk.aWallet(crew);
        withdraw(number);
        List<Callable<CaseView>> all = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            all.add(() -> reopen(number));
            all.add(() -> withdraw(number));
        }
        int changes = 0;
        for (Future<CaseView> done : executor.invokeAll(all)) {
            String answer = answer(done);
            changes += List.of("IN_PROGRESS", "WITHDRAWN").contains(answer) ? 1 : 0;
            assertTrue(
                    List.of("IN_PROGRESS", "WITHDRAWN", "CASE_STATE", "VERSION_CONFLICT")
                            .contains(answer),
                    answer);
        }
        long journaled = desk.acts(crew, number).stream()
                .filter(List.of("CASE_REOPENED", "CASE_WITHDRAWN")::contains)
                .count();
        assertEquals(1L + changes, journaled);
        assertTrue(changes > 0);
        assertTrue(desk.as(crew.clerk(), () -> register.verify(number)).isValid());
    }

    private static String answer(Future<CaseView> done) throws InterruptedException {
        try {
            return done.get().getStatus();
        } catch (ExecutionException refused) {
            assertTrue(refused.getCause() instanceof BusinessRuleViolation, refused::toString);
            return ((BusinessRuleViolation) refused.getCause()).code();
        }
    }
}
