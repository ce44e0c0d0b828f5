package wanbi.handover.internal.safedeposit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import wanbi.handover.api.Refused;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** Nobody stands at a box alone; the second confirms by the own PIN (R12, I4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TwoPersons {

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    Hands at(SiteCode site, Witness witness) {
        if (witness == null) {
            throw Refused.secondPersonRequired();
        }
        return new Hands(staff.id(), witnesses.confirm(witness, site), clock.instant());
    }

    /** A locksmith works only before the manager. */
    void refuseUnlessManager(SiteCode site, Hands hands) {
        if (!staff.hasRole(site, Role.MANAGER) && !isManager(site, hands.witness())) {
            throw new InvalidInput("witness", "LOCKSMITH_NEEDS_MANAGER");
        }
    }

    private boolean isManager(SiteCode site, StaffId person) {
        return directory.staff(site).stream()
                .anyMatch(member -> member.getId().equals(person) && member.holdsAny(Role.MANAGER));
    }
}
