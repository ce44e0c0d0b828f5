package wanbi.intake.internal.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.Plans;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.ProcedureView;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.StepView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** The plan over the real tables: what happens to cases moves their steps, people deviate, versions stay (R19, I11, I14). */
@ExtendWith(ArquillianExtension.class)
class ProcedureIT {

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRegister register;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private Plans plans;

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

    private StepView step(String code) throws Exception {
        ProcedureView view = house.as(clerk, () -> procedures.of(number));
        return view.getSteps().stream()
                .filter(step -> step.getStep().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String state(String code) throws Exception {
        return step(code).getState();
    }

    private void tell(String outcome) throws Exception {
        house.as(
                clerk,
                () -> cases.recordNotification(
                        new CaseCommand.Notify(number, null, "PHONE", Instant.now(), outcome, "已告知")));
    }

    private String linkAFind() throws Exception {
        String tag = desk.findsAnUmbrella(clerk, site);
        house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
        return tag;
    }

    @Test
    void aCaseRunsOnThePlanFromItsOpening() throws Exception {
        aCase();
        assertEquals("DONE", state("ACCEPT"));
        assertFalse(step("ACCEPT").isLate());
        StepView dispatch = step("DISPATCH");
        assertEquals("RUNNING", dispatch.getState());
        assertEquals(
                10,
                Duration.between(dispatch.getStartsAt(), dispatch.getDueAt()).toMinutes());
        assertEquals("WAITING", state("SEARCH"));
        var urgency = house.as(clerk, () -> register.get(number)).getUrgency();
        assertEquals("P2", urgency.getPriority());
        assertEquals(List.of("SENSITIVE_KIND"), urgency.getBecause());
    }

    @Test
    void findsMoveTheStepsAndTheirReleaseMovesThemBack() throws Exception {
        aCase();
        String tag = linkAFind();
        assertEquals("DONE", state("REGISTER_FIND"));
        assertEquals("RUNNING", state("NOTIFY"));
        assertEquals("EXCUSED", state("DISPATCH"));
        assertEquals("RUNNING", state("SECOND_LOSS"));
        house.as(clerk, () -> cases.releaseLink(new CaseCommand.ReleaseLink(number, null, tag, "不是同一件")));
        assertEquals("WAITING", state("REGISTER_FIND"));
        assertEquals("WAITING", state("NOTIFY"));
        assertEquals("RUNNING", state("DISPATCH"));
        assertEquals("WAITING", state("SEARCH"));
    }

    @Test
    void onlyAClientWhoKnowsHasBeenNotified() throws Exception {
        aCase();
        linkAFind();
        tell("NO_ANSWER");
        assertEquals("RUNNING", state("NOTIFY"));
        tell("REACHED");
        assertEquals("DONE", state("NOTIFY"));
        assertEquals("DONE", state("FEEDBACK"));
    }

    @Test
    void aVoidedCaseOwesNothing() throws Exception {
        aCase();
        house.as(clerk, () -> cases.voidCase(new CaseCommand.Void(number, null, "录入错误")));
        ProcedureView view = house.as(clerk, () -> procedures.of(number));
        assertTrue(view.isEnded());
        assertTrue(view.getSteps().stream()
                .allMatch(step -> List.of("DONE", "EXCUSED").contains(step.getState())));
    }

    @Test
    void aStepDoneByHandStandsInTheJournalWithItsNote() throws Exception {
        aCase();
        house.as(clerk, () -> procedures.complete(new StepCommand.Complete(number, "DISPATCH", "已电话通知 B2 岗")));
        assertEquals("DONE", state("DISPATCH"));
        assertEquals("RUNNING", state("SEARCH"));
        ChronicleEntry last = last();
        assertEquals("STEP_COMPLETED", last.getAct());
        assertEquals("DISPATCH", last.getFacts().get("step"));
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    private ChronicleEntry last() throws Exception {
        List<ChronicleEntry> entries = house.as(clerk, () -> register.chronology(number));
        return entries.get(entries.size() - 1);
    }

    @Test
    void leavingAStepOutTakesTwoPeople() throws Exception {
        aCase();
        house.as(
                manager,
                () -> procedures.deviate(new StepCommand.Deviate(number, "FOOTAGE_REQUEST", "NO_CAMERA", "该处无摄像机")));
        assertEquals("RUNNING", state("FOOTAGE_REQUEST"));
        var approve = new StepCommand.Approve(number, "FOOTAGE_REQUEST");
        assertEquals(
                "OWN_APPROVAL",
                assertThrows(ProcedureRefused.class, () -> house.as(manager, () -> procedures.approve(approve)))
                        .code());
        StaffPrincipal other = house.aColleague("MANAGER", site);
        house.as(other, () -> procedures.approve(approve));
        assertEquals("DEVIATED", state("FOOTAGE_REQUEST"));
        assertEquals("EXCUSED", state("FOOTAGE_REVIEW"));
        assertEquals("DEVIATION_APPROVED", last().getAct());
    }

    @Test
    void aRaisedPriorityShortensTheClocks() throws Exception {
        aCase();
        Instant start = step("DISPATCH").getStartsAt();
        house.as(clerk, () -> procedures.prioritise(new StepCommand.Prioritise(number, "P1", "客户独居，非常着急")));
        assertEquals(start.plus(Duration.ofMinutes(3)), step("DISPATCH").getDueAt());
        assertEquals("PRIORITY_CHANGED", last().getAct());
    }

    @Test
    void aPublishedVersionStaysAndCasesKeepTheirs() throws Exception {
        aCase();
        StaffPrincipal headOffice = house.aColleague("HEAD_OFFICE", "COMPANY");
        int before = inForce().getNumber();
        int draft = house.as(headOffice, () -> plans.draft(new PlanCommand.Draft("LOSS")));
        PlanCommand.ChangeStep change = new PlanCommand.ChangeStep(
                "LOSS", draft, null, "SEARCH", true, true, "30", "60", "200", false, List.of("OTHER"), "MANAGER");
        house.as(headOffice, () -> {
            plans.change(change);
            plans.publish(new PlanCommand.Publish("LOSS", draft, null, "缩短三级寻找时限"));
            return null;
        });
        assertEquals(before + 1, inForce().getNumber());
        assertEquals(before, house.as(clerk, () -> procedures.of(number)).getVersion());
        ProcedureRefused refused = assertThrows(
                ProcedureRefused.class,
                () -> house.as(headOffice, () -> {
                    plans.change(change);
                    return null;
                }));
        assertEquals("VERSION_PUBLISHED", refused.code());
        CaseNumber next = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
        assertEquals(before + 1, house.as(clerk, () -> procedures.of(next)).getVersion());
        List<String> running = house.as(manager, () -> plans.running(new Plans.RunningQuery("LOSS", before + 1, null)));
        assertTrue(running.contains(next.value()), running::toString);
        assertFalse(running.contains(number.value()));
    }

    private PlanVersionView inForce() throws Exception {
        return house.as(clerk, () -> plans.versions()).stream()
                .filter(version -> version.getProcedure().equals("LOSS") && !version.isDraft())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSiteMayHaveDeadlinesOfItsOwn() throws Exception {
        aCase();
        StaffPrincipal headOffice = house.aColleague("HEAD_OFFICE", "COMPANY");
        house.as(headOffice, () -> {
            plans.changeSiteDeadline(new PlanCommand.SiteDeadline(site, "LOSS", "DISPATCH", "2", "7", "20"));
            return null;
        });
        StepView running = step("DISPATCH");
        assertEquals(
                10, Duration.between(running.getStartsAt(), running.getDueAt()).toMinutes());
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
        StepView next = step("DISPATCH");
        assertEquals(7, Duration.between(next.getStartsAt(), next.getDueAt()).toMinutes());
    }
}
