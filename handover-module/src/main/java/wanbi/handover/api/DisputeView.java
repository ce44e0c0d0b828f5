package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** A dispute and what was decided about it; personal values masked (I17). */
public final class DisputeView {

    /** The other one. */
    public record Contender(String name, String phone, String told) {}

    /** What was decided, by whom, and why. */
    public static final class Decision {

        private final String outcome;
        private final String organ;
        private final String document;
        private final String reason;
        private final Instant at;
        private final String byName;

        public Decision(String outcome, String organ, String document, String reason, Instant at, String byName) {
            this.outcome = outcome;
            this.organ = organ;
            this.document = document;
            this.reason = reason;
            this.at = at;
            this.byName = byName;
        }

        public String getOutcome() {
            return outcome;
        }

        public String getOrgan() {
            return organ;
        }

        public String getDocument() {
            return document;
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

    private final String id;
    private final String claim;
    private final String site;
    private final String reason;
    private final Instant openedAt;
    private final String openedByName;
    private final Contender contender;
    private final List<Decision> decisions;
    private final boolean open;

    public DisputeView(
            String id,
            String claim,
            String site,
            String reason,
            Instant openedAt,
            String openedByName,
            Contender contender,
            List<Decision> decisions,
            boolean open) {
        this.id = id;
        this.claim = claim;
        this.site = site;
        this.reason = reason;
        this.openedAt = openedAt;
        this.openedByName = openedByName;
        this.contender = contender;
        this.decisions = List.copyOf(decisions);
        this.open = open;
    }

    public String getId() {
        return id;
    }

    public String getClaim() {
        return claim;
    }

    public String getSite() {
        return site;
    }

    public String getReason() {
        return reason;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public String getOpenedByName() {
        return openedByName;
    }

    /** Null where nobody has given a name. */
    public String getContenderName() {
        return contender.name();
    }

    public String getContenderPhone() {
        return contender.phone();
    }

    /** In the own words; null where nothing was said. */
    public String getContenderTold() {
        return contender.told();
    }

    /** Oldest first; the last may be REFERRED, and then it is still open. */
    public List<Decision> getDecisions() {
        return decisions;
    }

    public boolean isOpen() {
        return open;
    }

    /** Police or court decide. */
    public boolean isReferred() {
        return open && !decisions.isEmpty();
    }
}
