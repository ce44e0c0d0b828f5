package wanbi.intake.api;

import java.time.Instant;
import java.util.Map;

/** One correction: the change, who made it, when and why (I13). */
public final class RevisionView {

    private final int number;
    private final Map<String, String> before;
    private final Map<String, String> after;
    private final String reason;
    private final Instant at;
    private final String byName;

    public RevisionView(
            int number,
            Map<String, String> before,
            Map<String, String> after,
            String reason,
            Instant at,
            String byName) {
        this.number = number;
        this.before = before;
        this.after = after;
        this.reason = reason;
        this.at = at;
        this.byName = byName;
    }

    public int getNumber() {
        return number;
    }

    public Map<String, String> getBefore() {
        return before;
    }

    public Map<String, String> getAfter() {
        return after;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }
}
