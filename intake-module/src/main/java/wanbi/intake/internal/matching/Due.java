package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import wanbi.intake.api.event.CaseCorrected;
import wanbi.intake.api.event.CaseOpened;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.FindLinked;
import wanbi.intake.api.event.FindsDescribed;
import wanbi.intake.api.event.LinkReleased;

/**
 * Notes whose suggestions are to be worked out anew, in the transaction of the change: nothing is forgotten over a crash,
 * and nobody at the counter waits for it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Due {

    private static final int AT_ONCE = 50;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Decisions decisions;

    @Inject
    Worklist worklist;

    /** @param item whether the number is a tag */
    record Subject(String number, boolean item) {}

    /** Whoever claims at the counter has found it. */
    void note(@Observes CaseOpened opened) {
        if (!opened.atCounter()) {
            add(List.of(opened.number().value()), false);
        }
    }

    void note(@Observes CaseCorrected corrected) {
        add(List.of(corrected.number().value()), false);
    }

    void note(@Observes CaseReopened reopened) {
        add(List.of(reopened.number().value()), false);
    }

    void note(@Observes LinkReleased released) {
        add(List.of(released.number().value()), false);
    }

    void note(@Observes FindsDescribed described) {
        add(described.tags().stream().map(Object::toString).toList(), true);
    }

    /** The link is the acceptance: what was suggested, or not, is from now on known to be right. */
    void confirm(@Observes FindLinked linked) {
        String caseNumber = linked.number().value();
        String tag = linked.tag().value();
        decisions.write(caseNumber, linked.line(), tag, Decisions.CONFIRMED);
        worklist.drop(caseNumber, linked.line(), tag);
    }

    private void add(List<String> numbers, boolean item) {
        Question.of(
                        "insert into intake.match_due (number, item) select n, ? from unnest(cast(? as text[])) n",
                        item,
                        numbers)
                .execute(database);
    }

    /**
     * At night everything that is still looked for: a thing may have come in that was out of reach in the daytime. What
     * has been watched for thirty days is looked for no more (R20).
     */
    int addAllThatIsLookedFor(Instant now) {
        return Question.of(
                        "insert into intake.match_due (number, item, at_night) select distinct c.number, false, true"
                                + " from intake.loss_case c join intake.case_line l on l.case_number = c.number"
                                + " where l.status = 'MISSING' and c.status not in ('RETURNED', 'CLOSED', 'WITHDRAWN',"
                                + " 'TO_POLICE', 'MERGED', 'CONVERTED', 'NOT_THEFT', 'PASSED_ON', 'VOIDED')"
                                + " and (c.status <> 'WATCH' or c.watch_until > ?)",
                        now)
                .execute(database);
    }

    /**
     * What has just come in before what the night goes round again. One node at a time until its transaction ends: of two
     * that work out a case and its find side by side, the one that has not seen the find yet would take the other's
     * suggestion away.
     */
    List<Subject> take() {
        boolean mine = Question.of("select pg_try_advisory_xact_lock(hashtext('intake.match_due'))")
                .list(database, row -> row.getBoolean(1))
                .get(0);
        return !mine
                ? List.of()
                : Question.of(
                                "delete from intake.match_due where id in (select id from intake.match_due"
                                        + " order by at_night, id limit ?) returning number, item",
                                AT_ONCE)
                        .list(database, row -> new Subject(row.getString(1), row.getBoolean(2)))
                        .stream()
                        .distinct()
                        .toList();
    }
}
