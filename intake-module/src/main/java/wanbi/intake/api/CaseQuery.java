package wanbi.intake.api;

import java.util.Set;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A page of the case list, newest first.
 *
 * @param site null for all sites of the caller
 * @param statuses empty for any
 * @param text words of the thing, a number, or the tail of a phone; null for any
 * @param waiting only those for whose client a thing of ours waits
 * @param limit 1 to 200
 * @param after cursor of the last page, null at the start
 */
public record CaseQuery(
        SiteCode site, String kind, Set<String> statuses, String text, boolean waiting, int limit, String after)
        implements Scoped {

    /** Those that go on: of a loss its status may say so, a theft has its own course (E.3), and some things are still missing. */
    private static final Set<String> WAITING = Set.of(
            "REPORTED",
            "ACCEPTED",
            "IN_PROGRESS",
            "FOUND_WAITING",
            "COMPARING",
            "POLICE_REPORTED",
            "NOT_REPORTED",
            "COOPERATING",
            "POLICE_DECIDED",
            "AFTERCARE",
            "LONG_TERM");

    public CaseQuery(SiteCode site, String kind, Set<String> statuses, String text, int limit, String after) {
        this(site, kind, statuses, text, false, limit, after);
    }

    public static CaseQuery waiting(SiteCode site, String text, int limit) {
        return new CaseQuery(site, null, WAITING, text, true, limit, null);
    }

    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
