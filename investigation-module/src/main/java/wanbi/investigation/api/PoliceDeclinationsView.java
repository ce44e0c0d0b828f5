package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/** What a case has of clients who do not want the police, and why nobody may agree to it. */
public final class PoliceDeclinationsView {

    private final String caseNumber;
    private final String site;
    private final List<String> forbiddenBecause;
    private final List<Said> said;
    private final Instant askAgainAt;

    /** One statement, oldest first. */
    public static final class Said {

        private final String statementFile;
        private final String reason;
        private final Instant at;
        private final String byName;

        public Said(String statementFile, String reason, Instant at, String byName) {
            this.statementFile = statementFile;
            this.reason = reason;
            this.at = at;
            this.byName = byName;
        }

        public String getStatementFile() {
            return statementFile;
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

    public PoliceDeclinationsView(
            String caseNumber, String site, List<String> forbiddenBecause, List<Said> said, Instant askAgainAt) {
        this.caseNumber = caseNumber;
        this.site = site;
        this.forbiddenBecause = forbiddenBecause;
        this.said = said;
        this.askAgainAt = askAgainAt;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    /** Codes with their words as {@code risk.CODE}; empty when a client may decline. */
    public List<String> getForbiddenBecause() {
        return forbiddenBecause;
    }

    public List<Said> getSaid() {
        return said;
    }

    /** Null unless the client has declined and nobody has called since. */
    public Instant getAskAgainAt() {
        return askAgainAt;
    }
}
