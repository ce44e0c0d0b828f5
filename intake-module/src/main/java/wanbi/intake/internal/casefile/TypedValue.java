package wanbi.intake.internal.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wanbi.intake.api.ReportLoss.Content;
import wanbi.kernel.Texts;

/** A value of a correction as typed, read and written; a blank one means that there is none any more. */
final class TypedValue {

    private static final String BETWEEN = "[,\\n]";

    private TypedValue() {}

    /** @throws IllegalArgumentException when the text is no value of the kind */
    static Object read(ReportPaths.Kind kind, String typed) {
        String text = Texts.clean(typed);
        return switch (kind) {
            case TEXT -> text;
            case TIME -> text == null ? null : time(text);
            case COUNT -> text == null ? null : Integer.valueOf(text);
            case AMOUNT -> text == null ? null : new BigDecimal(text);
            case FLAG -> flag(text);
            case TEXTS -> parts(text).toList();
            case CONTENTS -> parts(text).map(TypedValue::content).toList();
        };
    }

    /** As it stands in a revision; null for none. */
    static String written(Object value) {
        if (value instanceof List<?> list) {
            return list.isEmpty() ? null : list.stream().map(TypedValue::part).collect(Collectors.joining(","));
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : Objects.toString(value, null);
    }

    private static String part(Object part) {
        return part instanceof Content content
                ? content.text() == null ? content.kind() : content.kind() + " " + content.text()
                : part.toString();
    }

    private static Instant time(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Boolean flag(String text) {
        if (text == null || "false".equals(text)) {
            return false;
        }
        if ("true".equals(text)) {
            return true;
        }
        throw new IllegalArgumentException(text);
    }

    private static Stream<String> parts(String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.split(BETWEEN)).map(String::strip).filter(s -> !s.isEmpty());
    }

    private static Content content(String part) {
        String[] kindAndText = part.split("\\s+", 2);
        return new Content(kindAndText[0], kindAndText.length > 1 ? kindAndText[1] : null);
    }
}
