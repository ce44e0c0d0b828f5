package wanbi.investigation.internal.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.LedgerQuery;
import wanbi.investigation.api.HazardView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.SiteBook;

/** Weak points as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HazardShelf {

    /** A company with more has other worries than the tail of a list. */
    private static final int MOST_LISTED = 500;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    SiteBook sites;

    Hazard get(String id) {
        return find(id).orElseThrow(() -> new UnknownThing(id));
    }

    Optional<Hazard> find(String id) {
        return Optional.ofNullable(entities.find(Hazard.class, id));
    }

    List<Hazard> of(CaseNumber number) {
        return entities.createQuery(
                        "select h from Hazard h where h.caseNumber = :number order by h.registeredAt, h.id",
                        Hazard.class)
                .setParameter("number", number)
                .getResultList();
    }

    List<Hazard> open(Collection<SiteCode> asked) {
        return listed("h.provedAt is null order by h.dueOn, h.id", asked);
    }

    List<Hazard> proved(Collection<SiteCode> asked) {
        return listed("h.provedAt is not null order by h.provedAt desc, h.id", asked);
    }

    private List<Hazard> listed(String which, Collection<SiteCode> asked) {
        return asked.isEmpty()
                ? List.of()
                : entities.createQuery("select h from Hazard h where h.site in :sites and " + which, Hazard.class)
                        .setParameter("sites", asked)
                        .setMaxResults(MOST_LISTED)
                        .getResultList();
    }

    List<Hazard> registered(Collection<SiteCode> at, Collection<CaseNumber> hidden, LedgerQuery asked) {
        if (at.isEmpty()) {
            return List.of();
        }
        var found = entities.createQuery(
                "select h from Hazard h where h.site in :sites and h.id > :after and h.registeredAt < :to"
                        + " and (h.registeredAt >= :from or h.provedAt is null or h.provedAt >= :from)"
                        + (hidden.isEmpty() ? "" : " and h.caseNumber not in :hidden")
                        + " order by h.id",
                Hazard.class);
        if (!hidden.isEmpty()) {
            found.setParameter("hidden", hidden);
        }
        return found.setParameter("sites", at)
                .setParameter("after", asked.after() == null ? "" : asked.after())
                .setParameter("from", asked.start().toInstant())
                .setParameter("to", asked.end().toInstant())
                .setMaxResults(asked.rows())
                .getResultList();
    }

    /** Late, and nobody has been told. */
    List<Hazard> unrung(LocalDate today) {
        return entities.createQuery(
                        "select h from Hazard h where h.provedAt is null and h.rungAt is null and h.dueOn < :today"
                                + " order by h.dueOn, h.id",
                        Hazard.class)
                .setParameter("today", today)
                .setMaxResults(200)
                .getResultList();
    }

    HazardView shown(Hazard hazard) {
        return hazard.view(sites.today(hazard.site()));
    }
}
