package wanbi.platform.internal.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.platform.api.SearchHit;
import wanbi.platform.internal.search.Audience.Reach;
import wanbi.platform.internal.search.Audience.Today;

/** Pages of hits. The first is counted in the same statement: what is found is read once, and no more than is counted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HitList {

    private static final String READABLE =
            " and ((e.kind = 'CASE' and e.site = any (?)) or (e.kind = 'ITEM' and e.site = any (?))"
                    + " or (e.kind = 'RECEIPT' and e.site = any (?)) or (e.kind = 'CASE' and (e.recorded_by = ?"
                    + " and e.site = any (?) or exists (select 1 from unnest(?::text[], ?::timestamptz[]) g (site, since)"
                    + " where g.site = e.site and e.recorded_at >= g.since))))"
                    + " and not exists (select 1 from platform.access_unseen h"
                    + " where h.subject = e.subject and h.staff = ?)";

    private static final String NEWEST = " order by e.at desc, e.subject desc limit ";

    private static final String COLUMNS = "select e.subject, e.site, e.at, e.status, e.category, e.title";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    Slice<SearchHit> page(Question question, Reach reach, HitCursor after, int limit) {
        String found = " from platform.search_entry e where " + question.condition() + READABLE;
        String page = after == null
                ? COLUMNS + ", count(*) over () from (select e.*" + found + NEWEST + Slice.COUNT_CAP + ") e" + NEWEST
                        + (limit + 1)
                : COLUMNS + ", 0" + found + " and (e.at, e.subject) < (?, ?)" + NEWEST + (limit + 1);
        try (Connection connection = database.getConnection()) {
            List<Row> rows = new ArrayList<>();
            try (PreparedStatement statement = connection.prepareStatement(page)) {
                int next = bind(connection, statement, question, reach);
                if (after != null) {
                    statement.setObject(next++, after.at().atOffset(ZoneOffset.UTC));
                    statement.setString(next, after.subject());
                }
                read(statement, rows);
            }
            int count =
                    after != null ? count(connection, found, question, reach) : rows.isEmpty() ? 0 : rows.get(0).count;
            return slice(rows, limit, count);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(Connection connection, String found, Question question, Reach reach) throws SQLException {
        String counted = "select count(*) from (select 1" + found + " limit " + Slice.COUNT_CAP + ") c";
        try (PreparedStatement statement = connection.prepareStatement(counted)) {
            bind(connection, statement, question, reach);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** @return index of the next placeholder */
    private int bind(Connection connection, PreparedStatement statement, Question question, Reach reach)
            throws SQLException {
        int next = 1;
        for (Object value : question.values()) {
            if (value instanceof Collection<?> tokens) {
                statement.setArray(next++, connection.createArrayOf("text", tokens.toArray()));
            } else {
                statement.setString(next++, value.toString());
            }
        }
        Object[] guarded =
                reach.guarded().stream().map(today -> today.site().value()).toArray();
        statement.setArray(next++, texts(connection, reach.cases()));
        statement.setArray(next++, texts(connection, reach.items()));
        statement.setArray(next++, texts(connection, reach.receipts()));
        statement.setString(next++, staff.id().value());
        statement.setArray(next++, connection.createArrayOf("text", guarded));
        statement.setArray(next++, connection.createArrayOf("text", guarded));
        statement.setArray(
                next++,
                connection.createArrayOf(
                        "text",
                        reach.guarded().stream()
                                .map(Today::since)
                                .map(Object::toString)
                                .toArray()));
        statement.setString(next++, staff.id().value());
        return next;
    }

    private static java.sql.Array texts(Connection connection, Collection<SiteCode> sites) throws SQLException {
        return connection.createArrayOf(
                "text", sites.stream().map(SiteCode::value).toArray());
    }

    private record Row(SearchHit hit, String subject, int count) {}

    private static void read(PreparedStatement statement, List<Row> rows) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String[] subject = row.getString(1).split(":", 2);
                rows.add(new Row(
                        new SearchHit(
                                subject[0],
                                subject[1],
                                row.getString(2),
                                InstantConverter.read(row, 3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6)),
                        row.getString(1),
                        row.getInt(7)));
            }
        }
    }

    private static Slice<SearchHit> slice(List<Row> rows, int limit, int count) {
        String next = null;
        if (rows.size() > limit) {
            Row last = rows.get(limit - 1);
            next = new HitCursor(last.hit.getAt(), last.subject).cursor();
        }
        return new Slice<>(rows.stream().limit(limit).map(Row::hit).toList(), next, count, count == Slice.COUNT_CAP);
    }
}
