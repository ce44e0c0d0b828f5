package wanbi.intake.api;

import java.time.Instant;

/** How a site stands beside the others. */
public final class SiteRank {

    /** Days that count, today included. */
    public static final int DAYS = 30;

    /** Fewer cases than this say nothing. */
    public static final int ENOUGH = 10;

    private final String site;
    private final int cases;
    private final int broughtBack;
    private final Instant asOf;

    public SiteRank(String site, int cases, int broughtBack, Instant asOf) {
        this.site = site;
        this.cases = cases;
        this.broughtBack = broughtBack;
        this.asOf = asOf;
    }

    public String getSite() {
        return site;
    }

    /** Taken in within the days, without those entered in error. */
    public int getCases() {
        return cases;
    }

    /** Of these, how many got something back. */
    public int getBroughtBack() {
        return broughtBack;
    }

    /** Too few cases are not ranked, whatever came of them. */
    public boolean isRanked() {
        return cases >= ENOUGH;
    }

    public double getShare() {
        return cases == 0 ? 0 : (double) broughtBack / cases;
    }

    public Instant getAsOf() {
        return asOf;
    }
}
