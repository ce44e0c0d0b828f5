package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.event.CaseAccepted;
import wanbi.intake.api.event.CaseCorrected;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.CaseOpened;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.ClientNotified;
import wanbi.intake.api.event.ComparisonBegun;
import wanbi.intake.api.event.ComparisonEnded;
import wanbi.intake.api.event.FindLinked;
import wanbi.intake.api.event.LinesReturned;
import wanbi.intake.api.event.LinkReleased;
import wanbi.kernel.DomainEvent;
import wanbi.kernel.ItemTag;

/** Tells the others what has happened to a case, inside the transaction in which it happened. */
@ApplicationScoped
class CaseNews {

    private static final Set<String> REACHED = Set.of("REACHED", "READ");

    @Inject
    Event<DomainEvent> news;

    @Inject
    Clock clock;

    void opened(LossCase opened) {
        Acceptance slip = opened.acceptance();
        news.fire(new CaseOpened(
                opened.site(),
                opened.receipt().receivedAt(),
                opened.number(),
                opened.said(),
                slip == null ? null : slip.at(),
                opened.isOpenedAtCounter(),
                opened.isShortLane(),
                opened.convertedFrom() != null));
        endedIfPassedOn(opened);
    }

    void accepted(LossCase accepted) {
        news.fire(new CaseAccepted(accepted.site(), accepted.acceptance().at(), accepted.number()));
        endedIfPassedOn(accepted);
    }

    private void endedIfPassedOn(LossCase lossCase) {
        if (lossCase.status() == CaseStatus.PASSED_ON) {
            ended(lossCase);
        }
    }

    void corrected(LossCase corrected) {
        news.fire(new CaseCorrected(
                corrected.site(), clock.instant(), corrected.number(), corrected.said(), corrected.isShortLane()));
    }

    void linked(LossCase linked, CaseLink link, LinkedThing thing) {
        boolean nothingMissing = linked.lines().stream().noneMatch(line -> line.status() == LineStatus.MISSING);
        news.fire(new FindLinked(
                linked.site(),
                clock.instant(),
                linked.number(),
                link.line(),
                link.itemTag(),
                thing.foundAt(),
                thing.registeredAt(),
                nothingMissing));
    }

    void released(LossCase released, CaseLink link) {
        boolean noneLeft = released.links().stream().noneMatch(CaseLink::isOpen);
        news.fire(new LinkReleased(
                released.site(),
                clock.instant(),
                released.number(),
                link.itemTag(),
                noneLeft,
                released.isOpenedAtCounter()));
    }

    /** The case has ended with it, or the thing is no longer there to be collected. */
    void wentToPolice(LossCase uncollected, List<ItemTag> gone) {
        if (uncollected.status() == CaseStatus.TO_POLICE) {
            ended(uncollected);
            return;
        }
        boolean noneLeft = uncollected.links().stream().noneMatch(CaseLink::isOpen);
        gone.forEach(tag -> news.fire(new LinkReleased(
                uncollected.site(),
                clock.instant(),
                uncollected.number(),
                tag,
                noneLeft,
                uncollected.isOpenedAtCounter())));
    }

    void notified(LossCase told, ToldClient attempt) {
        news.fire(new ClientNotified(
                told.site(),
                clock.instant(),
                told.number(),
                attempt.at(),
                REACHED.contains(attempt.outcome()),
                Reaching.of(told).map(Reaching::dueAt).orElse(null)));
    }

    void comparisonBegun(LossCase compared) {
        news.fire(new ComparisonBegun(compared.site(), clock.instant(), compared.number()));
    }

    void comparisonEnded(LossCase waiting) {
        news.fire(new ComparisonEnded(waiting.site(), clock.instant(), waiting.number()));
    }

    void returned(LossCase returned) {
        news.fire(new LinesReturned(returned.site(), clock.instant(), returned.number()));
        if (returned.status() == CaseStatus.RETURNED) {
            ended(returned);
        }
    }

    void reopened(LossCase reopened) {
        news.fire(new CaseReopened(
                reopened.site(),
                clock.instant(),
                reopened.number(),
                reopened.things().isAllReturned()));
    }

    void ended(LossCase ended) {
        news.fire(new CaseEnded(
                ended.site(), clock.instant(), ended.number(), ended.status().name()));
    }
}
