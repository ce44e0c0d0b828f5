package wanbi.investigation.api;

import wanbi.kernel.CaseNumber;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** Placing and ending a legal hold (I8). Its number begins with its case's: {@code SH01-SQ-20261122-001-DJ1}. */
public final class LegalHoldCommand {

    private static final String MARK = "-DJ";

    private LegalHoldCommand() {}

    public static String numberOf(CaseNumber number, int hold) {
        return number.value() + MARK + hold;
    }

    /** @throws UnknownThing when it is no hold's number */
    public static CaseNumber caseOf(String hold) {
        int mark = hold == null ? -1 : hold.lastIndexOf(MARK);
        String number =
                mark < 0 || !hold.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : hold.substring(0, mark);
        return CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("hold"));
    }

    /**
     * @param basis POLICE, COURT, INSURER or COMPANY
     * @param organ who orders it, for POLICE and COURT
     * @param document number of the order, for POLICE and COURT
     * @param file scan of the order; may be null
     */
    public record Place(CaseNumber caseNumber, String basis, String organ, String document, String file, String reason)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param document number of the paper that ends it; needed where police or court had ordered it */
    public record Release(String hold, Long version, String document, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(hold));
        }
    }
}
