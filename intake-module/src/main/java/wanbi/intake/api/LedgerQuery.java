package wanbi.intake.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.Scoped;
import wanbi.platform.api.Subject;

/**
 * A chunk of a workbook's rows; days inclusive in Asia/Shanghai.
 *
 * @param site null for all sites of the caller
 * @param after key of the last row ({@code caseNumber/line} or tag), null at the start
 */
public record LedgerQuery(SiteCode site, LocalDate from, LocalDate to, String after, int limit) implements Scoped {

    private static final ZoneId DAYS = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_CHUNK = 5_000;

    /** @throws wanbi.kernel.InvalidInput {@code from}, {@code to} REQUIRED; {@code to BEFORE_START} */
    public void refuseUnlessDays() {
        FieldErrors errors = new FieldErrors();
        errors.unless(from != null, "from", "REQUIRED").unless(to != null, "to", "REQUIRED");
        errors.refuse();
        errors.unless(!to.isBefore(from), "to", "BEFORE_START").refuse();
    }

    public OffsetDateTime start() {
        return from.atStartOfDay(DAYS).toOffsetDateTime();
    }

    /** The first moment that does not belong to the period. */
    public OffsetDateTime end() {
        return to.plusDays(1).atStartOfDay(DAYS).toOffsetDateTime();
    }

    /** Nobody reads all in one chunk, whatever is asked for. */
    public int rows() {
        return Math.max(1, Math.min(limit, LONGEST_CHUNK));
    }

    @Override
    public Subject subject() {
        return site == null ? Subject.ANYWHERE : Subject.of(site);
    }
}
