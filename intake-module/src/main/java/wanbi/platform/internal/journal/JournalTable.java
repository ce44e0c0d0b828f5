package wanbi.platform.internal.journal;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import wanbi.kernel.persistence.InstantConverter;

/**
 * The journal's two tables in plain SQL on the transaction's own connection: every act appends, so an append costs two
 * round trips for the first entry of a transaction on a chain and one for each more.
 */
@ApplicationScoped
class JournalTable {

    /** Also takes the row's lock, so that entries of one chain queue up. */
    private static final String LOCK_HEAD = "insert into platform.journal_head as h (chain, entries, head, wrapped_key)"
            + " values (?, 0, ?, ?) on conflict (chain) do update set entries = h.entries"
            + " returning entries, head, wrapped_key";

    private static final String APPEND = "with e as (insert into platform.journal_entry"
            + " (chain, number, at, actor, act, facts, personal, form, previous, hash)"
            + " values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?) returning chain, number, hash)"
            + " update platform.journal_head h set entries = e.number, head = e.hash from e where h.chain = e.chain";

    /** Head and entries in one statement, so that an append in between cannot make them disagree. */
    private static final String ENTRIES = "select h.entries, h.head, h.wrapped_key, e.number, e.at, e.actor, e.act,"
            + " e.facts::text, e.personal, e.form, e.previous, e.hash, s.name from platform.journal_head h"
            + " left join platform.journal_entry e on e.chain = h.chain left join platform.staff s"
            + " on s.id = case e.actor when 'PUBLIC' then e.facts ->> 'staff' else e.actor end"
            + " where h.chain = ? order by e.number";

    private static final String SAMPLE =
            "select chain, wrapped_key from platform.journal_head where wrapped_key is not null limit 1";

    private static final int FETCH = 500;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    record WrappedKey(String chain, byte[] key) {}

    ChainHead lockHead(String chain, byte[] newWrappedKey) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK_HEAD)) {
            statement.setString(1, chain);
            statement.setBytes(2, ChainHead.empty(newWrappedKey).hash());
            statement.setBytes(3, newWrappedKey);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return head(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void append(String chain, StoredEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(APPEND)) {
            statement.setString(1, chain);
            statement.setInt(2, entry.number());
            statement.setObject(3, entry.at().atOffset(ZoneOffset.UTC));
            statement.setString(4, entry.actor());
            statement.setString(5, entry.act());
            statement.setString(6, FactsColumn.write(entry.facts()));
            statement.setBytes(7, entry.personal());
            statement.setShort(8, entry.form());
            statement.setBytes(9, entry.previous());
            statement.setBytes(10, entry.hash());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Hands each entry on, oldest first.
     *
     * @return the head; that of an empty chain when there is none
     */
    ChainHead read(String chain, EntryReader reader) {
        ChainHead head = ChainHead.empty(null);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ENTRIES)) {
            statement.setString(1, chain);
            statement.setFetchSize(FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    head = head(row);
                    if (row.getObject(4) != null) {
                        reader.accept(head, entry(row), row.getString(13));
                    }
                }
            }
            return head;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<WrappedKey> anyWrappedKey() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SAMPLE);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(new WrappedKey(row.getString(1), row.getBytes(2))) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ChainHead head(ResultSet row) throws SQLException {
        return new ChainHead(row.getInt(1), row.getBytes(2), row.getBytes(3));
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getInt(4),
                InstantConverter.read(row, 5),
                row.getString(6),
                row.getString(7),
                FactsColumn.read(row.getString(8)),
                row.getBytes(9),
                row.getShort(10),
                row.getBytes(11),
                row.getBytes(12));
    }

    /** Takes one entry with its chain's head and the present name of its actor (of who signs in: whose name was given), null for nobody. */
    interface EntryReader {
        void accept(ChainHead head, StoredEntry entry, String actorName);
    }
}
