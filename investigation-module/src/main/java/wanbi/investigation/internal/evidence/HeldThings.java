package wanbi.investigation.internal.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import wanbi.intake.api.FreezeKind;
import wanbi.intake.api.Freezes;
import wanbi.intake.api.event.FindLinked;
import wanbi.intake.api.event.LinkReleased;

/** Whatever turns out to belong to the case while a hold stands is kept with the rest; what does not is let go. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldThings {

    @Inject
    HoldShelf holds;

    @Inject
    Freezes freezes;

    void linked(@Observes FindLinked event) {
        holds.standing(event.number())
                .forEach(hold -> freezes.freeze(event.tag(), FreezeKind.HOLD, hold.id(), hold.reason()));
    }

    void released(@Observes LinkReleased event) {
        holds.standing(event.number())
                .forEach(hold -> freezes.release(event.tag(), FreezeKind.HOLD, hold.id(), hold.reason()));
    }
}
