package wanbi.platform.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Acting;
import wanbi.platform.api.StaffPrincipal;

/** Reads the caller from the container: a member of staff, the house itself (SYSTEM), or somebody not signed in. */
@ApplicationScoped
class CallingStaff implements CurrentStaff {

    @Inject
    SecurityContext security;

    @Inject
    Subjects subjects;

    @Override
    public StaffId id() {
        return person().map(StaffPrincipal::id).orElseGet(() -> isHouse() ? StaffId.SYSTEM : StaffId.PUBLIC);
    }

    @Override
    public String name() {
        return person().map(StaffPrincipal::displayName).orElseGet(() -> id().value());
    }

    @Override
    public Set<Role> rolesAt(SiteCode site) {
        return person().map(staff -> staff.rolesBySite().getOrDefault(site, Set.of()))
                .orElseGet(this::impersonal);
    }

    @Override
    public Set<Role> roles() {
        return person().map(CallingStaff::rolesAnywhere).orElseGet(this::impersonal);
    }

    @Override
    public Set<Role> companyRoles() {
        return person().map(StaffPrincipal::companyRoles).orElseGet(this::impersonal);
    }

    @Override
    public Set<SiteCode> sitesWith(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return person().map(staff -> sitesWith(staff, wanted))
                .orElseGet(() -> isHouse() ? subjects.allSites() : Set.of());
    }

    /** Signed in with a one-time password. */
    boolean owesPassword() {
        return person().map(StaffPrincipal::passwordDue).orElse(false);
    }

    private static Set<SiteCode> sitesWith(StaffPrincipal staff, Set<Role> wanted) {
        return staff.rolesBySite().entrySet().stream()
                .filter(site -> wanted.isEmpty() || site.getValue().stream().anyMatch(wanted::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Role> rolesAnywhere(StaffPrincipal staff) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        staff.grants().forEach(grant -> all.add(Role.valueOf(grant.getRole())));
        return all;
    }

    private Set<Role> impersonal() {
        return isHouse() ? Set.of(Role.SYSTEM) : Set.of();
    }

    private Optional<StaffPrincipal> person() {
        Optional<StaffPrincipal> acting = Acting.staff();
        return acting.isPresent()
                ? acting
                : security.getPrincipalsByType(StaffPrincipal.class).stream().findFirst();
    }

    /**
     * A job under {@code @RunAs} carries this name among its principals; staff are named by their ids and no grant gives
     * this role, so nobody can sign in under it.
     */
    private boolean isHouse() {
        return security.getPrincipalsByType(Principal.class).stream()
                .anyMatch(principal -> StaffId.SYSTEM.value().equals(principal.getName()));
    }
}
