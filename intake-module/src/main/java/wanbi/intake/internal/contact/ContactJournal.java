package wanbi.intake.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import wanbi.kernel.CaseNumber;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes what was promised and told into the case's chain. */
@ApplicationScoped
class ContactJournal {

    @Inject
    Journal journal;

    void made(CaseNumber number, ContactPromise promise, PromisedContact said) {
        journal.append(of(number, "PROMISE_MADE")
                .fact("promise", promise.number())
                .fact("promisedAt", said.at())
                .fact("channel", said.channel())
                .personal("text", said.text()));
    }

    void ended(CaseNumber number, ContactPromise promise) {
        String act =
                switch (promise.state()) {
                    case KEPT -> "PROMISE_KEPT";
                    case MOVED -> "PROMISE_MOVED";
                    default -> "PROMISE_CLOSED";
                };
        journal.append(of(number, act).fact("promise", promise.number()).fact("promisedAt", promise.at()));
    }

    void told(CaseNumber number, ToldWords told) {
        journal.append(of(number, "CLIENT_TOLD")
                .fact("channel", told.channel())
                .fact("outcome", told.outcome())
                .fact("at", told.at())
                .personal("text", told.text()));
    }

    private static JournalEntry of(CaseNumber number, String act) {
        return JournalEntry.of(Chain.of(number), act);
    }
}
