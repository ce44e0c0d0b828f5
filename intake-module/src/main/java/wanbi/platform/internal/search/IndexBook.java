package wanbi.platform.internal.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import wanbi.platform.api.SearchIndex;

/** Any number of entries in one statement: an import brings five hundred at a time. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IndexBook implements SearchIndex {

    /** Tokens hold no line break, so that one text carries an entry's own. */
    private static final String INSERT = "insert into platform.search_entry as e (subject, kind, site, at, recorded_by,"
            + " recorded_at, status, category, title, tokens)"
            + " select u.subject, u.kind, u.site, u.at::timestamptz, u.recorded_by, u.recorded_at::timestamptz, u.status,"
            + " u.category, u.title, string_to_array(u.tokens, E'\\n')"
            + " from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
            + " ?::text[], ?::text[]) u (subject, kind, site, at, recorded_by, recorded_at, status, category, title,"
            + " tokens)";

    /** Most acts change a status alone: unchanged tokens are not written again. */
    private static final String REPLACING = " on conflict (subject) do update set site = excluded.site,"
            + " at = excluded.at, status = excluded.status, category = excluded.category, title = excluded.title,"
            + " tokens = excluded.tokens where (e.site, e.at, e.status, e.category, e.title, e.tokens)"
            + " is distinct from (excluded.site, excluded.at, excluded.status, excluded.category, excluded.title,"
            + " excluded.tokens)";

    private static final String KEEPING = " on conflict (subject) do nothing";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Tokens tokens;

    @Override
    public void put(Entry entry) {
        write(List.of(entry), REPLACING);
    }

    @Override
    public void putAll(List<Entry> entries) {
        write(entries, REPLACING);
    }

    @Override
    public void putMissing(List<Entry> entries) {
        write(entries, KEEPING);
    }

    @Override
    public Optional<String> lockFeed(String feed) {
        entities.createNativeQuery("insert into platform.search_feed (feed, through, done) values (?1, '', false)"
                        + " on conflict do nothing")
                .setParameter(1, feed)
                .executeUpdate();
        Object[] row = (Object[])
                entities.createNativeQuery("select through, done from platform.search_feed where feed = ?1 for update")
                        .setParameter(1, feed)
                        .getSingleResult();
        return (Boolean) row[1] ? Optional.empty() : Optional.of((String) row[0]);
    }

    @Override
    public void fed(String feed, String through) {
        entities.createNativeQuery("update platform.search_feed set through = coalesce(?2, through), done = ?3"
                        + " where feed = ?1")
                .setParameter(1, feed)
                .setParameter(2, through)
                .setParameter(3, through == null)
                .executeUpdate();
    }

    private void write(List<Entry> entries, String onConflict) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT + onConflict)) {
            List<Function<Entry, String>> columns = List.of(
                    entry -> entry.subject().key(),
                    entry -> entry.subject().kind().name(),
                    entry -> entry.site().value(),
                    entry -> entry.at().toString(),
                    entry -> entry.recordedBy().value(),
                    entry -> entry.recordedAt().toString(),
                    Entry::status,
                    Entry::category,
                    Entry::title,
                    entry -> String.join(
                            "\n", tokens.of(entry.words(), entry.site().value())));
            for (int i = 0; i < columns.size(); i++) {
                statement.setArray(
                        i + 1,
                        connection.createArrayOf(
                                "text", entries.stream().map(columns.get(i)).toArray()));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
