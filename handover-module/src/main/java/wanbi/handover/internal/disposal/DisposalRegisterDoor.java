package wanbi.handover.internal.disposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import wanbi.handover.api.DisposalRegister;
import wanbi.handover.api.DisposalRow;
import wanbi.handover.api.Receipts.OutcomeQuery;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class DisposalRegisterDoor implements DisposalRegister {

    @Inject
    DisposalShelf shelf;

    @Inject
    DisposalViews views;

    @Inject
    CurrentStaff staff;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DisposalRow> rows(LedgerQuery query) {
        query.refuseUnlessDays();
        List<SiteCode> asked = readable().stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .toList();
        return shelf.proposed(asked, query).stream().map(views::row).toList();
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<DisposalRow> gone(OutcomeQuery query) {
        return shelf.gone(readable(), query.items()).stream().map(views::row).toList();
    }

    private Set<SiteCode> readable() {
        return staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
    }
}
