package wanbi.handover.api;

import java.time.Instant;
import wanbi.platform.api.SiteView;

/** Prints the papers of unclaimed things; the web has the fonts and the layout. */
public interface UnclaimedPrinter {

    byte[] notice(HouseNoticeView notice, SiteView site);

    byte[] list(ListContent content);

    /** What goes along with a batch, to be signed by whoever receives it. */
    record ListContent(DisposalView batch, SiteView site, Instant printedAt) {}
}
