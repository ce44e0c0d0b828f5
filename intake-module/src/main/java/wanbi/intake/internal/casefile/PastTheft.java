package wanbi.intake.internal.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Texts;

/**
 * A theft of an old ledger, one row of it.
 *
 * @param source name of the file, which stands as the reason for the late entry and for the missing client
 * @param cell what stands under a field
 */
record PastTheft(SiteCode site, String source, UnaryOperator<String> cell) {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?::00)?\\s*[~～\\-–]\\s*(\\d{1,2})(?::00)?");
    private static final int HOURS_OF_A_DAY = 24;
    /** What ends before it begins went over midnight, unless it were longer than this. */
    private static final int ONE_NIGHT = 12;

    private static final int LONGEST_SOURCE = 180;

    /** The day and its hours, as the site's clocks showed them. */
    private record Span(Instant from, Instant to) {}

    String policeNumber() {
        return Texts.clean(cell.apply("policeNumber"));
    }

    String outcome() {
        return Texts.clean(cell.apply("outcome"));
    }

    /** @return null when the day cannot be read, which is noted then */
    ReportLoss said(ZoneId zone, FieldErrors errors) {
        Span span = span(zone, errors);
        String kind = Texts.clean(cell.apply("kind"));
        errors.unless(kind != null, "kind", "REQUIRED");
        if (span == null) {
            return null;
        }
        String thing = Texts.clean(cell.apply("thing"));
        String number = policeNumber();
        String taken = source.substring(0, Math.min(source.length(), LONGEST_SOURCE));
        return new ReportLoss(
                site,
                span.to(),
                "IMPORT",
                ofSite(Texts.clean(cell.apply("place"))),
                Texts.clean(cell.apply("placeNote")),
                false,
                null,
                taken,
                null,
                null,
                span.from(),
                span.to(),
                span.to(),
                kind,
                false,
                null,
                false,
                taken,
                null,
                List.of(),
                false,
                false,
                List.of(item(thing == null ? kind : thing)),
                new ReportLoss.Theft(List.of(), null, null, number != null, number, List.of()),
                ReportLoss.Further.NONE);
    }

    private static ReportLoss.Item item(String thing) {
        return new ReportLoss.Item(
                "OTHER",
                thing,
                Texts.UNKNOWN,
                Texts.UNKNOWN,
                Texts.UNKNOWN,
                1,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                Map.of(),
                List.of());
    }

    /** The site in front of a place's code may be left out. */
    private String ofSite(String place) {
        return place == null || place.startsWith(site + "-") ? place : site + "-" + place;
    }

    private Span span(ZoneId zone, FieldErrors errors) {
        LocalDate day = day(errors);
        String hours = Texts.clean(cell.apply("hours"));
        if (day == null || hours == null) {
            return day == null
                    ? null
                    : new Span(
                            day.atStartOfDay(zone).toInstant(),
                            day.atStartOfDay(zone).toInstant());
        }
        Matcher said = HOURS.matcher(hours);
        int from = said.matches() ? Integer.parseInt(said.group(1)) : HOURS_OF_A_DAY;
        int to = said.matches() ? Integer.parseInt(said.group(2)) : 0;
        int until = to > from ? to : to + HOURS_OF_A_DAY;
        if (from >= HOURS_OF_A_DAY || to > HOURS_OF_A_DAY || until > HOURS_OF_A_DAY && until - from > ONE_NIGHT) {
            errors.add("hours", "INVALID_HOURS");
            return null;
        }
        return new Span(
                day.atStartOfDay(zone).plusHours(from).toInstant(),
                day.atStartOfDay(zone).plusHours(until).toInstant());
    }

    private LocalDate day(FieldErrors errors) {
        String typed = Texts.clean(cell.apply("reportedOn"));
        errors.unless(typed != null, "reportedOn", "REQUIRED");
        Matcher said = DAY.matcher(typed == null ? "" : typed);
        if (typed == null || !said.matches()) {
            errors.unless(typed == null, "reportedOn", "DATE_UNREADABLE", typed);
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)));
        } catch (DateTimeException e) {
            errors.add("reportedOn", "DATE_UNREADABLE", typed);
            return null;
        }
    }
}
