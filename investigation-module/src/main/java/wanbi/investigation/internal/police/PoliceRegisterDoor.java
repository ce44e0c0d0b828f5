package wanbi.investigation.internal.police;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.PoliceFollowUpRow;
import wanbi.investigation.api.PoliceRegister;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class PoliceRegisterDoor implements PoliceRegister {

    @Inject
    PoliceLedger ledger;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<PoliceFollowUpRow> followUps(LedgerQuery days) {
        days.refuseUnlessDays();
        List<SiteCode> sites =
                staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                        .filter(site -> days.site() == null || site.equals(days.site()))
                        .toList();
        return ledger.chunk(days, sites, access.casesHiddenFrom(staff.id()));
    }
}
