package wanbi.intake.api;

import wanbi.kernel.Slice;

/**
 * Who must do what by when. Each list is ordered by the time by which a thing is due, what has no such time last; then by
 * case and step. An entry that changes while the list is walked may be met again or no more; all others are met once.
 */
public interface Worklists {

    /** What waits for the caller's roles. Roles: DESK, GUARD, CCTV, MANAGER, HEAD_OFFICE. */
    Slice<WorkEntry> mine(WorkQuery query);

    /**
     * What waits for a yes that the caller may give; never the caller's own request (I11). Roles: MANAGER, HEAD_OFFICE.
     */
    Slice<WorkEntry> approvals(WorkQuery query);

    /** What should have been done by now, whoever has to do it. Roles: MANAGER, HEAD_OFFICE, AUDITOR. */
    Slice<WorkEntry> overdue(WorkQuery query);

    /** What has to be done next, whoever has to do it. Roles: MANAGER, HEAD_OFFICE, AUDITOR. */
    Slice<WorkEntry> upcoming(WorkQuery query);
}
