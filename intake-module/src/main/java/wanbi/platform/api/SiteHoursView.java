package wanbi.platform.api;

/** When a site serves its clients, and who stands in for its manager. */
public final class SiteHoursView {

    private final String site;
    private final String opens;
    private final String closes;
    private final String deputy;
    private final long version;

    public SiteHoursView(String site, String opens, String closes, String deputy, long version) {
        this.site = site;
        this.opens = opens;
        this.closes = closes;
        this.deputy = deputy;
        this.version = version;
    }

    public String getSite() {
        return site;
    }

    /** {@code HH:mm} in the site's zone. */
    public String getOpens() {
        return opens;
    }

    /** {@code HH:mm}; {@code 00:00} is midnight. */
    public String getCloses() {
        return closes;
    }

    /** Id of a member of staff, or null. */
    public String getDeputy() {
        return deputy;
    }

    /** 0 where the default still holds. */
    public long getVersion() {
        return version;
    }
}
