package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * The plan as data: versions drafted, edited and published by head office, and where sites differ from it (R19). A draft
 * touches no case; a published version is never edited. Every change is journaled on the company's chain of the day.
 */
public interface Plans {

    /** Each procedure's versions, newest first. Everybody reads them. */
    List<PlanVersionView> versions();

    /** Numbers of open cases that run on a version, at most 100 after the given one. Roles: MANAGER, HEAD_OFFICE, AUDITOR. */
    List<String> running(RunningQuery query);

    /**
     * A copy of what is in force, to be edited. Roles: HEAD_OFFICE, as for all that follows.
     *
     * @return number of the draft
     * @throws wanbi.kernel.BusinessRuleViolation {@code DRAFT_EXISTS}
     */
    int draft(PlanCommand.Draft command);

    /** @throws wanbi.kernel.BusinessRuleViolation {@code VERSION_PUBLISHED} */
    void change(PlanCommand.ChangeStep command);

    /** Cases opened from now on run on it. */
    void publish(PlanCommand.Publish command);

    List<SiteDeadlineView> siteDeadlines(SiteCode site);

    void changeSiteDeadline(PlanCommand.SiteDeadline command);

    /** @param after number of the last case seen, or null */
    record RunningQuery(String procedure, int number, String after) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.ANYWHERE;
        }
    }
}
