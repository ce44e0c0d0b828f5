package wanbi.intake.internal.procedure;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import wanbi.intake.api.event.StepEscalated;
import wanbi.intake.internal.procedure.AlarmTable.Raised;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/**
 * One handful of alarms: raised, journaled on their cases' chains and told, in one transaction. An EJB, because a
 * transaction that only CDI opens below one that forbids transactions does not take the connections in.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Escalation {

    private static final int HANDFUL = 500;

    @Inject
    AlarmTable table;

    @Inject
    Journal journal;

    @Inject
    Event<StepEscalated> escalated;

    @Inject
    Clock clock;

    /** @return how many steps it took: none means that nothing is due */
    public int raiseSome() {
        Raised raised = table.raise(clock.instant(), HANDFUL);
        if (!raised.alarms().isEmpty()) {
            journal.appendAll(raised.alarms().stream().map(Escalation::entry).toList());
            raised.alarms().forEach(escalated::fire);
        }
        return raised.moved();
    }

    private static JournalEntry entry(StepEscalated alarm) {
        return JournalEntry.of(Chain.of(alarm.number()), "STEP_ESCALATED")
                .fact("step", alarm.step())
                .fact("level", alarm.level())
                .fact("dueAt", alarm.dueAt());
    }
}
