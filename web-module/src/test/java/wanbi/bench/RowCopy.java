package wanbi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a row of the application's again and again, each time as another case's. */
final class RowCopy {
    private final String table;
    private final String caseNumber;
    private final Map<String, Object> row;
    private final PreparedStatement insert;

    private RowCopy(String table, String caseNumber, Map<String, Object> row, PreparedStatement insert) {
        this.table = table;
        this.caseNumber = caseNumber;
        this.row = row;
        this.insert = insert;
    }

    /** The rows of a table that name the case, in the order in which it holds them. */
    static List<RowCopy> all(Connection connection, String table, String key, String caseNumber) throws SQLException {
        var copies = new ArrayList<RowCopy>();
        try (var query = connection.prepareStatement("select * from " + table + " where " + key + " in (?, ?)")) {
            query.setString(1, caseNumber);
            query.setString(2, "CASE:" + caseNumber);
            try (var found = query.executeQuery()) {
                while (found.next()) {
                    copies.add(of(connection, table, caseNumber, found));
                }
            }
        }
        return copies;
    }

    private static RowCopy of(Connection connection, String table, String caseNumber, ResultSet found)
            throws SQLException {
        var row = new LinkedHashMap<String, Object>();
        var columns = found.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            row.put(columns.getColumnName(i), found.getObject(i));
        }
        String insert = "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                + String.join(", ", Collections.nCopies(row.size(), "?")) + ")";
        return new RowCopy(table, caseNumber, row, connection.prepareStatement(insert));
    }

    boolean isOf(String someTable) {
        return table.equals(someTable);
    }

    /** A key that a sequence has drawn. */
    boolean hasDrawnId() {
        return row.get("id") instanceof Long;
    }

    Object value(String column) {
        return row.get(column);
    }

    /** @param others values that are no case's twice, by column */
    void insert(String anotherCase, Map<String, ?> others) throws SQLException {
        int i = 1;
        for (var column : row.entrySet()) {
            Object value = others.containsKey(column.getKey()) ? others.get(column.getKey()) : column.getValue();
            insert.setObject(i++, value instanceof String text ? text.replace(caseNumber, anotherCase) : value);
        }
        insert.executeUpdate();
    }
}
