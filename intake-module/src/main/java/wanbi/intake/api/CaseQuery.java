package wanbi.intake.api;

import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A page of the case list, newest first.
 *
 * @param site null for all sites of the caller
 * @param statuses empty for any
 * @param text words of the thing, a number, or the tail of a phone; null for any
 * @param limit 1 to 200
 * @param after cursor of the last page, null at the start
 */
public record CaseQuery(SiteCode site, String kind, Set<String> statuses, String text, int limit, String after)
        implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
