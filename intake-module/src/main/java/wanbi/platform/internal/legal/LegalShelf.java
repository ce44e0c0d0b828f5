package wanbi.platform.internal.legal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.LegalBook;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LocalRuleView;

/** The entries as they stand: rows that come and never change, so no entity is kept of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LegalShelf implements LegalBook {

    /** Area of the nationwide default. */
    private static final String ANYWHERE = "CN";

    private static final String NEWEST_FIRST = " order by p.site, p.effective_from desc, p.number desc";

    private static final String ON_A_DAY = "select " + LegalRow.COLUMNS + " from platform.legal_profile p"
            + " where p.site = ?1 and p.effective_from <= ?2" + NEWEST_FIRST + " limit 1";

    /** Today is each site's own. */
    private static final String TODAY = "select distinct on (p.site) " + LegalRow.COLUMNS
            + " from platform.legal_profile p join platform.site s on s.code = p.site"
            + " where p.site = any(cast(?1 as text[])) and p.effective_from <= cast(?2 at time zone s.zone as date)"
            + NEWEST_FIRST;

    private static final String PROPOSED =
            "select area, name, name_en, theft_figure, theft_basis, hold_days, hold_count,"
                    + " hold_basis, footage_days, footage_basis from platform.local_rule";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Override
    public Optional<BigDecimal> theftFigure(SiteCode site, LocalDate day) {
        return inForce(site, day).map(LegalEntryView::getTheftFigure);
    }

    @Override
    public HoldPeriod holdPeriod(SiteCode site, LocalDate day) {
        return inForce(site, day)
                .map(entry -> period(entry.getHoldDays(), entry.getHoldCount(), entry.getHoldBasis()))
                .orElseGet(() -> {
                    LocalRuleView usual = usual();
                    return period(usual.getHoldDays(), usual.getHoldCount(), usual.getHoldBasis());
                });
    }

    @Override
    public int footageDays(SiteCode site, LocalDate day) {
        return inForce(site, day).map(LegalEntryView::getFootageDays).orElseGet(() -> usual().getFootageDays());
    }

    @Override
    public Optional<Integer> filedFootageDays(SiteCode site, LocalDate day) {
        return inForce(site, day).map(LegalEntryView::getFiledDays);
    }

    private static HoldPeriod period(int days, String count, String basis) {
        return new HoldPeriod(days, "WORKING".equals(count), basis);
    }

    /** Of entries that begin on the same day the later one mends the earlier. */
    Optional<LegalEntryView> inForce(SiteCode site, LocalDate day) {
        List<?> rows = entities.createNativeQuery(ON_A_DAY)
                .setParameter(1, site.value())
                .setParameter(2, Date.valueOf(day))
                .getResultList();
        return rows.stream().findFirst().map(LegalRow::view);
    }

    List<LegalEntryView> inForce(Collection<SiteCode> sites, Instant now) {
        List<?> rows = entities.createNativeQuery(TODAY)
                .setParameter(1, sites.stream().map(SiteCode::value).toArray(String[]::new))
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        return rows.stream().map(LegalRow::view).toList();
    }

    List<LegalEntryView> history(SiteCode site) {
        List<?> rows = entities.createNativeQuery("select " + LegalRow.COLUMNS
                        + " from platform.legal_profile p where p.site = ?1 order by p.number desc")
                .setParameter(1, site.value())
                .getResultList();
        return rows.stream().map(LegalRow::view).toList();
    }

    /** Of two who enter at once the second waits and then sees what the first has entered. */
    int next(SiteCode site, Long seen) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "platform.legal_profile:" + site)
                .getSingleResult();
        Number entries =
                (Number) entities.createNativeQuery("select count(*) from platform.legal_profile where site = ?1")
                        .setParameter(1, site.value())
                        .getSingleResult();
        StaleRecord.refuseUnless(seen, entries.longValue());
        return entries.intValue() + 1;
    }

    void add(SiteCode site, int number, LegalEntry entry, CurrentStaff by, Instant at) {
        LegalRow.write(entities, site, number, entry, by, at);
    }

    List<LocalRuleView> proposals() {
        List<?> rows =
                entities.createNativeQuery(PROPOSED + " order by position").getResultList();
        return rows.stream().map(LegalRow::proposal).toList();
    }

    private LocalRuleView usual() {
        return LegalRow.proposal(entities.createNativeQuery(PROPOSED + " where area = ?1")
                .setParameter(1, ANYWHERE)
                .getSingleResult());
    }
}
