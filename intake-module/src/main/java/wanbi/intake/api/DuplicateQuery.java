package wanbi.intake.api;

import java.time.Instant;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Same phone, same category, within 24 hours of the report. */
public record DuplicateQuery(SiteCode site, String phone, String category, Instant reportedAt) implements Scoped {
    @Override
    public Subject subject() {
        return Subject.of(site);
    }
}
