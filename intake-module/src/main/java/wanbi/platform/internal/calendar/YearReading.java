package wanbi.platform.internal.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;
import wanbi.platform.api.WorkCalendar.KeepYear;

/** A year as typed, one special day a line, so that a notice can be entered in a minute. */
record YearReading(int year, String basis, List<SpecialDay> days) {

    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 366;
    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*([+-])\\s*(\\S.{0,39})");

    static YearReading of(KeepYear typed) {
        FieldErrors errors = new FieldErrors();
        errors.unless(typed.year() != null, "year", "REQUIRED");
        int year = typed.year() == null ? 0 : typed.year();
        errors.unless(typed.year() == null || year >= 2000 && year <= 2999, "year", "OUT_OF_RANGE", 2000, 2999);
        String basis = Texts.clean(typed.basis());
        errors.unless(basis != null, "basis", "REQUIRED");
        errors.unless(Texts.length(basis) <= LONGEST, "basis", "TOO_LONG", LONGEST);
        List<SpecialDay> days = days(typed.days(), year, errors);
        errors.refuse();
        return new YearReading(year, basis, days);
    }

    private static List<SpecialDay> days(String typed, int year, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null, "days", "REQUIRED");
        List<SpecialDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        List<String> lines = text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        errors.unless(lines.size() <= MOST_DAYS, "days", "TOO_MANY", MOST_DAYS);
        for (String line : lines) {
            SpecialDay day = day(line);
            boolean good = day != null && day.day().getYear() == year && seen.add(day.day());
            if (!good) {
                errors.unless(false, "days", "CALENDAR_LINE", line);
                return List.of();
            }
            days.add(day);
        }
        return days;
    }

    private static SpecialDay day(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        try {
            return SpecialDay.of(LocalDate.parse(parts.group(1)), "+".equals(parts.group(2)), parts.group(3));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
