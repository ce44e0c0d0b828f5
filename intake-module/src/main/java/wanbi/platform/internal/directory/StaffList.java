package wanbi.platform.internal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccountView;
import wanbi.platform.api.GrantView;
import wanbi.platform.api.StaffView;

/** Reads of staff, straight into what is shown; sorted as Chinese readers look names up. */
@ApplicationScoped
class StaffList {

    private static final String BY_NAME = " order by s.name collate \"zh-x-icu\", s.id";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    List<StaffView> at(SiteCode site) {
        List<?> rows = entities.createNativeQuery("select s.id, s.name, string_agg(distinct g.role, ',')"
                        + " from platform.site x join platform.staff_grant g on g.node in (x.code, x.region, 'COMPANY')"
                        + " join platform.staff s on s.id = g.staff and not s.locked"
                        + " where x.code = ?1 group by s.id, s.name" + BY_NAME)
                .setParameter(1, site.value())
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).toList();
    }

    String nameOf(StaffId staff) {
        List<?> names = entities.createNativeQuery("select name from platform.staff where id = ?1")
                .setParameter(1, staff.value())
                .getResultList();
        return names.isEmpty() ? staff.value() : (String) names.get(0);
    }

    List<AccountView> accounts() {
        List<?> rows = entities.createNativeQuery("select s.id, s.name, s.username, s.phone, s.mail, s.locked,"
                        + " c.pin_hash is not null, coalesce(c.password_due, false), s.version,"
                        + " (select string_agg(g.role || '@' || g.node, ',' order by g.role, g.node)"
                        + " from platform.staff_grant g where g.staff = s.id)"
                        + " from platform.staff s left join platform.credential c on c.staff = s.id" + BY_NAME)
                .getResultList();
        return rows.stream().map(row -> account((Object[]) row)).toList();
    }

    private static StaffView colleague(Object[] row) {
        return new StaffView(new StaffId((String) row[0]), (String) row[1], List.of(((String) row[2]).split(",")));
    }

    private static AccountView account(Object[] row) {
        return new AccountView(
                new StaffId((String) row[0]),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[7],
                grants((String) row[9]),
                ((Number) row[8]).longValue());
    }

    private static List<GrantView> grants(String joined) {
        List<GrantView> grants = new ArrayList<>();
        for (String grant : joined == null ? new String[0] : joined.split(",")) {
            String[] parts = grant.split("@", 2);
            grants.add(new GrantView(parts[0], parts[1]));
        }
        return grants;
    }
}
