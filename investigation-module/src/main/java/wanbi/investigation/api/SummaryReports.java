package wanbi.investigation.api;

import java.io.InputStream;
import java.util.List;
import wanbi.kernel.CaseNumber;

/** What was found out about a theft on one paper, written from the records alone and never edited (R17). */
public interface SummaryReports {

    /**
     * A new version; those before stay. The first ends the step SUMMARY. Persons of interest, clues that nobody stands
     * for, and protected sources are not told (R11). Roles: MANAGER, HEAD_OFFICE.
     *
     * @throws wanbi.kernel.InvalidInput {@code reason REQUIRED} for every version but the first, {@code reason TOO_LONG}
     * @throws wanbi.kernel.BusinessRuleViolation {@code NO_THEFT_CASE}
     */
    SummaryView make(SummaryCommand.Make make);

    /** Newest first. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
    List<SummaryView> ofCase(CaseNumber number);

    /** Roles: as {@link #ofCase}. */
    InputStream pdf(SummaryCommand.Ref report);
}
