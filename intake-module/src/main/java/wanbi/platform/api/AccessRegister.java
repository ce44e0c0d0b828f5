package wanbi.platform.api;

import java.util.Collection;
import java.util.Set;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Subject → sites, assignees, hidden-from; written by each owner in its own transaction, read by the interceptor. */
@BetweenContexts
public interface AccessRegister {

    /** Makes the subject known at the site; without this nobody can name it. */
    void open(Subject subject, SiteCode site);

    /** As {@link #open} for many at once. */
    default void openAll(Collection<Subject> subjects, SiteCode site) {
        subjects.forEach(subject -> open(subject, site));
    }

    /** Known at the new site from now on, and no more at the old one; whoever was assigned to it there is no longer. */
    void move(Subject subject, SiteCode from, SiteCode to);

    /** The person may do with it what the role's "own or assigned" (○) allows. */
    void assign(Subject subject, StaffId staff);

    /** To this person the subject reads as unknown from now on (I16). */
    void hide(Subject subject, StaffId staff);

    /** At its site head office alone acts on it from now on, and audit reads it: a manager or somebody unnamed is suspected. */
    void leaveToHeadOffice(Subject subject);

    /** Back to the site; whom it names still does not see it. */
    void giveBackToSite(Subject subject);

    /** Whether its site does not see it. */
    boolean isLeftToHeadOffice(Subject subject);

    /** Sites where the subject is known; empty for one that nobody registered. */
    Set<SiteCode> sitesOf(Subject subject);

    boolean isAssigned(Subject subject, StaffId staff);

    /** Whether the subject reads as unknown to this person. */
    boolean isHidden(Subject subject, StaffId staff);

    /** All cases that read as unknown to this person, named by them or left to head office; hardly ever any. */
    Set<CaseNumber> casesHiddenFrom(StaffId staff);
}
