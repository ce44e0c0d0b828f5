package wanbi.intake.internal.procedure;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.intake.api.SiteDeadlineView;
import wanbi.kernel.SiteCode;

/** Where a site differs from the plan (E.7): the deadlines of one step, for cases opened from then on. */
@Entity
@Table(schema = "intake", name = "site_deadline")
class SiteDeadline {

    @Id
    private String id;

    private SiteCode site;
    private String procedure;
    private String step;

    @Convert(converter = DeadlinesConverter.class)
    private Deadlines deadlines;

    @Version
    private long version;

    protected SiteDeadline() {}

    static SiteDeadline of(SiteCode site, String procedure, String step, Deadlines deadlines) {
        SiteDeadline own = new SiteDeadline();
        own.id = key(site, procedure, step);
        own.site = site;
        own.procedure = procedure;
        own.step = step;
        own.deadlines = deadlines;
        return own;
    }

    static String key(SiteCode site, String procedure, String step) {
        return site + "-" + procedure + "-" + step;
    }

    void change(Deadlines chosen) {
        deadlines = chosen;
    }

    boolean isFor(PlannedStep planned) {
        return step.equals(planned.step());
    }

    Deadlines deadlines() {
        return deadlines;
    }

    SiteDeadlineView view() {
        return new SiteDeadlineView(
                site.value(),
                procedure,
                step,
                deadlines.p1().toString(),
                deadlines.p2().toString(),
                deadlines.p3().toString());
    }
}
