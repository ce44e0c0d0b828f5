package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** What waits for a yes, and for whose (I11, E.6). */
@ExtendWith(ArquillianExtension.class)
class ApprovalsIT {

    private static final String STEP = "FEEDBACK";
    /** Of a theft; the plan leaves the yes to head office. */
    private static final String RESERVED = "PRESERVE";

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private Worklists lists;

    @Inject
    private CaseProcedures procedures;

    @Inject
    private AccessRegister access;

    @Inject
    private Transactions transactions;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal manager;
    private StaffPrincipal office;
    private CaseNumber number;
    private String step = STEP;

    private void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        office = house.aColleague("HEAD_OFFICE", site.value());
        another();
    }

    private void another() throws Exception {
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    private void asks(StaffPrincipal who) throws Exception {
        house.as(who, () -> procedures.deviate(new StepCommand.Deviate(number, step, "OTHER", "客户自己来办")));
    }

    private void approves(StaffPrincipal who) throws Exception {
        house.as(who, () -> procedures.approve(new StepCommand.Approve(number, step)));
    }

    private Slice<WorkEntry> waitingFor(StaffPrincipal who) throws Exception {
        return house.as(who, () -> lists.approvals(new WorkQuery(site, null, 50, null)));
    }

    private boolean waitsFor(StaffPrincipal who) throws Exception {
        Slice<WorkEntry> waiting = waitingFor(who);
        assertEquals(waiting.items().size(), waiting.count());
        return waiting.items().stream()
                .anyMatch(entry -> entry.getFile().getCaseNumber().equals(number.value()));
    }

    @Test
    void aRequestWaitsForAnotherPersonUntilItIsApproved() throws Exception {
        aCase();
        asks(clerk);
        WorkEntry entry = waitingFor(manager).items().get(0);
        assertEquals("DEVIATION", entry.getKind());
        assertEquals("客户自己来办", entry.getDeviation().getReason());
        assertEquals(clerk.displayName(), entry.getDeviation().getAskedByName());
        assertFalse(waitsFor(office));
        assertThrows(RoleRefused.class, () -> waitingFor(clerk));
        approves(manager);
        assertFalse(waitsFor(manager));
    }

    @Test
    void nobodyIsAskedForAYesToTheOwnRequest() throws Exception {
        aCase();
        asks(manager);
        assertFalse(waitsFor(manager));
        assertTrue(waitsFor(office));
        assertTrue(waitsFor(house.aColleague("MANAGER", site)));
    }

    @Test
    void whatIsDoneMeanwhileOrHiddenWaitsForNobody() throws Exception {
        aCase();
        asks(clerk);
        house.as(clerk, () -> procedures.complete(new StepCommand.Complete(number, STEP, "已回电")));
        assertFalse(waitsFor(manager));
        another();
        asks(clerk);
        assertTrue(waitsFor(manager));
        transactions.in(() -> {
            access.hide(Subject.of(number), manager.id());
            return null;
        });
        assertFalse(waitsFor(manager));
    }

    private void aTheft() throws Exception {
        var stolen = LossDesk.aWalletStolenAt(site, Instant.now());
        number = new CaseNumber(desk.reports(clerk, stolen).getCaseNumber());
    }

    /** What stands in the list can be approved, and what does not cannot: for all who might ask or say yes. */
    @Test
    void theListKnowsWhoMaySayYes() throws Exception {
        aCase();
        int listed = compared("P2", this::another);
        listed += compared("P1", () -> {
            another();
            house.as(manager, () -> procedures.prioritise(new StepCommand.Prioritise(number, "P1", "独居老人")));
        });
        assertTrue(listed > 8 && listed < 24, "some may and some may not");
        step = RESERVED;
        listed = compared("reserved", this::aTheft);
        assertTrue(listed >= 4 && listed < 6, "head office may, whoever asks, but for its own request: " + listed);
    }

    private interface Opening {
        void open() throws Exception;
    }

    private int compared(String what, Opening opening) throws Exception {
        StaffPrincipal both =
                house.aColleague(new Grant("MANAGER", site.value()), new Grant("HEAD_OFFICE", site.value()));
        int listed = 0;
        for (StaffPrincipal asker : List.of(clerk, manager, both)) {
            for (StaffPrincipal approver : List.of(manager, house.aColleague("MANAGER", site), office, both)) {
                opening.open();
                asks(asker);
                boolean waits = waitsFor(approver);
                assertEquals(waits, may(approver), what + ": " + asker.id() + " asks " + approver.id());
                listed += waits ? 1 : 0;
            }
        }
        return listed;
    }

    private boolean may(StaffPrincipal approver) throws Exception {
        try {
            approves(approver);
            return true;
        } catch (ProcedureRefused refused) {
            return false;
        }
    }
}
