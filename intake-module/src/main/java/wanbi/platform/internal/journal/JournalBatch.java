package wanbi.platform.internal.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;

/** Many entries on many chains in a few statements: one locks the heads, one begins those that are new, one writes the entries, one moves the heads. */
@ApplicationScoped
class JournalBatch {

    /** In the order of the chains, so that two batches never wait for each other; a lock, for writing each row would be half of the work. */
    private static final String LOCK_HEADS = "select chain, entries, head, wrapped_key from platform.journal_head"
            + " where chain = any (?::text[]) order by chain for no key update";

    private static final String BEGIN_HEADS =
            "insert into platform.journal_head as h (chain, entries, head, wrapped_key)"
                    + " select u.chain, 0, ?, u.key from unnest(?::text[], ?::bytea[]) u (chain, key) order by u.chain"
                    + " on conflict (chain) do update set entries = h.entries returning chain, entries, head, wrapped_key";

    private static final String APPEND = "insert into platform.journal_entry"
            + " (chain, number, at, actor, act, facts, personal, form, previous, hash)"
            + " select chain, number, at::timestamptz, actor, act, facts::jsonb, personal, form, previous, hash"
            + " from unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bytea[], ?::smallint[],"
            + " ?::bytea[], ?::bytea[])"
            + " u (chain, number, at, actor, act, facts, personal, form, previous, hash)";

    private static final String MOVE_HEADS = "update platform.journal_head h set entries = u.entries, head = u.head"
            + " from unnest(?::text[], ?::int[], ?::bytea[]) u (chain, entries, head) where h.chain = u.chain";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    /** An entry on its chain. */
    record Chained(String chain, StoredEntry entry) {}

    /** @return where the chains end, without those that nobody has begun */
    Map<String, ChainHead> lockHeads(List<String> chains) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK_HEADS)) {
            statement.setArray(1, array(connection, "text", chains, chain -> chain));
            return heads(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param newKeys wrapped key of each chain, taken for those that nobody has begun meanwhile */
    Map<String, ChainHead> beginHeads(Map<String, byte[]> newKeys) {
        List<Map.Entry<String, byte[]>> chains = List.copyOf(newKeys.entrySet());
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BEGIN_HEADS)) {
            statement.setBytes(1, ChainHead.empty(null).hash());
            statement.setArray(2, array(connection, "text", chains, Map.Entry::getKey));
            statement.setArray(3, array(connection, "bytea", chains, Map.Entry::getValue));
            return heads(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, ChainHead> heads(PreparedStatement statement) throws SQLException {
        Map<String, ChainHead> heads = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                heads.put(row.getString(1), new ChainHead(row.getInt(2), row.getBytes(3), row.getBytes(4)));
            }
        }
        return heads;
    }

    /** @param heads where the chains end with these entries */
    void append(List<Chained> entries, Map<String, ChainHead> heads) {
        try (Connection connection = database.getConnection()) {
            append(connection, entries);
            move(connection, List.copyOf(heads.entrySet()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void append(Connection connection, List<Chained> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setArray(1, array(connection, "text", entries, Chained::chain));
            statement.setArray(2, array(connection, "int4", entries, chained -> chained.entry()
                    .number()));
            statement.setArray(3, array(connection, "text", entries, chained -> chained.entry()
                    .at()
                    .atOffset(ZoneOffset.UTC)
                    .toString()));
            statement.setArray(4, array(connection, "text", entries, chained -> chained.entry()
                    .actor()));
            statement.setArray(5, array(connection, "text", entries, chained -> chained.entry()
                    .act()));
            statement.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            entries,
                            chained -> FactsColumn.write(chained.entry().facts())));
            statement.setArray(7, array(connection, "bytea", entries, chained -> chained.entry()
                    .personal()));
            statement.setArray(8, array(connection, "int2", entries, chained -> chained.entry()
                    .form()));
            statement.setArray(9, array(connection, "bytea", entries, chained -> chained.entry()
                    .previous()));
            statement.setArray(10, array(connection, "bytea", entries, chained -> chained.entry()
                    .hash()));
            statement.executeUpdate();
        }
    }

    private static void move(Connection connection, List<Map.Entry<String, ChainHead>> heads) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MOVE_HEADS)) {
            statement.setArray(1, array(connection, "text", heads, Map.Entry::getKey));
            statement.setArray(
                    2, array(connection, "int4", heads, head -> head.getValue().entries()));
            statement.setArray(
                    3, array(connection, "bytea", heads, head -> head.getValue().hash()));
            statement.executeUpdate();
        }
    }

    private static <T> Array array(Connection connection, String type, List<T> rows, Function<T, Object> column)
            throws SQLException {
        Object[] values = rows.stream().map(column).toArray(type.equals("bytea") ? byte[][]::new : Object[]::new);
        return connection.createArrayOf(type, values);
    }
}
