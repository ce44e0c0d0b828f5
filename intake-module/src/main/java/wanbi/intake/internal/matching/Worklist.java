package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import wanbi.intake.api.LikelyMatch;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.persistence.InstantConverter;

/** The likely suggestions that wait to be looked at. A row says what was worked out last; reads leave out what is over. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Worklist {

    private static final String OPEN = " from intake.match_suggestion s"
            + " join intake.case_line l on l.case_number = s.case_number and l.line = s.line and l.status = 'MISSING'"
            + " join intake.loss_case c on c.number = s.case_number and c.status not in ('RETURNED', 'CLOSED',"
            + " 'WITHDRAWN', 'TO_POLICE', 'MERGED', 'CONVERTED', 'NOT_THEFT', 'PASSED_ON', 'VOIDED')"
            + " join intake.found_item f on f.tag = s.item_tag and f.status in ('REGISTERED', 'STORED') where ";

    private static final String KEY = "(s.suggested_at, s.case_number, s.line, s.item_tag)";

    private static final String NEWEST =
            " order by s.suggested_at desc, s.case_number desc, s.line desc, s.item_tag desc limit ?";

    private static final String COLUMNS = "select s.case_number, s.line, s.case_site, l.name as lost, s.item_tag,"
            + " s.item_site, f.name as found, s.score, s.suggested_at";

    /** Two tops of two indexes: cases of the site, and items of the site that another site's case asks for. */
    private static final String PAGE = "select s.* from ((" + COLUMNS + OPEN + "s.case_site = ? and " + KEY
            + " < (?, ?, ?, ?)" + NEWEST + ") union all (" + COLUMNS + OPEN
            + "s.item_site = ? and s.case_site <> s.item_site and " + KEY + " < (?, ?, ?, ?)" + NEWEST + ")) s"
            + NEWEST;

    private static final String COUNT = "select count(*) from (select 1" + OPEN
            + "(s.case_site = ? or s.item_site = ?) limit " + Slice.COUNT_CAP + ") n";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Event<WorkChanged> workChanged;

    @Inject
    Clock clock;

    Slice<LikelyMatch> page(MatchQuery.Undecided query) {
        String site = query.site().value();
        WorklistKey after = WorklistKey.parse(query.after());
        int more = query.limit() + 1;
        List<LikelyMatch> rows = Question.of(
                        PAGE,
                        site,
                        after.at(),
                        after.caseNumber(),
                        after.line(),
                        after.tag(),
                        more,
                        site,
                        after.at(),
                        after.caseNumber(),
                        after.line(),
                        after.tag(),
                        more,
                        more)
                .list(
                        database,
                        row -> new LikelyMatch(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getDouble(8),
                                InstantConverter.read(row, 9)));
        int count = Question.of(COUNT, site, site)
                .list(database, row -> row.getInt(1))
                .get(0);
        List<LikelyMatch> shown = rows.size() < more ? rows : rows.subList(0, query.limit());
        String next = rows.size() < more
                ? null
                : WorklistKey.of(shown.get(shown.size() - 1)).text();
        return new Slice<>(shown, next, count, count == Slice.COUNT_CAP);
    }

    /** What was suggested before keeps its moment, so that a list does not reshuffle at night. */
    void replace(String column, String number, List<Pair> likely) {
        Set<String> sites = new TreeSet<>();
        Map<String, Instant> known = Question.of(
                        "delete from intake.match_suggestion where " + column
                                + " = ? returning case_number, line, item_tag, suggested_at, case_site, item_site",
                        number)
                .list(database, row -> {
                    sites.add(row.getString(5));
                    sites.add(row.getString(6));
                    return Map.entry(
                            row.getString(1) + "#" + row.getInt(2) + " " + row.getString(3),
                            InstantConverter.read(row, 4));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        likely.forEach(pair -> write(pair, known.getOrDefault(pair.key(), clock.instant())));
        Set<String> now = likely.stream().map(Pair::key).collect(Collectors.toSet());
        if (!now.equals(known.keySet())) {
            likely.forEach(pair -> {
                sites.add(pair.lost().spot().site());
                sites.add(pair.found().spot().site());
            });
            sites.forEach(this::changed);
        }
    }

    private void changed(String site) {
        workChanged.fire(new WorkChanged(new SiteCode(site), clock.instant()));
    }

    private void write(Pair pair, Instant since) {
        Question.of(
                        "insert into intake.match_suggestion (case_number, line, item_tag, case_site, item_site, score,"
                                + " suggested_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (case_number, line, item_tag)"
                                + " do update set score = excluded.score",
                        pair.lost().caseNumber(),
                        pair.lost().line(),
                        pair.found().itemTag(),
                        pair.lost().spot().site(),
                        pair.found().spot().site(),
                        pair.verdict().score(),
                        since)
                .execute(database);
    }

    void forget(Collection<String> tags) {
        if (!tags.isEmpty()) {
            Question.of("delete from intake.match_suggestion where item_tag = any (?)", tags)
                    .execute(database);
        }
    }

    void drop(String caseNumber, int line, String tag) {
        Question.of(
                        "delete from intake.match_suggestion where case_number = ? and line = ? and item_tag = ?"
                                + " returning case_site, item_site",
                        caseNumber,
                        line,
                        tag)
                .list(database, row -> List.of(row.getString(1), row.getString(2)))
                .forEach(sites -> sites.forEach(this::changed));
    }
}
