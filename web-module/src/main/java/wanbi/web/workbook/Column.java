package wanbi.web.workbook;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/**
 * A column of a ledger.
 *
 * @param key of its heading
 * @param width in characters of the standard font
 * @param value what stands in it for a row: a String, a Number, an Instant or null, as its kind says
 */
record Column<R>(String key, Kind kind, double width, Function<R, Object> value) {

    private static final int MOST_LINES = 20;

    /** How its cells are stored and shown. */
    enum Kind {
        TEXT(null),
        COUNT("0"),
        DECIMAL("0.0"),
        AMOUNT("#,##0.00"),
        TIME("yyyy-mm-dd hh:mm"),
        /** Filled by a later stage of the product; empty until then, never invented. */
        LATER(null);

        private final String format;

        Kind(String format) {
            this.format = format;
        }

        String format() {
            return format;
        }
    }

    /** How many lines a text takes in this column; no row grows beyond a readable few. */
    int lines(String text) {
        return kind == Kind.TEXT ? (int) Math.min(MOST_LINES, Math.ceil(span(text) / width)) : 1;
    }

    /** In characters of the standard font; Chinese ones take two. */
    static int span(String text) {
        int span = 0;
        for (int at = 0; at < text.length(); at++) {
            span += text.charAt(at) < 0x2E80 ? 1 : 2;
        }
        return span;
    }

    static <R> Column<R> text(String key, double width, Function<R, String> value) {
        return new Column<>(key, Kind.TEXT, width, value::apply);
    }

    static <R> Column<R> count(String key, Function<R, Integer> value) {
        return new Column<>(key, Kind.COUNT, 7, value::apply);
    }

    static <R> Column<R> decimal(String key, Function<R, BigDecimal> value) {
        return new Column<>(key, Kind.DECIMAL, 11, value::apply);
    }

    static <R> Column<R> amount(String key, Function<R, BigDecimal> value) {
        return new Column<>(key, Kind.AMOUNT, 12, value::apply);
    }

    static <R> Column<R> time(String key, Function<R, Instant> value) {
        return new Column<>(key, Kind.TIME, 17, value::apply);
    }

    static <R> Column<R> later(String key) {
        return new Column<>(key, Kind.LATER, 11, row -> null);
    }
}
