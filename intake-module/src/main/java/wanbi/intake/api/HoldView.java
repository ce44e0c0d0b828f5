package wanbi.intake.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Until when a find is kept before the police get it (L-01, L-07, E.7). */
public final class HoldView {

    private final LocalDate lastDay;
    private final Instant until;
    private final String because;
    private final List<Integer> missingYears;
    private final boolean over;

    public HoldView(LocalDate lastDay, Instant until, String because, List<Integer> missingYears, boolean over) {
        this.lastDay = lastDay;
        this.until = until;
        this.because = because;
        this.missingYears = List.copyOf(missingYears);
        this.over = over;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    /** The last second of the last day at the site. */
    public Instant getUntil() {
        return until;
    }

    /** Whose rule it is: SITE, CATEGORY or SAME_DAY. */
    public String getBecause() {
        return because;
    }

    /** Years whose working calendar nobody has entered: the day is not certain, to be said loudly. */
    public List<Integer> getMissingYears() {
        return missingYears;
    }

    /** The thing should have left us already. */
    public boolean isOver() {
        return over;
    }
}
