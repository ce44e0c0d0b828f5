package wanbi.intake.internal.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.DeviationView;
import wanbi.intake.api.WorkCase;
import wanbi.intake.api.WorkEntry;
import wanbi.intake.api.WorkQuery;
import wanbi.kernel.Slice;
import wanbi.platform.api.Masking;

/** Pages of the lists, straight from the tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WorkRows {

    private static final int LONGEST_PAGE = 200;
    private static final String[] LEVELS = {null, "WARN", "MANAGER", "HEAD_OFFICE"};

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    WorkSight sight;

    @Inject
    Clock clock;

    /**
     * @param sites at which it is looked; none give an empty page
     * @param more further values by the number of their parameter
     */
    Slice<WorkEntry> page(WorkQuery query, String[] sites, Map<Integer, Object> more, String... branches) {
        WorkKey after = WorkKey.parse(query.after());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        String[] hidden = sight.hidden();
        Instant now = clock.instant();
        entities.createNativeQuery(WorkSql.BY_INDEX).getSingleResult();
        List<?> rows = ask(WorkSql.page(branches), sites, after, hidden, limit + 1, more)
                .getResultList();
        List<WorkEntry> shown = rows.stream()
                .limit(limit)
                .map(row -> entry((Object[]) row, now))
                .toList();
        int count = ((Number) ask(WorkSql.count(branches), sites, WorkKey.parse(null), hidden, Slice.COUNT_CAP, more)
                        .getSingleResult())
                .intValue();
        String next = rows.size() > limit ? key(shown.get(limit - 1)).cursor() : null;
        return new Slice<>(shown, next, count, count == Slice.COUNT_CAP);
    }

    private Query ask(
            String sql, String[] sites, WorkKey after, String[] hidden, int limit, Map<Integer, Object> more) {
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, sites)
                .setParameter(2, after.dueColumn())
                .setParameter(3, after.caseNumber())
                .setParameter(4, after.step())
                .setParameter(5, hidden)
                .setParameter(6, limit);
        more.forEach(query::setParameter);
        return query;
    }

    private static WorkKey key(WorkEntry last) {
        return new WorkKey(
                last.getDueAt() == null ? WorkKey.NEVER : last.getDueAt(),
                last.getFile().getCaseNumber(),
                last.getStep());
    }

    private WorkEntry entry(Object[] row, Instant now) {
        Instant dueAt = instant(row[16]);
        return new WorkEntry(
                (String) row[0],
                file(row),
                (String) row[12],
                (String) row[13],
                (String) row[14],
                instant(row[15]),
                dueAt,
                dueAt != null && dueAt.isBefore(now),
                LEVELS[((Number) row[17]).intValue()],
                (Boolean) row[18],
                deviation(row));
    }

    private WorkCase file(Object[] row) {
        String site = (String) row[4];
        boolean readable = sight.mayOpen(site, instant(row[10]), (String) row[11]);
        return new WorkCase(
                (String) row[1],
                (String) row[2],
                (String) row[3],
                site,
                (String) row[5],
                (String) row[6],
                (String) row[7],
                readable ? Masking.name((String) row[8]) : null,
                readable ? Masking.phone((String) row[9]) : null,
                readable);
    }

    private static DeviationView deviation(Object[] row) {
        boolean pending = row[21] != null && row[24] == null;
        return !pending
                ? null
                : new DeviationView(
                        (String) row[19],
                        (String) row[20],
                        instant(row[21]),
                        (String) row[22],
                        (String) row[23],
                        null,
                        null,
                        null);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
