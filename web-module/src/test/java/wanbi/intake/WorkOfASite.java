package wanbi.intake;

import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.CaseProcedures;
import wanbi.intake.api.StepCommand;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** A site with one desk, one manager and the first steps of a fresh case. */
abstract class WorkOfASite {

    static final List<String> FIRST = List.of("DISPATCH", "FOOTAGE_REQUEST", "SECOND_LOSS", "FEEDBACK", "PROMISE");

    @Inject
    TestHouse house;

    @Inject
    LossDesk desk;

    @Inject
    Backwards past;

    @Inject
    Worklists lists;

    @Inject
    CaseProcedures procedures;

    SiteCode site;
    StaffPrincipal clerk;
    StaffPrincipal manager;
    CaseNumber number;

    void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        manager = house.aColleague("MANAGER", site);
        number = another();
    }

    CaseNumber another() throws Exception {
        return new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    static WorkQuery all(SiteCode site) {
        return new WorkQuery(site, null, 200, null);
    }

    List<String> steps(StaffPrincipal who) throws Exception {
        return steps(house.as(who, () -> lists.mine(all(null))));
    }

    static List<String> steps(Slice<WorkEntry> page) {
        return page.items().stream().map(WorkEntry::getStep).toList();
    }

    void done(StaffPrincipal who, String step) throws Exception {
        house.as(who, () -> procedures.complete(new StepCommand.Complete(number, step, "已办")));
    }
}
