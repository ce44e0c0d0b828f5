package wanbi.platform.api;

import java.util.List;
import java.util.Optional;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Sites, places and staff, for whoever works there. */
public interface Directory {

    /** The sites that the caller may see, by code. */
    List<SiteView> sites();

    SiteView site(SiteCode site);

    /** The place tree of the site, parents before children. */
    List<PlaceView> places(SiteCode site);

    /** Staff who hold a role at the site, by name; locked accounts left out. */
    List<StaffView> staff(SiteCode site);

    /** The name to show for an id; the id itself when nobody has it. */
    String nameOf(StaffId staff);

    /** The company, empty before the first run. */
    Optional<CompanyView> company();
}
