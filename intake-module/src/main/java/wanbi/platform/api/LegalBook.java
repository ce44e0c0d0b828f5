package wanbi.platform.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import wanbi.kernel.SiteCode;

/** What the rules of other contexts ask of the law at a site, as of a day. */
@BetweenContexts
public interface LegalBook {

    /** From which worth on, in yuan, a theft may be a crime there; empty where nobody has entered anything. */
    Optional<BigDecimal> theftFigure(SiteCode site, LocalDate day);

    /** How long a thing without an owner is kept; the nationwide default where nobody has entered anything. */
    HoldPeriod holdPeriod(SiteCode site, LocalDate day);

    /** For how many days recordings must be kept at least; the nationwide floor where nobody has entered anything. */
    int footageDays(SiteCode site, LocalDate day);

    /** For how many days the site's filing with the police says that recordings are kept (国令799号 14); empty where nothing is filed. */
    Optional<Integer> filedFootageDays(SiteCode site, LocalDate day);

    /** @param working days counted by the calendar of working days, else every day counts */
    record HoldPeriod(int days, boolean working, String basis) {}
}
