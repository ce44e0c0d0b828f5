package wanbi.intake.internal.casefile;

import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** Who acts on a case, with the roles held at its site. */
record Actor(StaffId id, String name, Set<Role> roles) {

    static Actor at(SiteCode site, CurrentStaff staff) {
        return new Actor(staff.id(), staff.name(), Set.copyOf(staff.rolesAt(site)));
    }

    /** The house itself may whatever the strongest of its people may: it fills the demonstration company. */
    boolean holds(Role... any) {
        if (StaffId.SYSTEM.equals(id)) {
            return true;
        }
        for (Role role : any) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
