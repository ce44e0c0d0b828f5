package wanbi.investigation.api;

import java.util.List;
import wanbi.intake.api.LedgerQuery;

/** The registers of viewing (Art. 16) and of retention (Art. 17) for workbooks. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface FootageRegister {

    /** A row for each camera of a request and each time that it was viewed, by the day of the request. */
    List<ViewingRow> viewings(LedgerQuery chunk);

    /** A row for each clip that was given to the police or a court, by the day. */
    List<SupplyRow> supplies(LedgerQuery chunk);

    /** A row for each working camera and each fault of it in the period. */
    List<RetentionRow> retention(LedgerQuery chunk);
}
