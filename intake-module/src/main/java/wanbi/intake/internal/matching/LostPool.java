package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.kernel.persistence.TextListConverter;

/** Missing lines among which a found item may be. */
@ApplicationScoped
class LostPool {

    /** A loss is reported up to a month after it is noticed; the number carries the day of the report. */
    private static final Duration UNREPORTED = Duration.ofDays(30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE.withZone(ZoneOffset.UTC);
    private static final int MOST = 20_000;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Regions regions;

    List<Candidate> ofCase(String caseNumber) {
        return ask(Question.of(LostSql.OF_CASE, caseNumber));
    }

    List<Candidate> ofKind(Collection<String> sites, Spot found, Collection<String> categories) {
        Instant first = found.from().minus(FoundPool.AFTER);
        Instant last = found.from().plus(FoundPool.BEFORE).plus(UNREPORTED);
        return ask(Question.of(LostSql.OF_KIND, sites, categories, day(first), day(last), MOST));
    }

    List<Candidate> newest(Collection<String> sites, int each) {
        return ask(Question.of(LostSql.NEWEST, sites, each));
    }

    List<Candidate> byTail(String tail) {
        return ask(Question.of(LostSql.BY_TAIL, tail));
    }

    /** @return which of these found items somebody may be looking for at all */
    Set<String> worthAsking(Collection<String> tags) {
        return Set.copyOf(Question.of(
                        LostSql.WORTH_ASKING,
                        regions.bySite().keySet(),
                        (int) FoundPool.AFTER.toDays(),
                        (int) FoundPool.BEFORE.plus(UNREPORTED).toDays(),
                        tags,
                        tags)
                .list(database, row -> row.getString(1)));
    }

    private static String day(Instant at) {
        return DAY.format(at).substring(0, 8);
    }

    private List<Candidate> ask(Question question) {
        return question.list(database, this::read);
    }

    private Candidate read(ResultSet row) throws SQLException {
        Thing thing = new Thing(
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                TextListConverter.list(row.getArray(10)),
                row.getString(11));
        String site = row.getString(3);
        Instant from = InstantConverter.read(row, 12);
        Instant to = InstantConverter.read(row, 13);
        Spot spot = new Spot(
                site,
                regions.of(site),
                row.getString(14),
                row.getString(15),
                row.getString(16),
                from.isBefore(to) ? from : to,
                from.isBefore(to) ? to : from);
        return new Candidate(
                row.getString(1),
                row.getInt(2),
                null,
                thing,
                spot,
                new Candidate.TakenIn(InstantConverter.read(row, 17), row.getString(18)));
    }
}
