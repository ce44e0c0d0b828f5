package wanbi.intake.internal.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.PromiseRegister;
import wanbi.intake.api.PromiseRow;
import wanbi.kernel.Role;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class PromiseRegisterDoor implements PromiseRegister {

    @Inject
    PromiseLedger ledger;

    @Override
    @Guarded({Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public List<PromiseRow> rows(LedgerQuery query) {
        return ledger.chunk(query);
    }
}
