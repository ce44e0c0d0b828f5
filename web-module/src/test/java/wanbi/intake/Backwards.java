package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import wanbi.kernel.CaseNumber;

/** Time that has passed, straight in the tables. */
@ApplicationScoped
public class Backwards {

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    /** As if the step had started so long ago. */
    void step(CaseNumber number, String step, int minutes) throws SQLException {
        String back = "update intake.case_step set starts_at = starts_at - make_interval(mins => ?),"
                + " due_at = due_at - make_interval(mins => ?), warn_at = warn_at - make_interval(mins => ?),"
                + " head_office_at = head_office_at - make_interval(mins => ?),"
                + " next_alarm_at = next_alarm_at - make_interval(mins => ?) where case_number = ? and step = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(back)) {
            for (int i = 1; i <= 5; i++) {
                statement.setInt(i, minutes);
            }
            statement.setString(6, number.value());
            statement.setString(7, step);
            assertEquals(1, statement.executeUpdate());
        }
    }

    void set(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            assertEquals(1, statement.executeUpdate());
        }
    }
}
