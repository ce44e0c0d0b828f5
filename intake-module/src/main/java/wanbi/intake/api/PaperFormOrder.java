package wanbi.intake.api;

import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/** @param count how many blank forms to number, from one to {@link #MOST} */
public record PaperFormOrder(SiteCode site, Integer count) implements Scoped {

    /** A desk's stock for a day; more would only grow old in the drawer. */
    public static final int MOST = 50;

    @Override
    public Subject subject() {
        return Subject.of(site);
    }
}
