package wanbi.investigation.api;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What somebody has seen or heard (R11). */
public final class ClueCommand {

    private ClueCommand() {}

    /**
     * @param appearance of a person: what could be seen, no name; null for any other clue
     * @param observed what was seen or heard, or what the person did
     * @param seenAt null when nobody knows
     * @param place code of a place of the site; may be null
     * @param reliability A (seen by ourselves) to D (hearsay)
     * @param source who says so; null when nobody knows, so that it stays unverified
     * @param sourceProtected only manager, head office and audit read who it was
     * @param wordsReason why a word is kept that staff should not use, or null
     */
    public record Record(
            CaseNumber caseNumber,
            String appearance,
            String observed,
            Instant seenAt,
            String place,
            String reliability,
            String source,
            boolean sourceProtected,
            String wordsReason)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }

        @Override
        public String toString() {
            return "Record[" + caseNumber + "]";
        }
    }

    /** As {@link Record} about a person, whose appearance is needed. */
    public record Person(Record said) implements Scoped {
        @Override
        public Subject subject() {
            return said.subject();
        }
    }
}
