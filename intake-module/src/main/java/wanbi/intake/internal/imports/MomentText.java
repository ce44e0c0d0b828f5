package wanbi.intake.internal.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Optional;

/** Dates and times as ledgers write them: 2026-11-22, 2026/11/22 8:05, 2026.11.22, 2026年11月22日 08时05分, 20261122. */
final class MomentText {

    private static final String TIME = "['T'][' ']H:mm[:ss][.SSSSSS][.SSS]";
    private static final List<DateTimeFormatter> SHAPES = List.of(
            shape("u-M-d[" + TIME + "][XXX]"),
            shape("u/M/d[" + TIME + "]"),
            shape("u.M.d[" + TIME + "]"),
            shape("u年M月d日['T'][' '][H:mm[:ss]][H时[m分][s秒]][H点[m分]]"),
            shape("uuuuMMdd[" + TIME + "][' 'HHmmss][' 'HHmm]"));

    private MomentText() {}

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter()
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** A day alone begins at midnight; a time without an offset is the site's. */
    static Optional<Instant> parse(String text, ZoneId zone) {
        return SHAPES.stream()
                .map(shape -> parse(shape, text))
                .flatMap(Optional::stream)
                .findFirst()
                .map(moment -> instant(moment, zone));
    }

    private static Optional<TemporalAccessor> parse(DateTimeFormatter shape, String text) {
        try {
            return Optional.of(shape.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor moment, ZoneId zone) {
        if (moment instanceof OffsetDateTime exact) {
            return exact.toInstant();
        }
        return moment instanceof LocalDateTime local
                ? local.atZone(zone).toInstant()
                : LocalDate.from(moment).atStartOfDay(zone).toInstant();
    }
}
