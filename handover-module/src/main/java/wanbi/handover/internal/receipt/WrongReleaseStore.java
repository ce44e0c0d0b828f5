package wanbi.handover.internal.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import wanbi.handover.api.SiteReleases;
import wanbi.intake.api.LedgerQuery;
import wanbi.kernel.SiteCode;

/** Keeps what went to the wrong hands, and counts it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WrongReleaseStore {

    private static final String FIGURES = "select c.site, count(*),"
            + " count(*) filter (where exists (select 1 from handover.dispute d where d.claim = c.id)),"
            + " count(*) filter (where c.status = 'HANDED_OVER'), count(w.receipt)"
            + " from handover.claim c left join handover.wrong_release w on w.receipt = c.receipt_number"
            + " where c.site = any(string_to_array(?1, ',')) and c.opened_at >= ?2 and c.opened_at < ?3"
            + " group by c.site order by c.site";

    @PersistenceContext(unitName = "handover")
    EntityManager entities;

    void add(WrongRelease wrong) {
        entities.persist(wrong);
        entities.flush();
    }

    Optional<WrongRelease> of(String receipt) {
        return Optional.ofNullable(entities.find(WrongRelease.class, receipt));
    }

    List<SiteReleases> figures(LedgerQuery period, List<SiteCode> sites) {
        List<?> rows = entities.createNativeQuery(FIGURES)
                .setParameter(1, sites.stream().map(SiteCode::value).collect(Collectors.joining(",")))
                .setParameter(2, period.start())
                .setParameter(3, period.end())
                .getResultList();
        return rows.stream().map(row -> figures((Object[]) row)).toList();
    }

    private static SiteReleases figures(Object[] row) {
        return new SiteReleases((String) row[0], count(row[1]), count(row[2]), count(row[3]), count(row[4]));
    }

    private static long count(Object value) {
        return ((Number) value).longValue();
    }
}
