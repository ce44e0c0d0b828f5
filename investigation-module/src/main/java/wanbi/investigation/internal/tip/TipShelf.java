package wanbi.investigation.internal.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** Tips as stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TipShelf {

    private static final int LISTED = 200;

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    void add(Tip tip) {
        entities.persist(tip);
        entities.flush();
    }

    void save() {
        entities.flush();
    }

    /** Of two who look into it at once one waits for the other. */
    Tip lock(String id) {
        Tip tip = entities.find(Tip.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (tip == null) {
            throw new UnknownThing("tip");
        }
        return tip;
    }

    /** @param restricted of these sites those about staff, too */
    List<Tip> newest(Collection<SiteCode> sites, Collection<SiteCode> restricted, boolean settled) {
        if (sites.isEmpty()) {
            return List.of();
        }
        var asked = entities.createQuery(
                "select t from Tip t where t.site in :sites and t.settledAt is " + (settled ? "not null" : "null")
                        + (restricted.isEmpty()
                                ? " and t.aboutStaff = false"
                                : " and (t.aboutStaff = false or t.site in :restricted)")
                        + " order by t.receivedAt desc, t.id desc",
                Tip.class);
        if (!restricted.isEmpty()) {
            asked.setParameter("restricted", restricted);
        }
        return asked.setParameter("sites", sites).setMaxResults(LISTED).getResultList();
    }

    List<Tip> gone(Instant now) {
        return entities.createQuery(
                        "select t from Tip t where t.caseNumber is null and t.keepUntil <= :now order by t.keepUntil, t.id",
                        Tip.class)
                .setParameter("now", now)
                .setMaxResults(LISTED)
                .getResultList();
    }

    void remove(Tip tip) {
        entities.remove(tip);
    }
}
