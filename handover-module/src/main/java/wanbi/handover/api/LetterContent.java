package wanbi.handover.api;

import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseView;
import wanbi.platform.api.SiteView;

/**
 * What stands in a letter.
 *
 * @param client the client's name in plain
 * @param report the case with personal values masked
 * @param watchUntil end of the thirty days, for a closing letter; else null
 * @param done what was done, oldest first; codes of the journal
 */
public record LetterContent(
        LetterView letter, SiteView site, String client, CaseView report, Instant watchUntil, List<Done> done) {

    public LetterContent {
        done = List.copyOf(done);
    }

    /** One thing that was done. */
    public record Done(Instant at, String act) {}
}
