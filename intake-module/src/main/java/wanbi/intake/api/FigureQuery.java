package wanbi.intake.api;

import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * The cases behind a figure, newest number first.
 *
 * @param site null for all sites of the caller
 * @param figure TAKEN_IN, RETURNED (something of it was handed over within the days), WAITING (now), or BROUGHT_BACK
 *     (taken in within the days, and something of it handed over since)
 * @param days how many, today included: 1 to 366
 * @param limit 1 to 200
 * @param after cursor of the last page, null at the start
 */
public record FigureQuery(SiteCode site, String figure, int days, int limit, String after) implements Scoped {
    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
