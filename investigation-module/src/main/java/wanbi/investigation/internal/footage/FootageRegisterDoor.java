package wanbi.investigation.internal.footage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.FootageRegister;
import wanbi.investigation.api.RetentionRow;
import wanbi.investigation.api.SupplyRow;
import wanbi.investigation.api.ViewingRow;
import wanbi.kernel.Role;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class FootageRegisterDoor implements FootageRegister {

    @Inject
    ViewingLedger viewings;

    @Inject
    RetentionLedger retention;

    @Inject
    SupplyLedger supplies;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<ViewingRow> viewings(LedgerQuery chunk) {
        return viewings.chunk(chunk);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<SupplyRow> supplies(LedgerQuery chunk) {
        return supplies.chunk(chunk);
    }

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<RetentionRow> retention(LedgerQuery chunk) {
        return retention.chunk(chunk);
    }
}
