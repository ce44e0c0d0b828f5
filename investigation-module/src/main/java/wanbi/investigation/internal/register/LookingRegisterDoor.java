package wanbi.investigation.internal.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.investigation.api.LookingRegister;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class LookingRegisterDoor implements LookingRegister {

    @Inject
    LookingLedger ledger;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Map<String, Looking> of(Cases cases) {
        Set<SiteCode> sites = staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
        Set<CaseNumber> hidden = access.casesHiddenFrom(staff.id());
        List<CaseNumber> asked = cases.numbers().stream()
                .distinct()
                .filter(number -> sites.contains(number.site()) && !hidden.contains(number))
                .toList();
        return asked.isEmpty() ? Map.of() : ledger.of(asked);
    }
}
