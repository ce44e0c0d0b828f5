package wanbi.intake.internal.contact;

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
import wanbi.intake.api.event.PromiseEscalated;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.persistence.InstantConverter;

/** Raises the alarms of overdue promises beside those of the steps, many at once, straight in the tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromiseAlarmTable {

    /**
     * Takes the promises whose next moment has come and that nobody else works on now, moves each to its moment after
     * that and notes the alarm. The alarm's number makes it one, however many nodes sweep and however often.
     */
    private static final String RAISE = """
            with due as (
                select k.case_number, k.number
                from intake.contact_promise k
                join intake.loss_case c on c.number = k.case_number
                where k.next_alarm_at <= ?
                order by k.next_alarm_at
                limit ?
                for no key update of k, c skip locked
            ), moved as (
                update intake.contact_promise k
                set alarms_raised = k.alarms_raised + 1,
                    next_alarm_at = case k.alarms_raised when 0 then k.manager_at when 1 then k.head_office_at end
                from due d
                where k.case_number = d.case_number and k.number = d.number
                returning k.case_number, k.number, k.site, k.at, k.made_at,
                    (array['WARN', 'MANAGER', 'HEAD_OFFICE'])[k.alarms_raised] as level
            ), raised as (
                insert into intake.alarm (id, site, case_number, step, level, role, priority, starts_at, due_at,
                    raised_at, kind)
                select m.case_number || '.PROMISE.' || m.number || '.' || m.level, m.site, m.case_number, 'PROMISE',
                    m.level, case when c.left_to_head_office then 'HEAD_OFFICE' when m.level = 'WARN' then 'DESK' else m.level end, coalesce(p.priority, 'P3'),
                    m.made_at, m.at, ?, 'PROMISE'
                from moved m join intake.loss_case c on c.number = m.case_number
                left join intake.case_procedure p on p.case_number = m.case_number
                on conflict (id) do nothing
                returning id, site, case_number, level, role, priority, due_at
            )
            select (select count(*) from moved), r.* from (select 1) one left join raised r on true
            """;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    /**
     * One handful.
     *
     * @param moved how many promises were taken; none means that nothing is due
     */
    record Raised(int moved, List<PromiseEscalated> alarms) {}

    Raised raise(Instant now, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(RAISE)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, most);
            statement.setTimestamp(3, Timestamp.from(now));
            try (ResultSet row = statement.executeQuery()) {
                return raised(row, now);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Raised raised(ResultSet row, Instant now) throws SQLException {
        int moved = 0;
        List<PromiseEscalated> alarms = new ArrayList<>();
        while (row.next()) {
            moved = row.getInt(1);
            String alarm = row.getString(2);
            if (alarm != null) {
                alarms.add(new PromiseEscalated(
                        new SiteCode(row.getString(3)),
                        now,
                        alarm,
                        new CaseNumber(row.getString(4)),
                        Integer.parseInt(alarm.split("\\.")[2]),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        InstantConverter.read(row, 8)));
            }
        }
        return new Raised(moved, alarms);
    }
}
