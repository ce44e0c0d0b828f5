package wanbi.intake.internal.shift;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import wanbi.intake.api.ShiftCaseView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.AccessRegister;

/** What is open in the cases of the giver's roles: the next step, the promised contact, and what a case waits for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShiftCases {

    private static final int SHOWN = 100;

    private static final String OPEN = "select p.case_number, p.priority, s.step, s.due_at, q.at as promised_at,"
            + " coalesce(o.kinds, '{}') as obligations from intake.case_procedure p"
            + " left join lateral (select s.step, s.due_at from intake.case_step s where s.case_number = p.case_number"
            + " and s.state = 'RUNNING' and s.actor = any(cast(?2 as text[])) order by s.due_at nulls last, s.step limit 1) s"
            + " on true left join lateral (select q.at from intake.contact_promise q"
            + " where q.case_number = p.case_number and q.state = 'OPEN' order by q.at limit 1) q on true"
            + " left join lateral (select array_agg(distinct cast(o.kind as text)) as kinds from intake.case_obligation o"
            + " where o.case_number = p.case_number and o.settled_at is null) o on true"
            + " where p.site = ?1 and p.ended_at is null and p.case_number <> all(cast(?3 as text[]))"
            + " and (s.step is not null or o.kinds is not null or q.at is not null and 'DESK' = any(cast(?2 as text[])))";

    private static final String WRITE = "insert into intake.shift_case"
            + " (handover, case_number, priority, step, due_at, promised_at, obligations) select cast(?4 as text), x.* from ("
            + OPEN + ") x";

    private static final String SHOW = "select x.case_number, x.priority, l.category, l.name, x.step, x.due_at,"
            + " x.promised_at, array_to_string(x.obligations, ',') from %s x"
            + " join intake.case_line l on l.case_number = x.case_number and l.line = 1%s"
            + " order by least(x.due_at, x.promised_at) nulls last, x.case_number limit " + SHOWN;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    int open(SiteCode site) {
        return ((Number) now("select count(*) from (" + OPEN + ") x", site).getSingleResult()).intValue();
    }

    List<ShiftCaseView> shownNow(SiteCode site) {
        return views(now(SHOW.formatted("(" + OPEN + ")", ""), site));
    }

    /** The record keeps them as they were. */
    void write(String handover, SiteCode site) {
        now(WRITE, site).setParameter(4, handover).executeUpdate();
    }

    /** Without those that the reader may not know of (I16). */
    List<ShiftCaseView> written(String handover) {
        return views(entities.createNativeQuery(SHOW.formatted(
                        "intake.shift_case", " where x.handover = ?1 and x.case_number <> all(cast(?2 as text[]))"))
                .setParameter(1, handover)
                .setParameter(2, hidden()));
    }

    private Query now(String sql, SiteCode site) {
        return entities.createNativeQuery(sql)
                .setParameter(1, site.value())
                .setParameter(2, staff.rolesAt(site).stream().map(Role::name).toArray(String[]::new))
                .setParameter(3, hidden());
    }

    private String[] hidden() {
        return access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray(String[]::new);
    }

    private static List<ShiftCaseView> views(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ShiftCaseView(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        instant(row[5]),
                        instant(row[6]),
                        "".equals(row[7]) ? List.of() : List.of(((String) row[7]).split(","))))
                .toList();
    }

    /** The driver hands a timestamptz out as either, after the mapper's liking. */
    private static Instant instant(Object column) {
        return column == null
                ? null
                : column instanceof OffsetDateTime moment ? moment.toInstant() : ((Timestamp) column).toInstant();
    }
}
