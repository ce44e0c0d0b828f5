package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.investigation.api.FootageCommand;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;

/** Requests of the caller's sites: what is written over first stands first, what waits for nothing at the end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FootageQueue {

    private static final Role[] READERS = {
        Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };
    private static final int LONGEST_PAGE = 200;
    private static final Duration LONGEST_AHEAD = Duration.ofDays(3_650);
    private static final Set<String> STATUSES =
            Stream.of(FootageStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private static final String KEY = "(coalesce(r.earliest_at, timestamptz '9999-01-01 00:00Z'), r.id)";
    private static final String WANTED = " from investigation.footage_request r"
            + " where r.site = any (cast(?1 as text[])) and r.status = any (cast(?2 as text[]))"
            + " and (cast(?3 as timestamptz) is null or r.earliest_at <= ?3)";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @SuppressWarnings("unchecked")
    Slice<FootageView> page(FootageCommand.Query query) {
        refuseUnknown(query);
        QueueKey after = QueueKey.parse(query.after());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        Query page = bound(
                        entities.createNativeQuery(
                                "select r.*" + WANTED + " and " + KEY + " > (?4, ?5) order by "
                                        + KEY.substring(1, KEY.length() - 1) + " limit ?6",
                                FootageRequest.class),
                        query)
                .setParameter(4, Timestamp.from(after.at()))
                .setParameter(5, after.id())
                .setParameter(6, limit + 1);
        List<FootageRequest> found = page.getResultList();
        Query counting = entities.createNativeQuery(
                "select count(*) from (select 1" + WANTED + " limit " + Slice.COUNT_CAP + ") n");
        int count = ((Number) bound(counting, query).getSingleResult()).intValue();
        boolean more = found.size() > limit;
        List<FootageRequest> shown = more ? found.subList(0, limit) : found;
        String next = more ? QueueKey.of(shown.get(limit - 1)).cursor() : null;
        return new Slice<>(
                shown.stream().map(request -> request.view(FootageRecords.NONE)).toList(),
                next,
                count,
                count == Slice.COUNT_CAP);
    }

    private Query bound(Query sql, FootageCommand.Query query) {
        String[] sites = staff.sitesWith(READERS).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .map(SiteCode::value)
                .toArray(String[]::new);
        Set<String> statuses = query.statuses() == null || query.statuses().isEmpty() ? STATUSES : query.statuses();
        Duration within = query.expiringWithin();
        return sql.setParameter(1, sites)
                .setParameter(2, statuses.toArray(String[]::new))
                .setParameter(
                        3,
                        within == null ? null : Timestamp.from(clock.instant().plus(within)));
    }

    private static void refuseUnknown(FootageCommand.Query query) {
        FieldErrors errors = new FieldErrors();
        if (query.statuses() != null) {
            query.statuses().stream()
                    .filter(status -> !STATUSES.contains(status))
                    .forEach(status -> errors.add("status", "UNKNOWN_CODE", status));
        }
        Duration within = query.expiringWithin();
        boolean sane = within == null || !within.isNegative() && within.compareTo(LONGEST_AHEAD) <= 0;
        errors.unless(sane, "expiringWithin", "INVALID");
        errors.refuse();
    }
}
