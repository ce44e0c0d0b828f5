package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** What is done about searching on foot (R07). A task's number begins with its case's: {@code SH01-GS-20261122-001-XZ1}. */
public final class SearchCommand {

    private static final String MARK = "-XZ";

    private SearchCommand() {}

    /** The number of the n-th task of a case. */
    public static String numberOf(CaseNumber number, int task) {
        return number.value() + MARK + task;
    }

    /** @throws UnknownThing when it is no task's number */
    public static CaseNumber caseOf(String task) {
        int mark = task == null ? -1 : task.lastIndexOf(MARK);
        String number =
                mark < 0 || !task.substring(mark).matches(MARK + "[1-9]\\d{0,3}") ? "" : task.substring(0, mark);
        return CaseNumber.parse(number).orElseThrow(() -> new UnknownThing("task"));
    }

    /**
     * @param zones codes of places of the case's site
     * @param guard null for whoever is on duty
     * @param hint where it may have gone; may be null
     */
    public record Dispatch(CaseNumber caseNumber, List<String> zones, StaffId guard, String hint) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseNumber);
        }
    }

    /** @param site null for all of the caller */
    public record Open(SiteCode site) implements Scoped {
        @Override
        public Subject subject() {
            return site == null ? Subject.ANYWHERE : Subject.of(site);
        }
    }

    public record Ref(String task) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(task));
        }
    }

    /**
     * @param result NOTHING, FOUND or NO_ACCESS
     * @param at when the guard was through with the zone
     * @param photo hash of a file in the store; may be null
     */
    public record Report(String task, String zone, String result, Instant at, String photo) implements Scoped {
        @Override
        public Subject subject() {
            return Subject.of(caseOf(task));
        }
    }
}
