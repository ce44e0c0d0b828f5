package wanbi.platform.api;

import java.time.LocalDate;
import java.util.List;
import wanbi.kernel.SiteCode;

/** What other contexts ask about who guarded a site. */
@BetweenContexts
public interface GuardBook {

    /** The guard companies in force on any of the days, the earliest first; own guards are none. */
    List<GuardContractView> companies(SiteCode site, LocalDate from, LocalDate to);
}
