package wanbi.platform.api;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.SiteCode;

/** What the rules of other contexts ask the directory. */
@BetweenContexts
public interface SiteBook {

    boolean exists(SiteCode site);

    ZoneId zone(SiteCode site);

    /** Today's date at the site. */
    LocalDate today(SiteCode site);

    /** Empty when the site has no open place of this code. */
    Optional<PlaceView> place(SiteCode site, String placeCode);

    SiteView site(SiteCode site);

    /** All sites of the company, closed ones too, by code. */
    List<SiteView> sites();
}
