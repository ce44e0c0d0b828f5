package wanbi.intake.internal.matching;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * One statement with its values, for reads that select thousands of rows straight from the tables.
 *
 * @param values texts, numbers, moments, and collections of texts
 */
record Question(String sql, List<Object> values) {

    private static final int AT_A_TIME = 2_000;

    /** Makes something of a row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static Question of(String sql, Object... values) {
        return new Question(sql, Arrays.asList(values));
    }

    <T> List<T> list(DataSource database, Row<T> each) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = filled(connection)) {
            statement.setFetchSize(AT_A_TIME);
            List<T> read = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    read.add(each.read(row));
                }
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int execute(DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = filled(connection)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreparedStatement filled(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Collection<?> texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts.toArray()));
            } else if (value instanceof Instant moment) {
                statement.setObject(i + 1, moment.atOffset(ZoneOffset.UTC));
            } else {
                statement.setObject(i + 1, value);
            }
        }
        return statement;
    }
}
