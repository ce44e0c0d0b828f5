package wanbi.investigation.internal.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.ExhibitRegister;
import wanbi.investigation.api.SupplyRow;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class ExhibitRegisterDoor implements ExhibitRegister {

    @Inject
    ExhibitLedger ledger;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SupplyRow> handedOver(LedgerQuery query) {
        query.refuseUnlessDays();
        List<SiteCode> sites =
                staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                        .filter(site -> query.site() == null || site.equals(query.site()))
                        .toList();
        return ledger.chunk(query, sites, access.casesHiddenFrom(staff.id()));
    }
}
