package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.event.BellRung;
import wanbi.kernel.CaseNumber;

/** Alarms of other contexts, in the same table and on the same bell. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OtherAlarms implements CaseAlarms {

    private static final String RAISE = "insert into intake.alarm (id, site, case_number, step, level, role, priority,"
            + " starts_at, due_at, raised_at, kind)"
            + " select cast(?1 as text), ?2, ?3, ?4, ?5, ?6, coalesce((select p.priority from intake.case_procedure p"
            + " where p.case_number = ?3), 'P3'), ?7, ?8, ?9, ?10"
            + " on conflict (id) do nothing";

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    @Inject
    Event<BellRung> bellRung;

    @Inject
    Clock clock;

    @Override
    public boolean raise(Alarm alarm) {
        String id = String.join(
                ".",
                alarm.number().value(),
                alarm.kind(),
                alarm.reference(),
                alarm.level(),
                alarm.role().name());
        int raised = entities.createNativeQuery(RAISE)
                .setParameter(1, id)
                .setParameter(2, alarm.site().value())
                .setParameter(3, alarm.number().value())
                .setParameter(4, alarm.matter())
                .setParameter(5, alarm.level())
                .setParameter(6, alarm.role().name())
                .setParameter(7, Timestamp.from(alarm.startsAt()))
                .setParameter(8, Timestamp.from(alarm.dueAt()))
                .setParameter(9, Timestamp.from(clock.instant()))
                .setParameter(10, alarm.kind())
                .executeUpdate();
        if (raised > 0 && !AlarmLevel.WARN.name().equals(alarm.level())) {
            bellRung.fire(new BellRung(
                    alarm.site(),
                    clock.instant(),
                    id,
                    alarm.number(),
                    alarm.matter(),
                    alarm.role().name(),
                    alarm.dueAt()));
        }
        return raised > 0;
    }

    @Override
    public void settle(CaseNumber number, String kind, String reference, Instant at) {
        entities.createNativeQuery("update intake.alarm set settled_at = ?4 where case_number = ?1 and kind = ?2"
                        + " and settled_at is null and starts_with(id, ?3)")
                .setParameter(1, number.value())
                .setParameter(2, kind)
                .setParameter(3, number.value() + "." + kind + "." + reference)
                .setParameter(4, Timestamp.from(at))
                .executeUpdate();
    }
}
