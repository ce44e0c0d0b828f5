package wanbi.intake.internal.casefile;

import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.Texts;

/**
 * Judges when it was reported, last seen and missed (R01, R05). How old a report is matters for the late-entry reason
 * alone; everything the client tells is held against the report, not against the time of entry.
 */
final class TimesCheck {

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);
    private static final Duration PROMPT = Duration.ofHours(24);
    private static final Duration LONG_AGO = Duration.ofDays(365);
    private static final int NOTE = 10;

    private final FieldCheck at;
    private final Instant reportedAt;
    private final Instant lastSeenFrom;
    private final Instant lastSeenTo;
    private final Instant discoveredAt;
    private final String circumstances;
    private final String lateEntryReason;

    TimesCheck(FieldCheck at, ReportLoss typed, Surroundings around) {
        this.at = at;
        lateEntryReason = at.line("lateEntryReason", typed.lateEntryReason(), 200);
        circumstances = at.text("circumstances", typed.circumstances(), 2000);
        reportedAt = reportedAt(typed.reportedAt(), around.receivedAt());
        lastSeenFrom = beforeReport("lastSeenFrom", typed.lastSeenFrom());
        lastSeenTo = beforeReport("lastSeenTo", typed.lastSeenTo());
        discoveredAt = beforeReport("discoveredAt", typed.discoveredAt());
        boolean ordered = lastSeenFrom == null || lastSeenTo == null || !lastSeenTo.isBefore(lastSeenFrom);
        at.unless(ordered, "lastSeenTo", "BEFORE_START");
        at.unless(!isLongAgo() || mayBeLongAgo(around), "lastSeenFrom", "LAST_SEEN_TOO_OLD", NOTE);
    }

    /** A desk whose clock runs a little ahead is no traveller in time. */
    private Instant reportedAt(Instant typed, Instant receivedAt) {
        at.needed(true, "reportedAt", typed);
        Instant reported = at.time("reportedAt", typed);
        if (reported == null) {
            return null;
        }
        at.unless(!reported.isAfter(receivedAt.plus(CLOCK_SKEW)), "reportedAt", "IN_FUTURE");
        boolean late = reported.isBefore(receivedAt.minus(PROMPT));
        at.unless(!late || lateEntryReason != null, "lateEntryReason", "LATE_ENTRY_REASON_REQUIRED");
        return reported.isAfter(receivedAt) ? receivedAt : reported;
    }

    private Instant beforeReport(String field, Instant typed) {
        Instant time = at.time(field, typed);
        at.unless(time == null || reportedAt == null || !time.isAfter(reportedAt), field, "AFTER_REPORT");
        return time;
    }

    private boolean isLongAgo() {
        Instant latest = lastSeenTo != null ? lastSeenTo : lastSeenFrom;
        return latest != null && reportedAt != null && latest.isBefore(reportedAt.minus(LONG_AGO));
    }

    /** A year back nothing can be found by the usual means: a manager takes it, and writes down why (R05). */
    private boolean mayBeLongAgo(Surroundings around) {
        return around.managed() && Texts.length(circumstances) >= NOTE;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Instant lastSeenFrom() {
        return lastSeenFrom;
    }

    Instant lastSeenTo() {
        return lastSeenTo;
    }

    Instant discoveredAt() {
        return discoveredAt;
    }

    String circumstances() {
        return circumstances;
    }

    String lateEntryReason() {
        return lateEntryReason;
    }
}
