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
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.AccessRegister;

/** Requests of the caller's sites: what is written over first stands first, what waits for nothing at the end. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FootageQueue {

    private static final Role[] READERS = {
        Role.DESK, Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM
    };
    private static final Role[] DECIDERS = {Role.MANAGER, Role.HEAD_OFFICE, Role.SYSTEM};
    private static final int LONGEST_PAGE = 200;
    private static final Duration LONGEST_AHEAD = Duration.ofDays(3_650);
    private static final Set<String> STATUSES =
            Stream.of(FootageStatus.values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    /** What a decision can still be about; the rest was rejected, or lost before anybody looked. */
    private static final Set<String> DECIDABLE = Set.of("PENDING", "REVIEWING", "CONCLUDED", "PRESERVED");

    private static final String KEY = "not (cast(?4 as boolean) and r.urgent),"
            + " coalesce(r.earliest_at, timestamptz '9999-01-01 00:00Z'), r.id";
    private static final String WANTED = " from investigation.footage_request r"
            + " where r.site = any (cast(?1 as text[])) and r.status = any (cast(?2 as text[]))"
            + " and (cast(?3 as timestamptz) is null or r.earliest_at <= cast(?3 as timestamptz))"
            + " and (not cast(?4 as boolean) or r.decision is null and r.released_at is null and r.requested_by <> ?5)"
            + " and r.case_number <> all (cast(?10 as text[]))";
    private static final String ALONG =
            " and (" + KEY + ") > (cast(?6 as boolean), ?7, ?8) order by " + KEY + " limit ?9";
    private static final String NEWEST =
            " and (r.requested_at, r.id) < (?6, ?7) order by r.requested_at desc, r.id desc limit ?8";

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    Slice<FootageView> page(FootageCommand.Query query) {
        refuseUnknown(query);
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        List<FootageRequest> found = query.newestFirst() ? newest(query, limit + 1) : along(query, limit + 1);
        Query counting = entities.createNativeQuery(
                "select count(*) from (select 1" + WANTED + " limit " + Slice.COUNT_CAP + ") n");
        int count = ((Number) bound(counting, query).getSingleResult()).intValue();
        boolean more = found.size() > limit;
        List<FootageRequest> shown = more ? found.subList(0, limit) : found;
        String next =
                more ? QueueKey.of(shown.get(limit - 1), query.undecided()).cursor() : null;
        return new Slice<>(
                shown.stream().map(request -> request.view(FootageRecords.NONE)).toList(),
                next,
                count,
                count == Slice.COUNT_CAP);
    }

    private static QueueKey key(FootageCommand.Query query, FootageRequest last) {
        return query.newestFirst() ? QueueKey.ofNewest(last) : QueueKey.of(last, query.undecided());
    }

    @SuppressWarnings("unchecked")
    private List<FootageRequest> along(FootageCommand.Query query, int most) {
        QueueKey after = QueueKey.parse(query.after(), QueueKey.BEFORE_ALL);
        return bound(entities.createNativeQuery("select r.*" + WANTED + ALONG, FootageRequest.class), query)
                .setParameter(6, after.later())
                .setParameter(7, Timestamp.from(after.at()))
                .setParameter(8, after.id())
                .setParameter(9, most)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private List<FootageRequest> newest(FootageCommand.Query query, int most) {
        QueueKey after = QueueKey.parse(query.after(), QueueKey.AFTER_ALL);
        return bound(entities.createNativeQuery("select r.*" + WANTED + NEWEST, FootageRequest.class), query)
                .setParameter(6, Timestamp.from(after.at()))
                .setParameter(7, after.id())
                .setParameter(8, most)
                .getResultList();
    }

    private Query bound(Query sql, FootageCommand.Query query) {
        String[] sites = staff.sitesWith(query.undecided() ? DECIDERS : READERS).stream()
                .filter(site -> query.site() == null || site.equals(query.site()))
                .map(SiteCode::value)
                .toArray(String[]::new);
        Duration within = query.expiringWithin();
        return sql.setParameter(1, sites)
                .setParameter(2, statuses(query))
                .setParameter(
                        3,
                        within == null ? null : Timestamp.from(clock.instant().plus(within)))
                .setParameter(4, query.undecided())
                .setParameter(5, staff.id().value())
                .setParameter(
                        10,
                        access.casesHiddenFrom(staff.id()).stream()
                                .map(CaseNumber::value)
                                .toArray(String[]::new));
    }

    private static String[] statuses(FootageCommand.Query query) {
        boolean any = query.statuses() == null || query.statuses().isEmpty();
        return (any ? STATUSES : query.statuses())
                .stream()
                        .filter(status -> !query.undecided() || DECIDABLE.contains(status))
                        .toArray(String[]::new);
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
