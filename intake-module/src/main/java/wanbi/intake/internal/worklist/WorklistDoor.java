package wanbi.intake.internal.worklist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.intake.api.Worklists;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.Slice;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({Roles.DESK, Roles.GUARD, Roles.CCTV, Roles.MANAGER, Roles.HEAD_OFFICE, Roles.AUDITOR, Roles.SYSTEM})
public class WorklistDoor implements Worklists {

    private static final int ROLES = 7;
    private static final int NOW = 8;
    private static final int CALLER = 9;

    private static final List<Role> WORKERS = List.of(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE);

    private static final Role[] OVERSEERS = {Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM};

    private static final int A_FEW = 10;

    @Inject
    WorkRows rows;

    @Inject
    WorkSight sight;

    @Inject
    Clock clock;

    @Override
    @Guarded({Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE})
    public Slice<WorkEntry> mine(WorkQuery query) {
        List<String> sites = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        for (Role role : WORKERS) {
            for (String site : sight.sites(query.site(), role, Role.SYSTEM)) {
                sites.add(site);
                roles.add(role.name());
            }
        }
        return rows.page(query, texts(sites), Map.of(ROLES, texts(roles)), WorkSql.MINE, WorkSql.MY_PROMISES);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE})
    public Slice<WorkEntry> approvals(WorkQuery query) {
        Map<String, String> approver = sight.approverAt(query.site());
        Map<Integer, Object> more = Map.of(ROLES, texts(approver.values()), CALLER, sight.caller());
        return rows.page(query, texts(approver.keySet()), more, WorkSql.DEVIATIONS);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<WorkEntry> overdue(WorkQuery query) {
        if (query.level() != null && !query.level().equals(Role.HEAD_OFFICE.name())) {
            throw new InvalidInput("level", "UNKNOWN_CODE", query.level());
        }
        return query.level() == null
                ? overseen(query, WorkSql.OVERDUE, WorkSql.OVERDUE_PROMISES)
                : overseen(query, WorkSql.ESCALATED, WorkSql.ESCALATED_PROMISES);
    }

    @Override
    @Guarded({Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR})
    public Slice<WorkEntry> upcoming(WorkQuery query) {
        return overseen(query, WorkSql.UPCOMING, WorkSql.UPCOMING_PROMISES);
    }

    private Slice<WorkEntry> overseen(WorkQuery query, String... branches) {
        Map<Integer, Object> more = Map.of(NOW, Timestamp.from(clock.instant()));
        String[] sites = sight.sites(query.site(), OVERSEERS);
        String[] fit = sites.length <= A_FEW
                ? branches
                : Arrays.stream(branches).map(WorkSql::overMany).toArray(String[]::new);
        return rows.page(query, sites, more, fit);
    }

    private static String[] texts(Collection<String> values) {
        return values.toArray(String[]::new);
    }
}
