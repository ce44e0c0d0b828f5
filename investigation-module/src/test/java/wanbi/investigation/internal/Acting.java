package wanbi.investigation.internal;

import java.util.Set;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/** A colleague of SH01 who acts in a test. */
public final class Acting implements CurrentStaff {

    private final StaffId id;

    private Acting(StaffId id) {
        this.id = id;
    }

    public static CurrentStaff as(StaffId id) {
        return new Acting(id);
    }

    @Override
    public StaffId id() {
        return id;
    }

    @Override
    public String name() {
        return "李强";
    }

    @Override
    public Set<Role> rolesAt(SiteCode site) {
        return roles();
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.GUARD);
    }

    @Override
    public Set<Role> companyRoles() {
        return Set.of();
    }

    @Override
    public Set<SiteCode> sitesWith(Role... roles) {
        return Set.of(new SiteCode("SH01"));
    }
}
