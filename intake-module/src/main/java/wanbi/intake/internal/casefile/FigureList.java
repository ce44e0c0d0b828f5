package wanbi.intake.internal.casefile;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.SiteRank;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.SiteBook;

/** Figures and the cases behind them, day by day of each site's own calendar. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FigureList {

    private static final String AFTER_ALL = "~";
    private static final DateTimeFormatter IN_NUMBERS = DateTimeFormatter.BASIC_ISO_DATE;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    SiteBook sites;

    @Inject
    AccessRegister access;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    Slice<CaseSummary> page(String figure, Collection<SiteCode> where, int days, int limit, CaseNumber after) {
        String key = after == null ? AFTER_ALL : after.value();
        try (Connection connection = database.getConnection()) {
            List<CaseSummary> found;
            try (PreparedStatement statement = connection.prepareStatement(FigureSql.page(figure))) {
                fill(connection, statement, where, days, key, limit + 1);
                found = CaseList.rows(statement);
            }
            int count = count(connection, figure, where, days);
            List<CaseSummary> shown = found.size() > limit ? found.subList(0, limit) : found;
            String next = found.size() > limit ? shown.get(limit - 1).getCaseNumber() : null;
            return new Slice<>(shown, next, count, count == Slice.COUNT_CAP);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(Connection connection, String figure, Collection<SiteCode> where, int days) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FigureSql.count(figure))) {
            fill(connection, statement, where, days, AFTER_ALL, Slice.COUNT_CAP);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    List<SiteRank> ranking(Collection<SiteCode> where) {
        Instant asOf = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FigureSql.RANKING)) {
            fillDays(connection, statement, where, SiteRank.DAYS);
            List<SiteRank> ranks = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ranks.add(new SiteRank(row.getString(1), row.getInt(2), row.getInt(3), asOf));
                }
            }
            return ranks;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void fill(
            Connection connection,
            PreparedStatement statement,
            Collection<SiteCode> where,
            int days,
            String key,
            int limit)
            throws SQLException {
        fillDays(connection, statement, where, days);
        Object[] hidden = access.casesHiddenFrom(staff.id()).stream()
                .map(CaseNumber::value)
                .toArray();
        statement.setArray(5, connection.createArrayOf("text", hidden));
        statement.setString(6, key);
        statement.setInt(7, limit);
    }

    private void fillDays(Connection connection, PreparedStatement statement, Collection<SiteCode> where, int days)
            throws SQLException {
        statement.setArray(1, texts(connection, where, SiteCode::value));
        statement.setArray(2, texts(connection, where, site -> first(site, days).format(IN_NUMBERS)));
        statement.setArray(3, texts(connection, where, site -> sites.today(site).format(IN_NUMBERS)));
        statement.setArray(4, texts(connection, where, site -> first(site, days)
                .atStartOfDay(sites.zone(site))
                .toInstant()
                .toString()));
    }

    private LocalDate first(SiteCode site, int days) {
        return sites.today(site).minusDays(days - 1L);
    }

    private static java.sql.Array texts(
            Connection connection, Collection<SiteCode> where, Function<SiteCode, String> each) throws SQLException {
        return connection.createArrayOf("text", where.stream().map(each).toArray());
    }
}
