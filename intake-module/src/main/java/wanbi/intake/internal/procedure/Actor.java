package wanbi.intake.internal.procedure;

import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Who acts on a procedure, with the roles held at the case's site. */
record Actor(StaffId id, String name, Set<Role> roles) {

    static Actor at(SiteCode site, CurrentStaff staff) {
        return new Actor(staff.id(), staff.name(), Set.copyOf(staff.rolesAt(site)));
    }

    /** The house itself may whatever the strongest of its people may. */
    boolean holds(Role role) {
        return StaffId.SYSTEM.equals(id) || roles.contains(role);
    }
}
