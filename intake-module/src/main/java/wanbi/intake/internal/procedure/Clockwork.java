package wanbi.intake.internal.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * How clocks run at a site: round the clock, or standing still outside service hours for what the desk owes to a case
 * that is not urgent (E.7).
 *
 * @param service a start and a length of service time to the moment when it has passed
 */
record Clockwork(BiFunction<Instant, Duration, Instant> service) {

    /** The three moments of a clock; all null where there is no deadline. */
    record Moments(Instant warnAt, Instant dueAt, Instant headOfficeAt) {

        static final Moments NONE = new Moments(null, null, null);
    }

    /** @param deskStep stands still at P3 while the desk is closed */
    Moments moments(Instant start, int minutes, Priority priority, boolean deskStep) {
        Duration whole = Duration.ofMinutes(minutes);
        Duration half = whole.dividedBy(2);
        Duration far = priority == Priority.P1 ? whole.plus(half) : whole.multipliedBy(2);
        boolean rests = deskStep && priority == Priority.P3;
        return new Moments(after(start, half, rests), after(start, whole, rests), after(start, far, rests));
    }

    /** Shorter than the plan says, because something would be lost: round the clock whatever the step. */
    static Moments until(Instant start, Instant latest, Priority priority) {
        Duration whole = Duration.between(start, latest.isBefore(start) ? start : latest);
        Duration half = whole.dividedBy(2);
        Instant due = start.plus(whole);
        return new Moments(start.plus(half), due, due.plus(priority == Priority.P1 ? half : whole));
    }

    private Instant after(Instant start, Duration length, boolean rests) {
        return rests ? service.apply(start, length) : start.plus(length);
    }
}
