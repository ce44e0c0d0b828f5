package wanbi.handover.internal.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.handover.api.ClaimQuery;
import wanbi.handover.api.ClaimView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;

/** Reads claims straight into their views. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClaimReading {

    private static final int LIMIT_MAX = 200;
    private static final String HEADS = "select c.id, c.status, c.case_number, c.site, c.claimant_name,"
            + " c.claimant_phone, c.relation, c.id_kind, coalesce(c.authorisation_file, c.authorisation_box) is not null, c.opened_at, c.opened_by,"
            + " c.sealed_at is not null, coalesce(j.reason, c.end_reason), j.judged_by, j.witness, c.receipt_number"
            + " from handover.claim c left join lateral (select reason, judged_by, witness from handover.judgement"
            + " where claim = c.id order by look desc limit 1) j on true where ";
    private static final String IN_SITES_AND_STATUSES =
            "c.site = any(string_to_array(?1, ','))" + " and (?2 = '' or c.status = any(string_to_array(?2, ',')))";

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    @Inject
    ClaimViews views;

    @Inject
    CurrentStaff staff;

    ClaimView get(String claim) {
        return views.of(rows(entities.createNativeQuery(HEADS + "c.id = ?1").setParameter(1, claim))).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownThing("claim"));
    }

    List<ClaimView> ofCase(CaseNumber number) {
        return views.of(rows(entities.createNativeQuery(HEADS + "c.case_number = ?1 order by c.opened_at, c.id")
                .setParameter(1, number.value())));
    }

    Slice<ClaimView> list(ClaimQuery query) {
        int limit = limit(query.limit());
        String sites = sites(query.site());
        String statuses = statuses(query.statuses());
        Place after = Place.parse(query.after());
        List<Object[]> rows = new ArrayList<>(rows(entities.createNativeQuery(HEADS + IN_SITES_AND_STATUSES
                        + " and (?3 = '' or (c.opened_at, c.id) < (cast(nullif(?3, '') as timestamptz), ?4))"
                        + " order by c.opened_at desc, c.id desc limit ?5")
                .setParameter(1, sites)
                .setParameter(2, statuses)
                .setParameter(3, after.at())
                .setParameter(4, after.id())
                .setParameter(5, limit + 1)));
        boolean more = rows.size() > limit;
        List<Object[]> page = more ? rows.subList(0, limit) : rows;
        String next = more ? Place.of(page.get(limit - 1)).cursor() : null;
        int count = count(sites, statuses);
        return new Slice<>(views.of(page), next, count, count == Slice.COUNT_CAP);
    }

    private int count(String sites, String statuses) {
        return ((Number) entities.createNativeQuery("select count(*) from (select 1 from handover.claim c where "
                                + IN_SITES_AND_STATUSES + " limit " + Slice.COUNT_CAP + ") counted")
                        .setParameter(1, sites)
                        .setParameter(2, statuses)
                        .getSingleResult())
                .intValue();
    }

    private String sites(SiteCode site) {
        Set<SiteCode> sites = site != null
                ? Set.of(site)
                : staff.sitesWith(Role.DESK, Role.MANAGER, Role.HEAD_OFFICE, Role.AUDITOR, Role.SYSTEM);
        return sites.stream().map(SiteCode::value).collect(Collectors.joining(","));
    }

    private static String statuses(Set<String> asked) {
        Set<String> known = Arrays.stream(ClaimStatus.values()).map(Enum::name).collect(Collectors.toSet());
        Set<String> statuses = asked == null ? Set.of() : asked;
        statuses.stream().filter(status -> !known.contains(status)).forEach(status -> {
            throw new InvalidInput("status", "UNKNOWN_CODE", status);
        });
        return String.join(",", statuses);
    }

    private static int limit(int asked) {
        if (asked < 1 || asked > LIMIT_MAX) {
            throw new InvalidInput("limit", "OUT_OF_RANGE", 1, LIMIT_MAX);
        }
        return asked;
    }

    private static List<Object[]> rows(Query query) {
        List<?> found = query.getResultList();
        return Arrays.asList(found.toArray(Object[][]::new));
    }
}
