package wanbi.intake.api;

import java.util.List;
import wanbi.kernel.Slice;

/** Figures of sites, each with the very list behind it: a figure is that list's own count. */
public interface SiteFigures {

    /**
     * Roles: MANAGER, HEAD_OFFICE, AUDITOR.
     *
     * @throws wanbi.kernel.InvalidInput {@code figure UNKNOWN_CODE}, {@code days OUT_OF_RANGE}
     */
    Slice<CaseSummary> cases(FigureQuery query);

    /**
     * The caller's sites over the last 30 days, best first, those with too few cases to be compared last. Worked out anew
     * every five minutes. Roles: HEAD_OFFICE, AUDITOR.
     */
    List<SiteRank> ranking();
}
