package wanbi.intake.internal.contact;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.intake.api.event.PromiseEscalated;
import wanbi.intake.internal.contact.PromiseAlarmTable.Raised;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/**
 * One handful of overdue promises: raised, journaled on their cases' chains and told, in one transaction. An EJB, because
 * within a job of the house the container takes part in the transactions of EJBs alone (ADR 0004).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PromiseAlarms {

    private static final int HANDFUL = 500;

    @Inject
    PromiseAlarmTable table;

    @Inject
    Journal journal;

    @Inject
    Event<PromiseEscalated> escalated;

    @Inject
    Clock clock;

    /** @return how many promises it took: none means that nothing is due */
    public int raiseSome() {
        Raised raised = table.raise(clock.instant(), HANDFUL);
        if (!raised.alarms().isEmpty()) {
            journal.appendAll(raised.alarms().stream().map(PromiseAlarms::entry).toList());
            raised.alarms().forEach(escalated::fire);
        }
        return raised.moved();
    }

    private static JournalEntry entry(PromiseEscalated alarm) {
        return JournalEntry.of(Chain.of(alarm.number()), "PROMISE_OVERDUE")
                .fact("promise", alarm.promise())
                .fact("level", alarm.level())
                .fact("promisedAt", alarm.dueAt());
    }
}
