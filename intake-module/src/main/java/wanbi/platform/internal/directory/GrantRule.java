package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;

/** Each grant is a role that a person can have, at a node that exists. */
@ApplicationScoped
class GrantRule {

    private static final Set<Role> IMPERSONAL = EnumSet.of(Role.SYSTEM, Role.PUBLIC);

    @Inject
    DirectoryBook book;

    FieldErrors faults(Set<StaffGrant> grants) {
        FieldErrors errors = new FieldErrors();
        int line = 0;
        for (StaffGrant grant : grants) {
            line++;
            errors.unless(isRole(grant.view().getRole()), "grants/" + line + "/role", "INVALID");
            errors.unless(isNode(grant.view().getNode()), "grants/" + line + "/node", "UNKNOWN_NODE");
        }
        return errors;
    }

    private static boolean isRole(String code) {
        return EnumSet.complementOf(EnumSet.copyOf(IMPERSONAL)).stream()
                .anyMatch(role -> role.name().equals(code));
    }

    private boolean isNode(String node) {
        return StaffGrant.COMPANY.equals(node)
                || book.findRegion(node).isPresent()
                || SiteCode.isValid(node) && book.findSite(new SiteCode(node)).isPresent();
    }
}
