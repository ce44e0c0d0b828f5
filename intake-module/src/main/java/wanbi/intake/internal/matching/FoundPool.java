package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import wanbi.kernel.persistence.InstantConverter;
import wanbi.kernel.persistence.TextListConverter;

/** Found items among which a missing line may be, by structure: site, kind and time (stack.md). */
@ApplicationScoped
class FoundPool {

    static final Duration BEFORE = Duration.ofDays(14);
    static final Duration AFTER = Duration.ofDays(45);

    private static final int MOST = 20_000;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Regions regions;

    Optional<Candidate> find(String tag) {
        return ask(Question.of(FoundSql.ONE, tag)).stream().findFirst();
    }

    List<Candidate> ofKind(Collection<String> sites, Spot lost, Collection<String> categories) {
        return ask(Question.of(FoundSql.OF_KIND, sites, from(lost), to(lost), categories, MOST));
    }

    /** @param words of which the name holds one, joined by bars */
    List<Candidate> ofName(Collection<String> sites, Spot lost, String words) {
        return ask(Question.of(FoundSql.OF_NAME, sites, from(lost), to(lost), words, MOST));
    }

    List<Candidate> nearest(Collection<String> sites, Spot lost, int each) {
        return ask(Question.of(FoundSql.NEAREST, sites, lost.to(), each, lost.to(), each));
    }

    List<Candidate> byTail(String tail) {
        return ask(Question.of(FoundSql.BY_TAIL, tail));
    }

    private static Instant from(Spot lost) {
        return lost.from().minus(BEFORE);
    }

    private static Instant to(Spot lost) {
        return lost.to().plus(AFTER);
    }

    private List<Candidate> ask(Question question) {
        return question.list(database, this::read);
    }

    private Candidate read(ResultSet row) throws SQLException {
        Thing thing = new Thing(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                TextListConverter.list(row.getArray(9)),
                row.getString(10));
        Instant at = InstantConverter.read(row, 11);
        String site = row.getString(2);
        Spot spot = new Spot(site, regions.of(site), row.getString(12), row.getString(13), row.getString(14), at, at);
        return new Candidate(null, 0, row.getString(1), thing, spot, null);
    }
}
