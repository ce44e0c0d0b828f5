package wanbi.platform.internal.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.DayNumbers;
import wanbi.platform.api.SiteBook;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DayNumberSeries implements DayNumbers {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    SiteBook sites;

    @Override
    public DayNumber next(SiteCode site, String kind) {
        return take(site, kind, 1);
    }

    @Override
    public DayNumber take(SiteCode site, String kind, int count) {
        LocalDate day = sites.today(site);
        Number last = (Number) entities.createNativeQuery(
                        "insert into platform.day_number as d (site, day, kind, last) values (?1, ?2, ?3, ?4)"
                                + " on conflict (site, day, kind) do update set last = d.last + ?4 returning last")
                .setParameter(1, site.value())
                .setParameter(2, day)
                .setParameter(3, kind)
                .setParameter(4, count)
                .getSingleResult();
        return new DayNumber(day, last.intValue() - count + 1);
    }
}
