package wanbi.investigation.api;

import java.util.List;
import wanbi.intake.api.LedgerQuery;

/** The register of calls to the police for workbook X10. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface PoliceRegister {

    /** A row for each paper and each decision of a call, by the day of the call; a call without any has one. */
    List<PoliceFollowUpRow> followUps(LedgerQuery days);
}
