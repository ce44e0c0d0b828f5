package wanbi.platform.api;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** The signed-in person with the grants of this moment; its name is the staff id. */
public final class StaffPrincipal extends CallerPrincipal implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String displayName;
    private final String username;
    private final long credentialVersion;
    private final boolean passwordDue;
    private final transient List<GrantView> grants;
    private final transient Map<SiteCode, Set<Role>> rolesBySite;
    private final transient Set<Role> companyRoles;

    /**
     * @param credentialVersion rises with every password change; sessions of an older one end
     * @param rolesBySite every site, closed ones too, with the roles that the grants give there
     */
    public StaffPrincipal(
            StaffId id,
            String displayName,
            String username,
            long credentialVersion,
            boolean passwordDue,
            List<GrantView> grants,
            Map<SiteCode, Set<Role>> rolesBySite,
            Set<Role> companyRoles) {
        super(id.value());
        this.displayName = displayName;
        this.username = username;
        this.credentialVersion = credentialVersion;
        this.passwordDue = passwordDue;
        this.grants = List.copyOf(grants);
        this.rolesBySite = Map.copyOf(rolesBySite);
        this.companyRoles = Set.copyOf(companyRoles);
    }

    public StaffId id() {
        return new StaffId(getName());
    }

    public String displayName() {
        return displayName;
    }

    public String username() {
        return username;
    }

    public long credentialVersion() {
        return credentialVersion;
    }

    /** The person signed in with a one-time password and may do nothing before choosing an own one. */
    public boolean passwordDue() {
        return passwordDue;
    }

    public List<GrantView> grants() {
        return grants == null ? List.of() : grants;
    }

    public Map<SiteCode, Set<Role>> rolesBySite() {
        return rolesBySite == null ? Map.of() : rolesBySite;
    }

    public Set<Role> companyRoles() {
        return companyRoles == null ? Set.of() : companyRoles;
    }
}
