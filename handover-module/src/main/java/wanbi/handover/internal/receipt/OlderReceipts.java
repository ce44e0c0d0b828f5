package wanbi.handover.internal.receipt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.platform.api.SearchIndex;

/** Receipts that were there before the index find their way into it, some at a time, while people work. */
@Singleton
@Startup
@PermitAll
@DependsOn("HandoverMigration")
public class OlderReceipts {

    private static final String FEED = "handover.receipts";
    private static final int AT_ONCE = 500;

    private boolean done;

    @Inject
    ReceiptStore receipts;

    @Inject
    SearchIndex index;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void feed() {
        if (!done) {
            done = index.lockFeed(FEED).map(this::isLast).orElse(true);
        }
    }

    private boolean isLast(String after) {
        List<Receipt> next = receipts.after(after, AT_ONCE);
        index.putMissing(next.stream().map(receipts::entry).toList());
        boolean last = next.size() < AT_ONCE;
        index.fed(FEED, last ? null : next.get(next.size() - 1).number());
        return last;
    }
}
