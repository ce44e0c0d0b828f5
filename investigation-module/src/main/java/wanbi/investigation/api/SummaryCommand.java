package wanbi.investigation.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done with summary reports (R17). A report's number begins with its case's: {@code SH01-SQ-20261122-001-HZ1}. */
public final class SummaryCommand {

    private static final String MARK = "-HZ";

    private SummaryCommand() {}

    /** The number of the n-th report of a case. */
    public static String numberOf(CaseNumber number, int version) {
        return number.value() + MARK + version;
    }

    /** @param reason what has changed since the one before; null for the first */
    public record Make(CaseNumber caseNumber, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }

        @Override
        public String toString() {
            return "Make[" + caseNumber + "]";
        }
    }

    public record Ref(CaseNumber caseNumber, int version) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }
}
