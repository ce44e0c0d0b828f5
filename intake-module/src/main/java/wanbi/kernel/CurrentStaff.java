package wanbi.kernel;

import java.util.Set;

/** Who acts now. Injected; each call speaks of the caller of the running request or job. */
public interface CurrentStaff {

    /** {@link StaffId#PUBLIC} when nobody is signed in, {@link StaffId#SYSTEM} in a job of the house itself. */
    StaffId id();

    /** Name as staff know it, for chronologies and forms. */
    String name();

    /** Roles that the caller holds at the site, directly or through its region or the company; empty when none. */
    Set<Role> rolesAt(SiteCode site);

    /** Roles held at any node. */
    Set<Role> roles();

    /** Roles held for the whole company. */
    Set<Role> companyRoles();

    /** The sites where the caller holds one of the roles; any role when none is named. */
    Set<SiteCode> sitesWith(Role... roles);

    default boolean hasRole(SiteCode site, Role role) {
        return rolesAt(site).contains(role);
    }
}
