package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** Confirms the second person by the PIN that this person types on the same screen (I4). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondPersons implements Witnesses {

    private static final Set<Role> MAY_WITNESS =
            EnumSet.of(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE);

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Principals principals;

    @Inject
    PinCheck pins;

    @Inject
    Tries tries;

    @Inject
    CurrentStaff caller;

    @Override
    public StaffId confirm(Witness witness, SiteCode site, Role... roles) {
        refuseUnlessComplete(witness);
        if (witness.staff().strip().equals(caller.id().value())) {
            throw new InvalidInput("witness", "WITNESS_IS_ACTOR");
        }
        String door = "PIN " + Texts.clean(witness.staff());
        Throttled.refuseIf(tries.secondsShut(door));
        boolean right = pins.matches(witness.pin(), pinHashOf(witness.staff().strip()));
        if (!right || !mayWitness(witness.staff().strip(), site, roles)) {
            tries.failed(door);
            throw new WitnessNotConfirmed();
        }
        return new StaffId(witness.staff().strip());
    }

    private static void refuseUnlessComplete(Witness witness) {
        FieldErrors errors = new FieldErrors();
        errors.unless(witness != null && Texts.clean(witness.staff()) != null, "witness/staff", "REQUIRED");
        errors.unless(witness != null && Texts.clean(witness.pin()) != null, "witness/pin", "REQUIRED");
        errors.refuse();
    }

    private boolean mayWitness(String staff, SiteCode site, Role... roles) {
        Set<Role> wanted = roles.length == 0 ? MAY_WITNESS : Set.of(roles);
        return StaffId.isValid(staff)
                && principals
                        .find(new StaffId(staff))
                        .map(person -> person.rolesBySite().getOrDefault(site, Set.of()))
                        .orElse(Set.of())
                        .stream()
                        .anyMatch(wanted::contains);
    }

    private String pinHashOf(String staff) {
        List<?> hashes = entities.createNativeQuery("select pin_hash from platform.credential where staff = ?1")
                .setParameter(1, staff)
                .getResultList();
        return hashes.isEmpty() ? null : (String) hashes.get(0);
    }
}
