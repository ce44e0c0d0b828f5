package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms.AlarmQuery;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.WorkingTime;

/** Which alarms ring for the caller: those of each role at the sites where the caller holds it, or is deputy. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Bell {

    private static final int LONGEST_PAGE = 200;
    private static final List<Role> LISTENERS =
            List.of(Role.DESK, Role.GUARD, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE);

    private static final String EACH = " from unnest(cast(?1 as text[]), cast(?2 as text[])) as m(site, role)"
            + " cross join lateral (select x.* from intake.alarm x where x.site = m.site and x.role = m.role"
            + " and x.acknowledged_at is null and x.settled_at is null and x.case_number <> all (cast(?6 as text[]))";

    /** The newest of each site and role are the top of an index, however many ring. */
    private static final String PAGE = "select " + AlarmBook.COLUMNS + EACH + " and (x.raised_at, x.id) < (?3, ?4)"
            + " order by x.raised_at desc, x.id desc limit ?5) a order by a.raised_at desc, a.id desc limit ?5";

    private static final String COUNT = "select count(*) from (select 1" + EACH + " limit " + Slice.COUNT_CAP
            + ") a limit " + Slice.COUNT_CAP + ") c";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    WorkingTime time;

    @Inject
    AccessRegister access;

    Slice<AlarmView> ringing(AlarmQuery query) {
        AlarmKey after = AlarmKey.parse(query.after());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        Query page = mine(PAGE)
                .setParameter(3, Timestamp.from(after.raisedAt()))
                .setParameter(4, after.alarm())
                .setParameter(5, limit + 1);
        List<?> rows = page.getResultList();
        List<AlarmView> found = rows.stream().map(AlarmBook::view).toList();
        int count = count();
        boolean more = found.size() > limit;
        List<AlarmView> shown = more ? found.subList(0, limit) : found;
        return new Slice<>(shown, more ? key(shown.get(limit - 1)) : null, count, count == Slice.COUNT_CAP);
    }

    int count() {
        return ((Number) mine(COUNT).getSingleResult()).intValue();
    }

    boolean ringsFor(String site, String role) {
        return ears().getOrDefault(role, Set.of()).contains(site);
    }

    private Query mine(String sql) {
        List<String> sites = new ArrayList<>();
        List<String> roles = new ArrayList<>();
        ears().forEach((role, where) -> where.forEach(site -> {
            sites.add(site);
            roles.add(role);
        }));
        return entities.createNativeQuery(sql)
                .setParameter(1, sites.toArray(String[]::new))
                .setParameter(2, roles.toArray(String[]::new))
                .setParameter(6, hidden());
    }

    /** Role → sites. The deputy hears what the manager hears (E.7). */
    private Map<String, Set<String>> ears() {
        Map<String, Set<String>> ears = new TreeMap<>();
        LISTENERS.forEach(role -> ears.put(role.name(), codes(staff.sitesWith(role, Role.SYSTEM))));
        ears.get(Role.MANAGER.name()).addAll(codes(time.deputyAt(staff.id())));
        return ears;
    }

    /** Whom a case suspects, it does not ring for (I16). */
    private String[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray(String[]::new);
    }

    private static Set<String> codes(Set<SiteCode> sites) {
        Set<String> codes = new TreeSet<>();
        sites.forEach(site -> codes.add(site.value()));
        return codes;
    }

    private static String key(AlarmView last) {
        return new AlarmKey(last.getRaisedAt(), last.getAlarm()).cursor();
    }
}
