package wanbi.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a case, {@code SITE-GS-YYYYMMDD-NNN} for losses and referrals, {@code SITE-SQ-…} for thefts; at least three
 * digits, gap-free per site and registration day (E.1).
 */
public record CaseNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("([A-Z][A-Z0-9]{1,9})-(GS|SQ)-\\d{8}-\\d{3,6}");

    public CaseNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a case number: " + value);
        }
    }

    public static CaseNumber ofLoss(SiteCode site, LocalDate day, int number) {
        return of(site, "GS", day, number);
    }

    public static CaseNumber ofTheft(SiteCode site, LocalDate day, int number) {
        return of(site, "SQ", day, number);
    }

    private static CaseNumber of(SiteCode site, String kind, LocalDate day, int number) {
        return new CaseNumber(
                "%s-%s-%s-%03d".formatted(site.value(), kind, day.format(DateTimeFormatter.BASIC_ISO_DATE), number));
    }

    /** Empty when the text has not the shape of a case number: to the asker such a case is simply unknown. */
    public static Optional<CaseNumber> parse(String text) {
        return text != null && SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    public SiteCode site() {
        return new SiteCode(value.substring(0, value.indexOf('-')));
    }

    public boolean isTheft() {
        return value.contains("-SQ-");
    }

    @Override
    public String toString() {
        return value;
    }
}
