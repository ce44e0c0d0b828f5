package wanbi.intake.internal.procedure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import wanbi.intake.api.event.StepEscalated;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;

/** Raises what is due, many at once, straight in the tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AlarmTable {

    /**
     * Takes the steps whose next moment has come, of cases that nobody else works on now, moves each to its moment after
     * that and notes the alarm. Whoever changes a step holds its case, so the case alone is locked; what was changed just
     * before is looked at again as the step moves (in words that keep the planner from reading all that is due). The
     * alarm's number makes it one, however many nodes sweep and however often.
     */
    private static final String RAISE = """
            with due as (
                select s.case_number, s.step
                from intake.case_step s
                join intake.loss_case c on c.number = s.case_number
                where s.next_alarm_at <= ?
                order by s.next_alarm_at
                limit ?
                for no key update of c skip locked
            ), moved as (
                update intake.case_step s
                set alarms_raised = s.alarms_raised + 1,
                    next_alarm_at = case s.alarms_raised when 0 then s.due_at when 1 then s.head_office_at end
                from due d
                where s.case_number = d.case_number and s.step = d.step
                    and coalesce(s.next_alarm_at, timestamptz 'infinity') <= ?
                returning s.case_number, s.step, s.site, s.run, s.actor, s.starts_at, s.due_at,
                    (array['WARN', 'MANAGER', 'HEAD_OFFICE'])[s.alarms_raised] as level
            ), raised as (
                insert into intake.alarm (id, site, case_number, step, level, role, priority, starts_at, due_at, raised_at)
                select m.case_number || '.' || m.step || '.' || m.run || '.' || m.level, m.site, m.case_number, m.step,
                    m.level, case when c.left_to_head_office then 'HEAD_OFFICE' when m.level = 'WARN' then m.actor else m.level end, p.priority, m.starts_at, m.due_at, ?
                from moved m join intake.case_procedure p on p.case_number = m.case_number
                    join intake.loss_case c on c.number = m.case_number
                on conflict (id) do nothing
                returning id, site, case_number, step, level, role, priority, due_at
            )
            select (select count(*) from moved), r.* from (select 1) one left join raised r on true
            """;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    /**
     * One handful.
     *
     * @param moved how many steps were taken; fewer than asked for means that nothing is left
     */
    record Raised(int moved, List<StepEscalated> alarms) {}

    Raised raise(Instant now, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RAISE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, most);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.setTimestamp(4, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                return raised(row, now);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Raised raised(ResultSet row, Instant now) throws SQLException {
        int moved = 0;
        List<StepEscalated> alarms = new ArrayList<>();
        while (row.next()) {
            moved = row.getInt(1);
            if (row.getString(2) != null) {
                alarms.add(new StepEscalated(
                        new SiteCode(row.getString(3)),
                        now,
                        row.getString(2),
                        new CaseNumber(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        InstantConverter.read(row, 9)));
            }
        }
        return new Raised(moved, alarms);
    }
}
