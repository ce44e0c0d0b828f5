package wanbi.intake.internal.casefile;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.platform.api.SearchIndex;

/** Cases that were there before the index find their way into it, some at a time, while people work. */
@Singleton
@Startup
@PermitAll
@DependsOn("IntakeMigration")
public class OlderCases {

    private static final String FEED = "intake.cases";
    private static final int AT_ONCE = 500;

    private boolean done;

    @Inject
    CaseFile cases;

    @Inject
    SearchIndex index;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void feed() {
        if (!done) {
            done = index.lockFeed(FEED).map(this::isLast).orElse(true);
        }
    }

    private boolean isLast(String after) {
        List<LossCase> next = cases.after(after, AT_ONCE);
        index.putMissing(next.stream().map(CaseEntry::of).toList());
        boolean last = next.size() < AT_ONCE;
        index.fed(FEED, last ? null : next.get(next.size() - 1).number().value());
        return last;
    }
}
