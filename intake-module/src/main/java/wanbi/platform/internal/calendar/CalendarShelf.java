package wanbi.platform.internal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.SiteBook;
import wanbi.platform.api.WorkingTime;

/** The calendar and the hours as they stand now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CalendarShelf implements WorkingTime {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    SiteBook sites;

    @Override
    public Instant afterServiceTime(SiteCode site, Instant start, Duration length) {
        return hours(site).hours().after(start, length, sites.zone(site));
    }

    @Override
    public WorkingDays afterWorkingDays(SiteCode site, Instant start, int days) {
        return new WorkingDayCount(this::find).after(start, days, sites.zone(site));
    }

    @Override
    public boolean isMissing(int year) {
        return find(year).isEmpty();
    }

    @Override
    public Optional<StaffId> deputy(SiteCode site) {
        return hours(site).deputy();
    }

    @Override
    public Set<SiteCode> deputyAt(StaffId staff) {
        return entities.createQuery("select h from SiteHours h where h.deputy = :staff", SiteHours.class)
                .setParameter("staff", staff)
                .getResultStream()
                .map(SiteHours::site)
                .collect(Collectors.toUnmodifiableSet());
    }

    Optional<CalendarYear> find(int year) {
        return Optional.ofNullable(entities.find(CalendarYear.class, year));
    }

    List<CalendarYear> years() {
        return entities.createQuery("select y from CalendarYear y order by y.year desc", CalendarYear.class)
                .getResultList();
    }

    SiteHours hours(SiteCode site) {
        return chosen(site).orElseGet(() -> SiteHours.usual(site));
    }

    Optional<SiteHours> chosen(SiteCode site) {
        return Optional.ofNullable(entities.find(SiteHours.class, site.value()));
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Here and not at commit, so that a conflict reaches the user as what it is. */
    void flush() {
        try {
            entities.flush();
        } catch (OptimisticLockException e) {
            throw new StaleRecord();
        }
    }
}
