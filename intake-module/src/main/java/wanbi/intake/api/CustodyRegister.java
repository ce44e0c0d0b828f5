package wanbi.intake.api;

import java.util.List;

/** Every change of hands and every count, for workbook X7. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface CustodyRegister {

    /** By the time of the change of hands or of the count's closing, oldest first. */
    List<CustodyRow> rows(LedgerQuery query);
}
