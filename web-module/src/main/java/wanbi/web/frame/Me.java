package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** The signed-in person, as the pages address one. */
@Named
@RequestScoped
public class Me {

    /** Whose page it is when somebody holds several roles: the one who acts comes before the one who looks on. */
    private static final List<Role> BY_DUTY =
            List.of(Role.MANAGER, Role.DESK, Role.GUARD, Role.CCTV, Role.HEAD_OFFICE, Role.AUDITOR, Role.ADMIN);

    @Inject
    private CurrentStaff staff;

    @Inject
    private CurrentSite here;

    public boolean isSignedIn() {
        return !staff.id().equals(StaffId.PUBLIC);
    }

    public String getId() {
        return staff.id().value();
    }

    public String getName() {
        return staff.name();
    }

    /** The role that the home page and the rail are made for; null when the person holds none here. */
    public Role getRole() {
        return BY_DUTY.stream().filter(roles()::contains).findFirst().orElse(null);
    }

    /** Whether one of the roles, named by its code, is held at the chosen site. */
    public boolean isAny(String... roles) {
        return isAnyAt(here.getCode(), roles);
    }

    /** As {@link #isAny} at the site of a thing. */
    public boolean isAnyAt(String site, String... roles) {
        Set<Role> held = site == null || site.isEmpty() ? staff.roles() : staff.rolesAt(new SiteCode(site));
        return Arrays.stream(roles).map(Role::valueOf).anyMatch(held::contains);
    }

    private Set<Role> roles() {
        return here.isOne() ? staff.rolesAt(here.getSite()) : staff.roles();
    }
}
