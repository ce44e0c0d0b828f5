package wanbi.intake.api;

import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A page of a worklist, the most urgent first.
 *
 * @param site null for all sites of the caller
 * @param level of what is overdue only: HEAD_OFFICE for what was escalated so far; null for all
 * @param limit 1 to 200
 * @param after cursor of the last page, null at the start
 */
public record WorkQuery(SiteCode site, String level, int limit, String after) implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
