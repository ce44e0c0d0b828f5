package wanbi.platform.api;

import java.util.List;

/** All that was ever entered on the law at a site. */
public final class LegalFileView {

    private final String site;
    private final LegalEntryView inForce;
    private final List<LegalEntryView> history;

    public LegalFileView(String site, LegalEntryView inForce, List<LegalEntryView> history) {
        this.site = site;
        this.inForce = inForce;
        this.history = List.copyOf(history);
    }

    public String getSite() {
        return site;
    }

    /** Today's; null where nothing is entered that has begun. */
    public LegalEntryView getInForce() {
        return inForce;
    }

    /** Latest entry first; what begins later stands here too. */
    public List<LegalEntryView> getHistory() {
        return history;
    }

    /** How many entries there are: whoever adds one says how many were seen. */
    public long getVersion() {
        return history.size();
    }
}
