package wanbi.platform.internal.journal;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Writes as timers and jobs of the house do: in an EJB's transaction (ADR 0004). */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QueueWriter {

    @Inject
    Journal journal;

    public void write(Chain chain) {
        journal.append(JournalEntry.of(chain, "CASE_CORRECTED").because("理由"));
    }
}
