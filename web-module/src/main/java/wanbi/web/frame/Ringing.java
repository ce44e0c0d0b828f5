package wanbi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Set;
import wanbi.intake.api.Alarms;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;

/** The bell in the frame: how many alarms ring for whoever looks. */
@Named
@RequestScoped
public class Ringing {

    private static final Set<Role> LISTENERS =
            EnumSet.of(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE);

    @Inject
    private Alarms alarms;

    @Inject
    private CurrentStaff staff;

    private Integer count;

    /** Auditors and administrators have no bell. */
    public boolean isHeard() {
        return staff.roles().stream().anyMatch(LISTENERS::contains);
    }

    public int getCount() {
        if (count == null) {
            count = alarms.count();
        }
        return count;
    }
}
