package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import wanbi.kernel.CurrentStaff;

/** What people have said of suggestions; written once, a later word goes before an earlier one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Decisions {

    static final String REJECTED = "REJECTED";
    static final String CONFIRMED = "CONFIRMED";

    private static final String LAST = "select distinct on (case_number, line, item_tag) case_number, line, item_tag,"
            + " verdict from intake.match_decision where ";
    private static final String ORDER = " order by case_number, line, item_tag, id desc";

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    private record Decided(String key, String verdict) {}

    /** Keys of the pairs that this case's readers need not look at again; see {@link Pair#key()}. */
    Set<String> rejectedOfCase(String caseNumber) {
        return rejected("case_number = ?", caseNumber);
    }

    Set<String> rejectedOfItem(String tag) {
        return rejected("item_tag = ?", tag);
    }

    Optional<String> last(String caseNumber, int line, String tag) {
        return Question.of(LAST + "case_number = ? and line = ? and item_tag = ?" + ORDER, caseNumber, line, tag)
                .list(database, row -> row.getString(4))
                .stream()
                .findFirst();
    }

    void write(String caseNumber, int line, String tag, String verdict) {
        Question.of(
                        "insert into intake.match_decision (case_number, line, item_tag, verdict, score, at, by) values"
                                + " (?, ?, ?, ?, (select score from intake.match_suggestion where case_number = ?"
                                + " and line = ? and item_tag = ?), ?, ?)",
                        caseNumber,
                        line,
                        tag,
                        verdict,
                        caseNumber,
                        line,
                        tag,
                        clock.instant(),
                        staff.id().value())
                .execute(database);
    }

    private Set<String> rejected(String condition, String number) {
        Set<String> keys = new HashSet<>();
        Question.of(LAST + condition + ORDER, number)
                .list(
                        database,
                        row -> new Decided(
                                row.getString(1) + "#" + row.getInt(2) + " " + row.getString(3), row.getString(4)))
                .stream()
                .filter(decided -> REJECTED.equals(decided.verdict()))
                .forEach(decided -> keys.add(decided.key()));
        return keys;
    }
}
