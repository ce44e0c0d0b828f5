package wanbi.handover.api;

import java.io.Serializable;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** More than one person says that it is theirs (R22). A dispute's number begins with its claim's: {@code …-001-ZY1}. */
public final class DisputeCommand {

    private static final String MARK = "-ZY";

    private DisputeCommand() {}

    public static String numberOf(String claim, int dispute) {
        return claim + MARK + dispute;
    }

    /** @throws UnknownThing when it is no dispute's number */
    public static String claimOf(String dispute) {
        int mark = dispute == null ? -1 : dispute.lastIndexOf(MARK);
        if (mark < 0 || !dispute.substring(mark).matches(MARK + "[1-9]\\d{0,3}")) {
            throw new UnknownThing("dispute");
        }
        return dispute.substring(0, mark);
    }

    /**
     * Who says so too.
     *
     * @param told what only the owner knows, in the own words and before anything is shown; may be null
     */
    public record Contender(String name, String phone, String told) implements Serializable {}

    /** @param contender null where nobody has given a name yet */
    public record Open(String claim, String reason, Contender contender) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.claim(claim);
        }

        @Override
        public String toString() {
            return "Open[" + claim + "]";
        }
    }

    /**
     * @param outcome CLAIMANT, CONTENDER or REFERRED
     * @param organ police station or court to which it is referred
     * @param document number of the paper; needed to decide what had been referred
     */
    public record Decide(String dispute, String outcome, String organ, String document, String reason)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.claim(claimOf(dispute));
        }
    }
}
