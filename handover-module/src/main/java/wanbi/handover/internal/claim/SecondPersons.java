package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Directory;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** The colleague who stands by, confirmed by the own PIN (I4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondPersons {

    @Inject
    Witnesses witnesses;

    @Inject
    Directory directory;

    /** Null when nobody was named; whether one was needed is the claim's to judge. */
    Judging.Person confirm(Witness witness, SiteCode site) {
        if (witness == null) {
            return null;
        }
        StaffId confirmed = witnesses.confirm(witness, site);
        boolean manager = directory.staff(site).stream()
                .anyMatch(member -> member.getId().equals(confirmed) && member.holdsAny(Role.MANAGER));
        return new Judging.Person(confirmed, manager);
    }
}
