package wanbi.platform.internal.directory;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import wanbi.platform.api.GrantView;

/** A role at a node: the company, a region or a site. */
@Embeddable
class StaffGrant {

    static final String COMPANY = "COMPANY";

    private String role;
    private String node;

    protected StaffGrant() {}

    StaffGrant(String role, String node) {
        this.role = role;
        this.node = node;
    }

    boolean isCompanyAdministration() {
        return "ADMIN".equals(role) && COMPANY.equals(node);
    }

    GrantView view() {
        return new GrantView(role, node);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StaffGrant grant && grant.role.equals(role) && grant.node.equals(node);
    }

    @Override
    public int hashCode() {
        return Objects.hash(role, node);
    }

    @Override
    public String toString() {
        return role + "@" + node;
    }
}
