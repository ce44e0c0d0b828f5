package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.AlarmView;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.UnknownThing;

/** One alarm: read, and acknowledged once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlarmBook {

    static final String COLUMNS = "a.id, a.site, a.case_number, a.step, a.level, a.role, a.priority, a.due_at,"
            + " a.raised_at, a.acknowledged_at, a.acknowledged_by_name, a.kind, a.note,"
            + " a.kind = 'ACCESS' and exists (select 1 from intake.second_loss_action s"
            + " where s.case_number = a.case_number and s.action = 'DISABLE_CARD' and s.done_at is null)";

    private static final int ROLE = 5;

    @PersistenceContext(unitName = "intake")
    EntityManager entities;

    /** With the role that it rings for. */
    record Known(AlarmView alarm, String role) {}

    Known get(String alarm) {
        List<?> rows = entities.createNativeQuery("select " + COLUMNS + " from intake.alarm a where a.id = ?1")
                .setParameter(1, alarm)
                .getResultList();
        Object row = rows.stream().findFirst().orElseThrow(() -> new UnknownThing(alarm));
        return new Known(view(row), (String) ((Object[]) row)[ROLE]);
    }

    /** @return false when somebody was faster */
    boolean acknowledge(String alarm, CurrentStaff by, Instant now) {
        int changed = entities.createNativeQuery("update intake.alarm set acknowledged_at = ?2, acknowledged_by = ?3,"
                        + " acknowledged_by_name = ?4 where id = ?1 and acknowledged_at is null")
                .setParameter(1, alarm)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, by.id().value())
                .setParameter(4, by.name())
                .executeUpdate();
        return changed > 0;
    }

    static AlarmView view(Object row) {
        Object[] columns = (Object[]) row;
        return new AlarmView(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (String) columns[3],
                (String) columns[4],
                (String) columns[6],
                instant(columns[7]),
                instant(columns[8]),
                instant(columns[9]),
                (String) columns[10],
                (String) columns[11],
                (String) columns[12],
                (Boolean) columns[13]);
    }

    private static Instant instant(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
