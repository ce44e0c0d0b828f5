package wanbi.intake.internal.custody;

import wanbi.intake.api.HolderView;
import wanbi.kernel.SiteCode;

/** To whom or where a thing is to go, and at which site that is. */
record Receiver(HolderView holder, SiteCode site) {

    static final String STAFF = "STAFF";
    static final String STORAGE = "STORAGE";
    static final String SITE = "SITE";

    boolean is(String kind) {
        return holder.getKind().equals(kind);
    }
}
