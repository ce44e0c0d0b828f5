package wanbi.handover.api;

import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** A page of claims; statuses empty for any, site null for all sites of the caller. */
public record ClaimQuery(SiteCode site, Set<String> statuses, int limit, String after) implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
