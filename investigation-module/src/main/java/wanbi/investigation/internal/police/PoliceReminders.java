package wanbi.investigation.internal.police;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.PoliceProgress.Concerned;
import wanbi.intake.api.event.CaseEnded;
import wanbi.kernel.CaseNumber;

/** Begins, stops and finds reminders; with a reminder its alarms lose their sense. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PoliceReminders {

    @PersistenceContext(unitName = "investigation")
    EntityManager entities;

    @Inject
    CaseAlarms alarms;

    void begin(Concerned about, ReminderKind kind, Instant from) {
        PoliceReminder reminder = find(about.number(), kind).orElseGet(() -> {
            PoliceReminder fresh = PoliceReminder.of(about, kind);
            entities.persist(fresh);
            return fresh;
        });
        reminder.begin(from);
        entities.flush();
    }

    /** The first call alone is asked for its receipt. */
    void beginOnce(Concerned about, ReminderKind kind, Instant from) {
        if (find(about.number(), kind).filter(PoliceReminder::hasBegun).isEmpty()) {
            begin(about, kind, from);
        }
    }

    void stop(CaseNumber number, ReminderKind kind, Instant now) {
        find(number, kind).ifPresent(PoliceReminder::stop);
        alarms.settle(number, PoliceSteps.KIND, kind.name(), now);
        entities.flush();
    }

    Optional<Instant> dueAt(CaseNumber number, ReminderKind kind) {
        return find(number, kind).flatMap(PoliceReminder::dueAt);
    }

    void ended(@Observes CaseEnded ended) {
        for (ReminderKind kind : ReminderKind.values()) {
            stop(ended.number(), kind, ended.at());
        }
    }

    private Optional<PoliceReminder> find(CaseNumber number, ReminderKind kind) {
        return Optional.ofNullable(entities.find(PoliceReminder.class, PoliceReminder.idOf(number, kind)));
    }

    Optional<PoliceReminder> find(String id) {
        return Optional.ofNullable(entities.find(PoliceReminder.class, id));
    }

    List<String> due(Instant now, int most) {
        List<?> rows = entities.createNativeQuery(
                        "select id from investigation.police_reminder where due_at <= ?1" + " order by due_at limit ?2")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
