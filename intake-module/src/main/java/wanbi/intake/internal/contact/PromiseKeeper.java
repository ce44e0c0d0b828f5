package wanbi.intake.internal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import wanbi.intake.api.ClientOnFile.Filed;
import wanbi.intake.api.StepProgress;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.CurrentStaff;
import wanbi.platform.api.WorkingTime;

/** Sees to it that a client who waits always has a next promised contact (F-13). The case is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PromiseKeeper {

    /** Where the plan names no deadline for the first feedback. */
    private static final Duration FIRST = Duration.ofDays(1);

    @Inject
    ContactBook book;

    @Inject
    ContactJournal journal;

    @Inject
    StepProgress steps;

    @Inject
    WorkingTime time;

    @Inject
    CurrentStaff staff;

    @Inject
    Event<WorkChanged> workChanged;

    @Inject
    Clock clock;

    /** With the acceptance the plan's first feedback is promised. */
    void begin(Filed filed, Instant acceptedAt) {
        if (book.running(filed.number()).isEmpty()) {
            Instant due = steps.dueAt(filed.number(), "FEEDBACK")
                    .filter(at -> at.isAfter(acceptedAt))
                    .orElseGet(() -> acceptedAt.plus(FIRST));
            make(filed, PromisedContact.byRule(due));
        }
    }

    /** By the usual rhythm, when the desk is open. */
    void goOn(Filed filed, Instant from) {
        if (filed.open() && book.running(filed.number()).isEmpty()) {
            long kept = book.promises(filed.number()).stream()
                    .filter(promise -> promise.state() == ContactPromise.State.KEPT)
                    .count();
            Instant later = from.isAfter(clock.instant()) ? from : clock.instant();
            Instant due = time.afterServiceTime(filed.site(), later.plus(Cadence.after(kept)), Duration.ZERO);
            make(filed, PromisedContact.byRule(due));
        }
    }

    /** Whoever could not be reached is tried again while the desk is open, sooner than was promised (R08). */
    void hurry(Filed filed, Instant by) {
        Instant soonest = by.isAfter(clock.instant()) ? by : clock.instant();
        Instant due = time.afterServiceTime(filed.site(), soonest, Duration.ZERO);
        boolean isSooner = book.running(filed.number())
                .map(running -> running.at().isAfter(due))
                .orElse(true);
        if (filed.open() && isSooner) {
            replace(filed, PromisedContact.byRule(due));
        }
    }

    void replace(Filed filed, PromisedContact next) {
        book.running(filed.number()).ifPresent(running -> {
            running.move(Actor.of(staff), clock.instant());
            ended(filed.number(), running);
        });
        make(filed, next);
    }

    /** @return the promise that is kept by it; empty when none ran, or it was made later */
    Optional<ContactPromise> reached(CaseNumber number, Instant at) {
        Optional<ContactPromise> kept = book.running(number).filter(running -> running.isMadeBefore(at));
        kept.ifPresent(running -> {
            running.keep(at, Actor.of(staff), clock.instant());
            ended(number, running);
        });
        return kept;
    }

    void close(CaseNumber number) {
        book.running(number).ifPresent(running -> {
            running.close(Actor.of(staff), clock.instant());
            ended(number, running);
        });
    }

    private void ended(CaseNumber number, ContactPromise promise) {
        book.ended(number, clock.instant());
        journal.ended(number, promise);
        workChanged.fire(new WorkChanged(promise.site(), clock.instant()));
    }

    private void make(Filed filed, PromisedContact said) {
        int next = book.promises(filed.number()).size() + 1;
        ContactPromise made =
                ContactPromise.made(filed.number(), next, filed.site(), said, Actor.of(staff), clock.instant());
        book.add(made);
        journal.made(filed.number(), made, said);
        workChanged.fire(new WorkChanged(filed.site(), clock.instant()));
    }
}
