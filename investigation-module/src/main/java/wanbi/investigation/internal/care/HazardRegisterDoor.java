package wanbi.investigation.internal.care;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.HazardRegister;
import wanbi.investigation.api.HazardView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class HazardRegisterDoor implements HazardRegister {

    @Inject
    HazardShelf shelf;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<HazardView> rows(LedgerQuery query) {
        query.refuseUnlessDays();
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        List<SiteCode> asked =
                staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM).stream()
                        .filter(site -> query.site() == null || site.equals(query.site()))
                        .toList();
        return shelf.registered(asked, hidden, query).stream().map(shelf::shown).toList();
    }
}
