package wanbi.investigation.api;

import java.util.List;
import wanbi.intake.api.LedgerQuery;

/** The table of weak points for workbook X12 (L-12). Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface HazardRegister {

    /**
     * Those registered in the period, or before it and open or proved in it, by their numbers.
     *
     * @param query its {@code after} is the number of the last row
     * @throws wanbi.kernel.InvalidInput {@code from}, {@code to} REQUIRED; {@code to BEFORE_START}
     */
    List<HazardView> rows(LedgerQuery query);
}
