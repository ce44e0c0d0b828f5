package wanbi.investigation.api;

import java.util.List;
import wanbi.intake.api.LedgerQuery;

/** What was handed to the police piece by piece, for workbooks. Roles: DESK, MANAGER, HEAD_OFFICE, AUDITOR. */
public interface ExhibitRegister {

    /** By the day of the transfer; cases hidden from the reader are not in it (I16). */
    List<SupplyRow> handedOver(LedgerQuery query);
}
