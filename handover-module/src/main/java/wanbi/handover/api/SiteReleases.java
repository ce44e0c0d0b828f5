package wanbi.handover.api;

/** How the claims of a site in a period went: disputed ones and those that went to the wrong hands (E.8 no. 21). */
public final class SiteReleases {

    private final String site;
    private final long claims;
    private final long disputed;
    private final long handedOver;
    private final long wrong;

    public SiteReleases(String site, long claims, long disputed, long handedOver, long wrong) {
        this.site = site;
        this.claims = claims;
        this.disputed = disputed;
        this.handedOver = handedOver;
        this.wrong = wrong;
    }

    public SiteReleases plus(SiteReleases other) {
        return new SiteReleases(
                null,
                claims + other.claims,
                disputed + other.disputed,
                handedOver + other.handedOver,
                wrong + other.wrong);
    }

    /** Null for several together. */
    public String getSite() {
        return site;
    }

    /** Opened in the period. */
    public long getClaims() {
        return claims;
    }

    public long getDisputed() {
        return disputed;
    }

    public long getHandedOver() {
        return handedOver;
    }

    /** Target 0. */
    public long getWrong() {
        return wrong;
    }

    /** Disputed of all claims; null when there were none, which is not the same as 0. */
    public Double getDisputeRate() {
        return claims == 0 ? null : (double) disputed / claims;
    }
}
