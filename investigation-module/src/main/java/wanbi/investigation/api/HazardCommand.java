package wanbi.investigation.api;

import java.time.LocalDate;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done about weak points that a case has shown (L-12). A hazard's number begins with its case's: {@code …-YH1}. */
public final class HazardCommand {

    private static final String MARK = "-YH";

    private HazardCommand() {}

    public static String numberOf(CaseNumber number, int hazard) {
        return number.value() + MARK + hazard;
    }

    /** @throws UnknownThing when it is no hazard's number */
    public static CaseNumber caseOf(String hazard) {
        int mark = hazard == null ? -1 : hazard.lastIndexOf(MARK);
        String number =
                mark < 0 || !hazard.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : hazard.substring(0, mark);
        return CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("hazard"));
    }

    /**
     * @param place code of a place of the site; may be null
     * @param responsible a colleague of the site
     * @param dueOn the last day, as the site counts days
     * @param repeats an earlier hazard of the same site that was thought to be fixed; may be null
     */
    public record Register(
            CaseNumber caseNumber, String what, String place, StaffId responsible, LocalDate dueOn, String repeats)
            implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param proof hash of a photo or paper in the store */
    public record Fix(String hazard, String how, String proof) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(hazard));
        }
    }

    /**
     * @param proved false to send it back
     * @param reason why it is sent back; may be null when it is proved
     */
    public record Judge(String hazard, boolean proved, String reason) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(hazard));
        }
    }

    public record Ref(String hazard) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(hazard));
        }
    }

    /**
     * @param site null for all of the caller
     * @param proved those that are done, instead of those that are not
     */
    public record Listed(SiteCode site, boolean proved) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }
}
