package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.GrantView;
import wanbi.platform.api.StaffPrincipal;

/** Reads a person with all grants, resolved to sites, in one statement: every request does it. Locked ones are absent. */
@ApplicationScoped
class Principals {

    private static final String PERSON = "select s.id, s.name, s.username, c.credential_version, c.password_due,"
            + " (select string_agg(g.role || '@' || g.node, ',') from platform.staff_grant g where g.staff = s.id),"
            + " (select string_agg(distinct x.code || '@' || g.role, ',') from platform.staff_grant g"
            + " join platform.site x on g.node in ('COMPANY', x.region, x.code) where g.staff = s.id)"
            + " from platform.staff s left join platform.credential c on c.staff = s.id";

    private static final String BY_ID = PERSON + " where s.id = ?1 and not s.locked";

    private static final String BY_TOKEN = PERSON + " join platform.token t on t.staff = s.id"
            + " where t.hash = ?1 and t.revoked_at is null and t.expires_at > ?2"
            + " and t.credential_version = c.credential_version and not s.locked";

    private static final String COMPANY = "COMPANY";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    Optional<StaffPrincipal> find(StaffId staff) {
        return first(entities.createNativeQuery(BY_ID).setParameter(1, staff.value()));
    }

    Optional<StaffPrincipal> findByToken(String tokenHash, Instant now) {
        return first(entities.createNativeQuery(BY_TOKEN)
                .setParameter(1, tokenHash)
                .setParameter(2, java.sql.Timestamp.from(now)));
    }

    private static Optional<StaffPrincipal> first(Query query) {
        List<?> rows = query.getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(principal((Object[]) rows.get(0)));
    }

    private static StaffPrincipal principal(Object[] row) {
        List<GrantView> grants = new ArrayList<>();
        Set<Role> companyRoles = EnumSet.noneOf(Role.class);
        for (String[] grant : pairs(row[5])) {
            grants.add(new GrantView(grant[0], grant[1]));
            if (COMPANY.equals(grant[1])) {
                companyRoles.add(Role.valueOf(grant[0]));
            }
        }
        Map<SiteCode, Set<Role>> bySite = new HashMap<>();
        for (String[] role : pairs(row[6])) {
            bySite.computeIfAbsent(new SiteCode(role[0]), site -> new HashSet<>())
                    .add(Role.valueOf(role[1]));
        }
        return new StaffPrincipal(
                new StaffId((String) row[0]),
                (String) row[1],
                (String) row[2],
                row[3] == null ? 0 : ((Number) row[3]).longValue(),
                Boolean.TRUE.equals(row[4]),
                grants,
                bySite,
                companyRoles);
    }

    private static List<String[]> pairs(Object joined) {
        List<String[]> pairs = new ArrayList<>();
        for (String pair : joined == null ? new String[0] : ((String) joined).split(",")) {
            pairs.add(pair.split("@", 2));
        }
        return pairs;
    }
}
