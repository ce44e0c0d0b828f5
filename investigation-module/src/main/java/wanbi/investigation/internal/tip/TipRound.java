package wanbi.investigation.internal.tip;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wanbi.platform.api.Journal;

/** One lot of tips whose days are over. An EJB, because below a timer only EJB transactions take connections in. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TipRound {

    @Inject
    TipShelf shelf;

    @Inject
    TipBook book;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    /** @return whether there were any */
    public boolean deleteSome() {
        List<Tip> gone = shelf.gone(clock.instant());
        gone.forEach(tip -> {
            shelf.remove(tip);
            journal.append(book.act(tip, "TIP_DELETED"));
        });
        return !gone.isEmpty();
    }
}
