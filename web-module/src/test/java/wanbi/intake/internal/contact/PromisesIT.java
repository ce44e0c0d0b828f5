package wanbi.intake.internal.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.ClientContacts;
import wanbi.intake.api.ContactCommand.GiveFeedback;
import wanbi.intake.api.ContactCommand.KeepPromise;
import wanbi.intake.api.ContactCommand.MakePromise;
import wanbi.intake.api.ContactCommand.Next;
import wanbi.intake.api.ContactLog;
import wanbi.intake.api.ContactRefused;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.PromiseView;
import wanbi.intake.api.StepCommand;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** No client who waits is without a next promised contact (F-13). */
@ExtendWith(ArquillianExtension.class)
class PromisesIT {

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
    private CaseEndings endings;

    @Inject
    private ClientContacts contacts;

    private SiteCode site;
    private StaffPrincipal clerk;
    private CaseNumber number;

    @BeforeEach
    void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    private ContactLog log() throws Exception {
        return house.as(clerk, () -> contacts.of(number));
    }

    private ContactLog tells(String outcome, Next next) throws Exception {
        return house.as(
                clerk,
                () -> contacts.feedback(new GiveFeedback(number, Instant.now(), "PHONE", outcome, "已告知正在查找", next)));
    }

    private static Next in(Duration ahead) {
        return new Next(Instant.now().plus(ahead), "WECHAT", "告知监控结果");
    }

    private String stepState(String step) throws Exception {
        return house.as(clerk, () -> procedures.of(number)).getSteps().stream()
                .filter(one -> one.getStep().equals(step))
                .findFirst()
                .orElseThrow()
                .getState();
    }

    @Test
    void acceptancePromisesThePlansFirstFeedback() throws Exception {
        PromiseView first = log().getRunning();
        assertTrue(first.isByRule());
        Instant due = house.as(clerk, () -> procedures.of(number)).getSteps().stream()
                .filter(step -> step.getStep().equals("FEEDBACK"))
                .findFirst()
                .orElseThrow()
                .getDueAt();
        assertEquals(due, first.getAt());
        assertEquals(due, house.as(clerk, () -> register.get(number)).getNextPromiseAt());
        assertEquals(
                due,
                house.as(clerk, () -> register.list(new CaseQuery(site, null, null, null, 10, null)))
                        .items()
                        .get(0)
                        .getNextPromiseAt());
    }

    @Test
    void reachingTheClientKeepsThePromiseEndsTheStepAndLeavesTheNextOne() throws Exception {
        ContactLog log = tells("REACHED", in(Duration.ofDays(2)));
        assertEquals("KEPT", log.getPromises().get(0).getState());
        assertEquals(1, log.getFeedback().get(0).getPromise());
        assertEquals("告知监控结果", log.getRunning().getText());
        assertEquals("DONE", stepState("FEEDBACK"));
        List<String> acts = house.as(clerk, () -> register.chronology(number)).stream()
                .map(entry -> entry.getAct())
                .filter(act -> act.contains("PROMISE") || act.contains("TOLD"))
                .toList();
        assertEquals(List.of("PROMISE_MADE", "CLIENT_TOLD", "PROMISE_KEPT", "PROMISE_MADE"), acts);
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    @Test
    void whereNobodyNamesTheNextContactTheRhythmDoes() throws Exception {
        PromiseView next = tells("REACHED", null).getRunning();
        assertTrue(next.isByRule());
        Duration ahead = Duration.between(Instant.now(), next.getAt());
        assertTrue(ahead.toHours() >= 23 && ahead.toHours() <= 34, ahead.toString());
    }

    @Test
    void reachingNobodyKeepsNothing() throws Exception {
        Instant promised = log().getNextPromiseAt();
        ContactLog log = tells("NO_ANSWER", null);
        assertEquals(promised, log.getNextPromiseAt());
        assertNull(log.getFeedback().get(0).getPromise());
        assertEquals("RUNNING", stepState("FEEDBACK"));
        assertEquals(
                "MOVED",
                tells("NO_ANSWER", in(Duration.ofHours(3))).getPromises().get(0).getState());
    }

    @Test
    void aPromiseIsMovedAndItsHistoryKept() throws Exception {
        ContactLog log = house.as(
                clerk,
                () -> contacts.promise(
                        new MakePromise(number, Instant.now().plus(Duration.ofHours(5)), "SMS", "晚上再联系", null)));
        assertEquals("MOVED", log.getPromises().get(0).getState());
        assertEquals(2, log.getRunning().getNumber());
        assertEquals(
                "PROMISE_ENDED",
                assertThrows(
                                ContactRefused.class,
                                () -> house.as(
                                        clerk,
                                        () -> contacts.keep(
                                                new KeepPromise(number, 1, Instant.now(), "REACHED", "已告知", null))))
                        .code());
        assertThrows(
                UnknownThing.class,
                () -> house.as(
                        clerk, () -> contacts.keep(new KeepPromise(number, 9, Instant.now(), "REACHED", "已告知", null))));
    }

    @Test
    void aNoticeThatReachesTheClientKeepsThePromiseToo() throws Exception {
        String tag = desk.findsAnUmbrella(clerk, site);
        house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
        house.as(
                clerk,
                () -> cases.recordNotification(
                        new CaseCommand.Notify(number, null, "PHONE", Instant.now(), "REACHED", null)));
        assertEquals("KEPT", log().getPromises().get(0).getState());
        assertTrue(log().getRunning().isByRule());
    }

    @Test
    void whoFoundItIsNotTold() throws Exception {
        String tag = desk.findsAnUmbrella(clerk, site);
        house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
        house.as(clerk, () -> cases.releaseLink(new CaseCommand.ReleaseLink(number, null, tag, "不是这件")));
        InvalidInput refused = assertThrows(
                InvalidInput.class,
                () -> house.as(
                        clerk,
                        () -> contacts.feedback(
                                new GiveFeedback(number, Instant.now(), "PHONE", "REACHED", "李师傅捡到一把伞", null))));
        assertEquals("text FEEDBACK_NAMES_OTHERS", refused.errors().get(0).field() + " " + refused.code());
        assertEquals(0, log().getFeedback().size());
    }

    /** Looked for, put aside, ended and taken up again: the client waits through all of it but the end. */
    @Test
    void whoeverWaitsIsPromisedSomethingAndAfterTheEndNobody() throws Exception {
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        house.as(clerk, () -> procedures.complete(new StepCommand.Complete(number, "DISPATCH", "已通知保安")));
        assertEquals("IN_PROGRESS", house.as(clerk, () -> register.get(number)).getStatus());
        assertEquals(2, tells("REACHED", in(Duration.ofDays(2))).getRunning().getNumber());
        house.as(manager, () -> endings.withdraw(new EndCommand.Withdraw(number, null, "客户自己找到", "PHONE")));
        assertNull(log().getNextPromiseAt());
        assertEquals("CLOSED", log().getPromises().get(1).getState());
        house.as(manager, () -> endings.reopen(new EndCommand.Reopen(number, null, "客户说不是那件")));
        assertTrue(log().getRunning().isByRule());
        assertEquals(3, log().getRunning().getNumber());
    }

    @Test
    void theEndOfACaseClosesItsPromise() throws Exception {
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        house.as(manager, () -> cases.voidCase(new CaseCommand.Void(number, null, "重复录入")));
        assertEquals("CLOSED", log().getPromises().get(0).getState());
        assertNull(log().getNextPromiseAt());
        BusinessRuleViolation refused =
                assertThrows(BusinessRuleViolation.class, () -> tells("REACHED", in(Duration.ofDays(1))));
        assertEquals("CASE_STATE", refused.code());
        assertEquals(
                "CASE_STATE",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.as(
                                        clerk,
                                        () -> contacts.promise(new MakePromise(
                                                number, Instant.now().plusSeconds(60), "PHONE", null, null))))
                        .code());
    }
}
