package wanbi.platform.internal.guards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.platform.api.GuardBook;
import wanbi.platform.api.GuardContractView;

/** The entries as they stand: a site has a handful in its life. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class GuardShelf implements GuardBook {

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Override
    public List<GuardContractView> companies(SiteCode site, LocalDate from, LocalDate to) {
        NavigableMap<LocalDate, GuardContract> byDay = byFirstDay(site);
        LocalDate first = Optional.ofNullable(byDay.floorKey(from)).orElse(from);
        return byDay.tailMap(first, true).values().stream()
                .takeWhile(contract -> !contract.effectiveFrom().isAfter(to))
                .filter(GuardContract::isOfACompany)
                .map(GuardContract::view)
                .toList();
    }

    Optional<GuardContract> inForce(SiteCode site, LocalDate day) {
        return Optional.ofNullable(byFirstDay(site).floorEntry(day)).map(entry -> entry.getValue());
    }

    /** Of entries that begin on the same day the later one mends the earlier. */
    private NavigableMap<LocalDate, GuardContract> byFirstDay(SiteCode site) {
        NavigableMap<LocalDate, GuardContract> byDay = new TreeMap<>();
        history(site).forEach(contract -> byDay.putIfAbsent(contract.effectiveFrom(), contract));
        return byDay;
    }

    /** The latest entry first. */
    List<GuardContract> history(SiteCode site) {
        return entities.createQuery(
                        "select c from GuardContract c where c.site = :site order by c.number desc",
                        GuardContract.class)
                .setParameter("site", site)
                .getResultList();
    }

    /** Of two who enter at once the second waits and then sees what the first has entered. */
    int next(SiteCode site, Long seen) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)")
                .setParameter(1, "platform.guard_contract:" + site)
                .getSingleResult();
        int entries = history(site).size();
        StaleRecord.refuseUnless(seen, entries);
        return entries + 1;
    }

    void add(GuardContract contract) {
        entities.persist(contract);
        entities.flush();
    }
}
