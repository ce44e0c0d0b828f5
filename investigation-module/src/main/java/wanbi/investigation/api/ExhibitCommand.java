package wanbi.investigation.api;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;
import wanbi.platform.api.Witness;

/** What is done with evidence (R17). An exhibit's number begins with its case's: {@code SH01-SQ-20261122-001-ZW1}. */
public final class ExhibitCommand {

    private static final String MARK = "-ZW";

    private ExhibitCommand() {}

    /** The number of the n-th exhibit of a case. */
    public static String numberOf(CaseNumber number, int exhibit) {
        return number.value() + MARK + exhibit;
    }

    /** @throws UnknownThing when it is no exhibit's number */
    public static CaseNumber caseOf(String exhibit) {
        int mark = exhibit == null ? -1 : exhibit.lastIndexOf(MARK);
        String number =
                mark < 0 || !exhibit.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : exhibit.substring(0, mark);
        return CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("exhibit"));
    }

    /**
     * @param kind PHYSICAL or DIGITAL
     * @param source where it comes from: who had it, which system made it
     * @param collector who took it in hand or had it made
     * @param acquiredBy FOUND, SURRENDERED, EXPORTED, FROM_POLICE or COPIED
     * @param acquiredAt when
     * @param file of the store; its hash is the exhibit's. May be null
     * @param hash SHA-256 of what lies elsewhere; may be null
     * @param seal number of the bag; may be null
     * @param wordsReason why a word is kept that staff should not use, or null
     */
    public record Register(
            CaseNumber caseNumber,
            String kind,
            String name,
            String source,
            String collector,
            String acquiredBy,
            Instant acquiredAt,
            String file,
            String hash,
            String seal,
            String wordsReason)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }

        @Override
        public String toString() {
            return "Register[" + caseNumber + "]";
        }
    }

    /**
     * A side of a transfer.
     *
     * @param kind STAFF, STORAGE, POLICE or OWNER
     * @param id staff id, or code of a storage place; null for the others
     * @param name of the police unit, or of the person who gets it back; null for the others
     */
    public record Party(String kind, String id, String name) {}

    /**
     * @param from who is thought to hold it
     * @param confirmation the other side, by the own PIN, where both are staff
     * @param document number of the police's paper
     * @param officer name and number of the officer
     * @param reason needed for whom it goes back to
     */
    public record Transfer(
            String exhibit,
            Long version,
            Party from,
            Party to,
            Witness confirmation,
            String document,
            String officer,
            String reason)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(exhibit));
        }

        @Override
        public String toString() {
            return "Transfer[" + exhibit + "]";
        }
    }

    public record Ref(String exhibit) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(exhibit));
        }
    }
}
