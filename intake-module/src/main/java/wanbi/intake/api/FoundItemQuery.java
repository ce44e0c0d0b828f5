package wanbi.intake.api;

import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** A page of the found items, newest first; see {@link CaseQuery}. */
public record FoundItemQuery(SiteCode site, Set<String> statuses, String category, String text, int limit, String after)
        implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
