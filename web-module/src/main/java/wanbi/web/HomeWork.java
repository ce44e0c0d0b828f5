package wanbi.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.web.frame.CurrentSite;

/** The tops of the worklists, each read when the home page of the role shows it. */
@Named
@RequestScoped
public class HomeWork {

    private static final int SHOWN = 8;

    @Inject
    private Worklists lists;

    @Inject
    private CurrentSite here;

    private Slice<WorkEntry> mine;
    private Slice<WorkEntry> approvals;
    private Slice<WorkEntry> overdue;
    private Slice<WorkEntry> escalated;
    private Slice<WorkEntry> upcoming;

    public Slice<WorkEntry> getMine() {
        if (mine == null) {
            mine = lists.mine(top(null));
        }
        return mine;
    }

    public Slice<WorkEntry> getApprovals() {
        if (approvals == null) {
            approvals = lists.approvals(top(null));
        }
        return approvals;
    }

    public Slice<WorkEntry> getOverdue() {
        if (overdue == null) {
            overdue = lists.overdue(top(null));
        }
        return overdue;
    }

    /** So late that head office was told. */
    public Slice<WorkEntry> getEscalated() {
        if (escalated == null) {
            escalated = lists.overdue(top(Role.HEAD_OFFICE.name()));
        }
        return escalated;
    }

    public Slice<WorkEntry> getUpcoming() {
        if (upcoming == null) {
            upcoming = lists.upcoming(top(null));
        }
        return upcoming;
    }

    private WorkQuery top(String level) {
        return new WorkQuery(here.getSite(), level, SHOWN, null);
    }
}
