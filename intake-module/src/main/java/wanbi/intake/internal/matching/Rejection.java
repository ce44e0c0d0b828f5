package wanbi.intake.internal.matching;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import javax.sql.DataSource;
import wanbi.intake.api.MatchRefused;
import wanbi.intake.api.RejectMatch;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.kernel.UnknownThing;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Somebody has looked and says: not the same. It stands on both chains, so that a later claim can be held against it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rejection {

    private static final int LONGEST_REASON = 200;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Inject
    Decisions decisions;

    @Inject
    Worklist worklist;

    @Inject
    Journal journal;

    void write(RejectMatch command) {
        String reason = reason(command.reason());
        String number = command.caseNumber().value();
        String tag = command.tag().value();
        queue(number, command.line(), tag);
        refuseUnlessOpen(number, command.line(), tag);
        decisions.write(number, command.line(), tag, Decisions.REJECTED);
        worklist.drop(number, command.line(), tag);
        journal.append(entry(Chain.of(command.caseNumber()), command).because(reason));
        journal.append(entry(Chain.of(command.tag()), command).because(reason));
    }

    private void refuseUnlessOpen(String number, int line, String tag) {
        boolean there = !Question.of("select 1 from intake.case_line where case_number = ? and line = ?", number, line)
                .list(database, row -> 1)
                .isEmpty();
        if (!there) {
            throw new UnknownThing(number + "/" + line);
        }
        boolean linked = !Question.of(
                        "select 1 from intake.case_link where item_tag = ? and case_number = ? and line = ?"
                                + " and released_at is null",
                        tag,
                        number,
                        line)
                .list(database, row -> 1)
                .isEmpty();
        if (linked) {
            throw MatchRefused.linked();
        }
        if (decisions.last(number, line, tag).filter(Decisions.REJECTED::equals).isPresent()) {
            throw MatchRefused.rejectedAlready();
        }
    }

    /** Two colleagues at two sites: the second waits and then reads that it is done. */
    private void queue(String number, int line, String tag) {
        Question.of(
                        "select cast(pg_advisory_xact_lock(hashtextextended(?, 0)) as text)",
                        "match " + number + "#" + line + " " + tag)
                .list(database, row -> 1);
    }

    private static JournalEntry entry(Chain chain, RejectMatch command) {
        return JournalEntry.of(chain, "MATCH_REJECTED")
                .fact("case", command.caseNumber())
                .fact("line", command.line())
                .fact("itemTag", command.tag());
    }

    private static String reason(String typed) {
        String reason = Texts.clean(typed);
        FieldErrors errors = new FieldErrors();
        errors.unless(reason != null, "reason", "REQUIRED");
        errors.unless(Texts.length(reason) <= LONGEST_REASON, "reason", "TOO_LONG", LONGEST_REASON);
        errors.refuse();
        return reason;
    }
}
