package wanbi.intake.internal.casefile;

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
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import wanbi.intake.api.CaseQuery;
import wanbi.intake.api.CaseSummary;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Slice;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.kernel.persistence.TextListConverter;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Masking;

/** Pages of the case list, straight from the tables. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseList {

    private static final int LONGEST_PAGE = 200;
    private static final Set<String> KINDS = names(CaseKind.values());
    private static final Set<String> STATUSES = names(CaseStatus.values());

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CaseSight sight;

    @Inject
    CurrentStaff staff;

    @Inject
    AccessRegister access;

    Slice<CaseSummary> page(CaseQuery query) {
        refuseUnknownCodes(query);
        CaseSearch search = CaseSearch.of(query.text());
        ListKey after = ListKey.parse(query.after());
        int limit = Math.max(1, Math.min(query.limit(), LONGEST_PAGE));
        try (Connection connection = database.getConnection()) {
            List<CaseSummary> found = page(connection, query, search, after, limit);
            int count = count(connection, query, search);
            boolean more = found.size() > limit;
            List<CaseSummary> shown = more ? found.subList(0, limit) : found;
            return new Slice<>(shown, more ? key(shown.get(limit - 1)) : null, count, count == Slice.COUNT_CAP);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One row more than asked for tells whether there is a next page. */
    private List<CaseSummary> page(Connection connection, CaseQuery query, CaseSearch search, ListKey after, int limit)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CaseListSql.page(search))) {
            int next = filter(connection, statement, query, search);
            statement.setObject(next++, after.reportedAt().atOffset(ZoneOffset.UTC));
            statement.setString(next++, after.number());
            statement.setInt(next++, limit + 1);
            if (search.isAny()) {
                statement.setInt(next, limit + 1);
            }
            return rows(statement);
        }
    }

    private int count(Connection connection, CaseQuery query, CaseSearch search) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CaseListSql.count(search))) {
            filter(connection, statement, query, search);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** @return index of the next placeholder */
    private int filter(Connection connection, PreparedStatement statement, CaseQuery query, CaseSearch search)
            throws SQLException {
        List<CaseSight.Window> windows = sight.windows(query.site());
        Collection<String> statuses = empty(query.statuses()) ? STATUSES : query.statuses();
        Collection<String> kinds = query.kind() == null ? KINDS : Set.of(query.kind());
        statement.setArray(1, texts(connection, windows.stream().map(window -> window.site()
                .value())));
        statement.setArray(2, texts(connection, windows.stream().map(window -> window.today()
                .map(Object::toString)
                .orElse(null))));
        statement.setArray(3, texts(connection, statuses.stream()));
        statement.setArray(4, texts(connection, kinds.stream()));
        statement.setString(5, staff.id().value());
        statement.setArray(
                6, texts(connection, access.casesHiddenFrom(staff.id()).stream().map(CaseNumber::value)));
        statement.setBoolean(7, query.waiting());
        if (search.isAny()) {
            return 8;
        }
        if (search.value() instanceof Collection<?> pairs) {
            statement.setArray(8, texts(connection, pairs.stream()));
        } else {
            statement.setString(8, search.value().toString());
        }
        return 9;
    }

    static List<CaseSummary> rows(PreparedStatement statement) throws SQLException {
        List<CaseSummary> rows = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                rows.add(new CaseSummary(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        InstantConverter.read(row, 5),
                        Masking.name(row.getString(6)),
                        Masking.phone(row.getString(7)),
                        row.getString(8),
                        row.getString(9),
                        TextListConverter.list(row.getArray(10)),
                        row.getInt(11),
                        row.getString(12),
                        row.getLong(13),
                        row.getString(14),
                        InstantConverter.read(row, 15)));
            }
        }
        return rows;
    }

    private static void refuseUnknownCodes(CaseQuery query) {
        FieldErrors errors = new FieldErrors();
        errors.unless(query.kind() == null || KINDS.contains(query.kind()), "kind", "UNKNOWN_CODE", query.kind());
        if (!empty(query.statuses())) {
            query.statuses().stream()
                    .filter(status -> !STATUSES.contains(status))
                    .forEach(status -> errors.add("status", "UNKNOWN_CODE", status));
        }
        errors.refuse();
    }

    private static String key(CaseSummary last) {
        return new ListKey(last.getReportedAt(), last.getCaseNumber()).cursor();
    }

    private static java.sql.Array texts(Connection connection, Stream<?> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    private static boolean empty(Collection<?> codes) {
        return codes == null || codes.isEmpty();
    }

    private static Set<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
