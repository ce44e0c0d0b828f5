package wanbi.platform.api;

import java.util.Arrays;
import java.util.List;
import wanbi.kernel.Role;
import wanbi.kernel.StaffId;

/** A member of staff, as colleagues see one. */
public final class StaffView {

    private final StaffId id;
    private final String name;
    private final List<String> roles;

    public StaffView(StaffId id, String name, List<String> roles) {
        this.id = id;
        this.name = name;
        this.roles = roles;
    }

    public StaffId getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    /** Role codes held at the asked site. */
    public List<String> getRoles() {
        return roles;
    }

    /** One of these at the asked site. */
    public boolean holdsAny(Role... wanted) {
        return Arrays.stream(wanted).map(Role::name).anyMatch(roles::contains);
    }
}
