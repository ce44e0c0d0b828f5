package wanbi.platform.internal.access;

import java.util.EnumSet;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.Subject;

/**
 * May the caller do this to that (I12, model.md E.6)? First whether the caller may know of the thing at all, then
 * whether a role of the caller there allows it.
 *
 * @param roles that may; with none named here and in {@code assigned}, everybody who may know of it
 * @param assigned roles that may only where the caller is assigned
 */
record ScopeRule(Set<Role> roles, Set<Role> assigned) {

    /** For a subject that stands in the register. */
    void judge(Subject subject, Standing standing, CurrentStaff caller) {
        if (standing.hidden()) {
            throw unknown(subject);
        }
        Set<Role> held = EnumSet.noneOf(Role.class);
        standing.sites().forEach(site -> held.addAll(caller.rolesAt(site)));
        if (standing.headOfficeActs() && held.contains(Role.HEAD_OFFICE)) {
            held.add(Role.MANAGER);
        }
        if (held.isEmpty() && standing.assigned()) {
            held.addAll(caller.roles());
        }
        if (held.isEmpty()) {
            throw unknown(subject);
        }
        refuseUnlessAllowed(held, standing.assigned());
    }

    /** For a site itself. */
    void judge(SiteCode site, CurrentStaff caller) {
        Set<Role> held = caller.rolesAt(site);
        if (held.isEmpty()) {
            throw unknown(Subject.of(site));
        }
        refuseUnlessAllowed(held, false);
    }

    void judgeCompany(CurrentStaff caller) {
        refuseUnlessAllowed(caller.companyRoles(), false);
    }

    /** For lists over all sites of the caller and for the caller's own things: the read itself filters by site. */
    void judgeAnywhere(CurrentStaff caller) {
        refuseUnlessAllowed(caller.roles(), true);
    }

    private void refuseUnlessAllowed(Set<Role> held, boolean isAssigned) {
        boolean open = roles.isEmpty() && assigned.isEmpty() && !held.isEmpty();
        boolean byRole = held.stream().anyMatch(roles::contains);
        boolean byAssignment = isAssigned && held.stream().anyMatch(assigned::contains);
        if (!open && !byRole && !byAssignment) {
            throw new RoleRefused();
        }
    }

    private static UnknownThing unknown(Subject subject) {
        return new UnknownThing(subject.id());
    }
}
