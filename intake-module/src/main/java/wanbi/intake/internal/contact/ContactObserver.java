package wanbi.intake.internal.contact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import wanbi.intake.api.ClientOnFile;
import wanbi.intake.api.event.CaseAccepted;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.CaseOpened;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.ClientNotified;
import wanbi.intake.api.event.ComparisonEnded;
import wanbi.intake.api.event.LinesReturned;
import wanbi.intake.api.event.LinkReleased;

/**
 * What happens to a case begins, keeps and closes promises. Whoever stands at the counter is promised nothing, until the
 * claim comes to nothing and the case goes on without them; a referral is another's, and its client waits for nothing
 * from us.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ContactObserver {

    /** After the procedure, whose clock says by when the first feedback is due. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 600;

    @Inject
    ClientOnFile clients;

    @Inject
    PromiseKeeper keeper;

    void opened(@Observes @Priority(LATER) CaseOpened event) {
        if (event.acceptedAt() != null && !event.atCounter() && !event.said().outOfArea()) {
            keeper.begin(clients.of(event.number()), event.acceptedAt());
        }
    }

    void accepted(@Observes @Priority(LATER) CaseAccepted event) {
        ClientOnFile.Filed filed = clients.of(event.number());
        if (filed.open()) {
            keeper.begin(filed, event.at());
        }
    }

    void notified(@Observes @Priority(LATER) ClientNotified event) {
        if (event.reached()) {
            keeper.reached(event.number(), event.toldAt());
            keeper.goOn(clients.of(event.number()), event.at());
        } else if (event.nextTryBy() != null) {
            keeper.hurry(clients.of(event.number()), event.nextTryBy());
        }
    }

    void claimEnded(@Observes @Priority(LATER) ComparisonEnded event) {
        keeper.goOn(clients.of(event.number()), event.at());
    }

    void released(@Observes @Priority(LATER) LinkReleased event) {
        keeper.goOn(clients.of(event.number()), event.at());
    }

    /** Where something is still missing the client waits on. */
    void returned(@Observes @Priority(LATER) LinesReturned event) {
        keeper.goOn(clients.of(event.number()), event.at());
    }

    /** The client is to hear that it is looked for again. */
    void reopened(@Observes @Priority(LATER) CaseReopened event) {
        keeper.goOn(clients.of(event.number()), event.at());
    }

    void ended(@Observes CaseEnded event) {
        keeper.close(event.number());
    }
}
