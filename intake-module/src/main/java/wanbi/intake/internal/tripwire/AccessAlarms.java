package wanbi.intake.internal.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.event.BellRung;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/** The tripwire's rows in the table of alarms: heard, acknowledged and listed like all others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccessAlarms {

    /** Who can stop somebody at a gate, disable a card, or decide. */
    static final List<String> ROLES = List.of("GUARD", "DESK", "MANAGER");

    private static final String RAISE = "insert into intake.alarm (id, site, case_number, step, level, role, priority,"
            + " starts_at, due_at, raised_at, kind, note) values (?1, ?2, ?3, 'ACCESS', 'ACCESS', ?4, 'P1', ?5, ?5, ?6,"
            + " 'ACCESS', ?7) on conflict (id) do nothing";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Event<BellRung> bellRung;

    /** @return false when all that it would ring is known already */
    boolean raise(CardHit hit, Instant now) {
        int raised = 0;
        for (SiteCode site : hit.sites()) {
            for (String role : ROLES) {
                String alarm = hit.alarm(site, role);
                int rang = entities.createNativeQuery(RAISE)
                        .setParameter(1, alarm)
                        .setParameter(2, site.value())
                        .setParameter(3, hit.lost().number().value())
                        .setParameter(4, role)
                        .setParameter(5, Timestamp.from(hit.event().at()))
                        .setParameter(6, Timestamp.from(now))
                        .setParameter(7, hit.event().gate())
                        .executeUpdate();
                if (rang > 0) {
                    bellRung.fire(new BellRung(
                            site,
                            now,
                            alarm,
                            hit.lost().number(),
                            "ACCESS",
                            role,
                            hit.event().at()));
                }
                raised += rang;
            }
        }
        return raised > 0;
    }

    /** Nobody waits any more for a card whose case is over. */
    void settle(CaseNumber number, Instant now) {
        entities.createNativeQuery("update intake.alarm set settled_at = ?2 where case_number = ?1 and kind = 'ACCESS'"
                        + " and settled_at is null")
                .setParameter(1, number.value())
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }
}
