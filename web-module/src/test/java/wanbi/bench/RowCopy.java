package wanbi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a row of the application's again and again, each time with other keys. */
final class RowCopy {
    private final Map<String, Object> row;
    private final PreparedStatement insert;

    private RowCopy(Map<String, Object> row, PreparedStatement insert) {
        this.row = row;
        this.insert = insert;
    }

    static RowCopy of(Connection connection, String table, String key, String value) throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        try (var query = connection.prepareStatement("select * from " + table + " where " + key + " = ?")) {
            query.setString(1, value);
            try (var found = query.executeQuery()) {
                found.next();
                var columns = found.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    row.put(columns.getColumnName(i), found.getObject(i));
                }
            }
        }
        String places = String.join(", ", Collections.nCopies(row.size(), "?"));
        return new RowCopy(
                row,
                connection.prepareStatement(
                        "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")"));
    }

    Object value(String column) {
        return row.get(column);
    }

    void insert(Map<String, ?> keys) throws SQLException {
        int i = 1;
        for (var column : row.entrySet()) {
            Object key = keys.get(column.getKey());
            insert.setObject(i++, key == null ? column.getValue() : key);
        }
        insert.executeUpdate();
    }
}
