package wanbi.intake.internal.stocktake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.CustodyRegister;
import wanbi.intake.api.CustodyRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class CustodyRegisterDoor implements CustodyRegister {

    @Inject
    CustodyLedger ledger;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<CustodyRow> rows(LedgerQuery query) {
        query.refuseUnlessDays();
        Set<SiteCode> among = query.site() != null
                ? Set.of(query.site())
                : staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR);
        return ledger.rows(query, among);
    }
}
