package wanbi.investigation.api;

import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done with what is made ready for the police (F-9). A pack's number begins with its case's: {@code SH01-SQ-20261122-001-YJ1}. */
public final class PackCommand {

    private static final String MARK = "-YJ";

    private PackCommand() {}

    /** The number of the n-th pack of a case. */
    public static String numberOf(CaseNumber number, int version) {
        return number.value() + MARK + version;
    }

    /** @param reason why it is made; may be null for those who also take it out of the house */
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

    /** @param version null for the newest */
    public record Ref(CaseNumber caseNumber, Integer version) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }
}
