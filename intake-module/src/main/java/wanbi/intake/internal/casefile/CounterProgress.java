package wanbi.intake.internal.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.CaseForClaim;
import wanbi.intake.api.CaseProgress;
import wanbi.intake.api.LinkedThings;
import wanbi.intake.api.LinkedThings.LinkedThing;
import wanbi.intake.api.LinkedThings.Pieces;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;

/** What happens at the counter, told by handover in its own transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CounterProgress implements CaseProgress {

    @Inject
    CaseFile cases;

    @Inject
    Reception reception;

    @Inject
    LinkedThings things;

    @Inject
    CaseJournal journal;

    @Inject
    CaseNews news;

    @Inject
    ClientLetters letters;

    @Inject
    CurrentStaff staff;

    @Inject
    Clock clock;

    @Override
    public CaseForClaim lock(CaseNumber number) {
        LossCase locked = cases.lock(number);
        Client client = locked.client();
        return new CaseForClaim(
                number,
                locked.site(),
                locked.status().name(),
                client == null ? null : client.name(),
                client == null ? null : client.phone(),
                locked.isOpenedAtCounter(),
                reportedLines(locked));
    }

    @Override
    public CaseNumber openAtCounter(WalkUp walkUp) {
        Instant now = clock.instant();
        Actor actor = Actor.at(walkUp.site(), staff);
        Reception.NewNumber drawn = reception.caseNumber(walkUp.site(), false);
        CaseNumber number = drawn.number();
        List<LinkedThing> claimed = claim(walkUp, number);
        LossCase opened = LossCase.atCounter(
                number,
                WalkUpReport.of(walkUp, claimed, now),
                Receipt.atCounter(drawn.day(), actor, now),
                reception.slip(walkUp.site(), actor, now));
        for (int i = 0; i < claimed.size(); i++) {
            opened.link(
                    opened.lineToLink(i + 1),
                    claimed.get(i),
                    walkUp.lines().get(i).quantity(),
                    actor,
                    now);
        }
        cases.add(opened);
        reception.announce(number, walkUp.site(), actor);
        journal.openedAtCounter(opened);
        news.opened(opened);
        for (int i = 0; i < claimed.size(); i++) {
            news.linked(opened, opened.links().get(i), claimed.get(i));
        }
        return number;
    }

    @Override
    public void describe(CaseNumber number, int line, String description, List<String> hiddenFeatures) {
        LossCase described = cases.get(number);
        described.describe(line, description, hiddenFeatures);
        cases.save(described);
        journal.described(described, line, description);
        news.corrected(described);
    }

    @Override
    public void beginComparison(CaseNumber number) {
        LossCase compared = cases.get(number);
        compared.beginComparison();
        cases.save(compared);
        journal.comparisonBegun(compared);
        news.comparisonBegun(compared);
    }

    @Override
    public void endComparison(CaseNumber number, String reason) {
        LossCase waiting = cases.get(number);
        waiting.endComparison();
        cases.save(waiting);
        journal.comparisonEnded(waiting, reason);
        news.comparisonEnded(waiting);
    }

    @Override
    public void dispute(CaseNumber number) {
        LossCase disputed = cases.get(number);
        disputed.dispute();
        cases.save(disputed);
    }

    @Override
    public void disputeSettled(CaseNumber number) {
        LossCase settled = cases.get(number);
        settled.disputeSettled();
        cases.save(settled);
    }

    @Override
    public void handedOver(CaseNumber number, List<ReturnedLine> lines, String receiptNumber) {
        LossCase returned = cases.get(number);
        returned.handedOver(lines, clock.instant());
        cases.save(returned);
        lines.forEach(line -> journal.returned(returned, line, receiptNumber));
        news.returned(returned);
    }

    @Override
    public void wentToPolice(CaseNumber number, ToPolice gone) {
        LossCase uncollected = cases.lock(number);
        Instant now = clock.instant();
        Uncollected.goesToPolice(uncollected, gone.tags(), gone.batch(), now);
        Optional<ToldClient> told = letters.wentToPolice(uncollected, gone);
        told.ifPresent(message -> uncollected.notified(message, Actor.at(uncollected.site(), staff), now));
        cases.save(uncollected);
        uncollected.links().stream()
                .filter(link -> gone.tags().contains(link.itemTag()))
                .forEach(link -> journal.wentToPolice(uncollected, link, gone));
        told.ifPresent(message -> journal.notified(uncollected, message));
        news.wentToPolice(uncollected, gone.tags());
    }

    @Override
    public void wronglyHandedOver(CaseNumber number, List<ReturnedLine> lines, String receiptNumber) {
        LossCase wrong = cases.lock(number);
        boolean open = wrong.status().isOpen();
        lines.forEach(line -> wrong.things().wronglyHandedOver(line, open));
        cases.save(wrong);
        lines.forEach(line -> journal.wronglyReturned(wrong, line, receiptNumber));
    }

    private List<LinkedThing> claim(WalkUp walkUp, CaseNumber number) {
        List<LinkedThing> claimed = new ArrayList<>();
        for (WalkUpLine line : walkUp.lines()) {
            claimed.add(things.link(
                    line.tag(), walkUp.site(), number, claimed.size() + 1, new Pieces(line.quantity(), false)));
        }
        return claimed;
    }

    private static List<ReportedLine> reportedLines(LossCase locked) {
        return locked.links().stream()
                .filter(link -> !link.isWithPolice())
                .map(link -> link.reported(locked.things().line(link.line()).status()))
                .toList();
    }
}
