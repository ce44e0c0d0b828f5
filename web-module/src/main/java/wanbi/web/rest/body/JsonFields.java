package wanbi.web.rest.body;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wanbi.web.rest.body.JsonTree.Numeral;

/**
 * The fields of one object of a body. A missing field and a null are the same; a value of the wrong kind is noted with
 * its path and read as missing, so that all of them are told at once. Paths are joined by slashes, lines counted from
 * one: {@code client/phone}, {@code items/1/quantity}.
 */
public final class JsonFields {

    /** Times outside these years are slips of the pen that no calendar column would take. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2200;

    private final Sheet sheet;
    private final String path;
    private final Map<?, ?> members;
    private final Set<String> read = new HashSet<>();

    JsonFields(Sheet sheet, String path, Map<?, ?> members) {
        this.sheet = sheet;
        this.path = path;
        this.members = members;
        sheet.open(this);
    }

    public String text(String name) {
        return read(name, value -> asText(at(name), value));
    }

    /** As {@link #text}, with a complaint when it is missing: for what no rule can be asked without. */
    public String needed(String name) {
        if (members.get(name) == null) {
            read.add(name);
            sheet.add(at(name), "REQUIRED");
            return null;
        }
        return text(name);
    }

    public Integer whole(String name) {
        Long value = wholeLong(name);
        // Held to the ends of the range, so that the rule names its own bounds.
        return value == null ? null : Math.toIntExact(Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, value)));
    }

    public Long version() {
        return wholeLong("version");
    }

    public BigDecimal amount(String name) {
        return read(name, value -> Numerals.amount(sheet, at(name), value));
    }

    public boolean yes(String name) {
        return Boolean.TRUE.equals(yesOrNull(name));
    }

    public Boolean yesOrNull(String name) {
        return read(name, any -> any instanceof Boolean yes ? yes : wrong(at(name), "NOT_A_YES_NO"));
    }

    public Instant time(String name) {
        return read(name, value -> asTime(at(name), value));
    }

    /** A calendar day, {@code 2026-11-22}. */
    public LocalDate day(String name) {
        return read(name, value -> asDay(at(name), value));
    }

    /** Null when absent. */
    public <T> T object(String name, Function<JsonFields, T> reader) {
        JsonFields fields = read(name, value -> asObject(at(name), value));
        return fields == null ? null : reader.apply(fields);
    }

    /** Empty when absent; a line that is no object is left out after its complaint. */
    public <T> List<T> objects(String name, Function<JsonFields, T> reader) {
        return lines(name, (line, value) -> asObject(line, value)).stream()
                .map(reader)
                .toList();
    }

    /** Empty when absent. */
    public List<String> texts(String name) {
        return lines(name, this::asText);
    }

    /** Values under free keys, as somebody would type them: lists joined by commas; empty when absent. */
    public Map<String, String> typed(String name) {
        Map<String, String> typed = new LinkedHashMap<>();
        object(name, fields -> {
            fields.members.forEach((key, value) -> {
                fields.read.add(key.toString());
                typed.put(key.toString(), fields.asTyped(fields.at(key.toString()), value));
            });
            return fields;
        });
        return Collections.unmodifiableMap(typed);
    }

    /** Objects under free keys; empty when absent. */
    public <T> Map<String, T> objectsByKey(Function<JsonFields, T> reader) {
        Map<String, T> objects = new LinkedHashMap<>();
        members.keySet().forEach(key -> objects.put(key.toString(), object(key.toString(), reader)));
        return objects;
    }

    /** A text, or whatever else somebody would have typed as one. */
    public String typedText(String name) {
        return read(name, value -> asTyped(at(name), value));
    }

    /** Strokes of a signature: lists of points, each a list of numbers; null when absent. */
    public List<List<List<Number>>> strokes(String name) {
        if (members.get(name) == null) {
            read.add(name);
            return null;
        }
        return lines(
                name, (stroke, points) -> elements(stroke, points, (at, point) -> elements(at, point, this::number)));
    }

    Stream<String> unread() {
        return members.keySet().stream()
                .map(Object::toString)
                .filter(name -> !read.contains(name))
                .map(this::at);
    }

    private Long wholeLong(String name) {
        return read(name, value -> Numerals.whole(sheet, at(name), value));
    }

    private Number number(String at, Object value) {
        return Numerals.coordinate(sheet, at, value);
    }

    private <T> T read(String name, Function<Object, T> kind) {
        read.add(name);
        Object value = members.get(name);
        return value == null ? null : kind.apply(value);
    }

    private <T> List<T> lines(String name, Line<T> line) {
        List<T> found = read(name, value -> elements(at(name), value, line));
        return found == null ? List.of() : found;
    }

    private <T> List<T> elements(String at, Object value, Line<T> line) {
        if (!(value instanceof List<?> list)) {
            return wrong(at, "NOT_A_LIST");
        }
        List<T> found = new ArrayList<>();
        IntStream.range(0, list.size()).forEach(i -> {
            String path = at + "/" + (i + 1);
            T element = list.get(i) == null ? wrong(path, "REQUIRED") : line.read(path, list.get(i));
            if (element != null) {
                found.add(element);
            }
        });
        return found;
    }

    private String asText(String at, Object value) {
        return value instanceof String text ? text : wrong(at, "NOT_A_TEXT");
    }

    private String asTyped(String at, Object value) {
        if (value instanceof List<?>) {
            return String.join(",", elements(at, value, this::asTyped));
        }
        if (value instanceof Numeral numeral) {
            return numeral.digits();
        }
        if (value instanceof Map<?, ?>) {
            return wrong(at, "NOT_A_TEXT");
        }
        return value == null ? "" : value.toString();
    }

    private JsonFields asObject(String at, Object value) {
        return value instanceof Map<?, ?> object ? new JsonFields(sheet, at, object) : wrong(at, "NOT_AN_OBJECT");
    }

    private Instant asTime(String at, Object value) {
        try {
            if (value instanceof String text) {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                    return time.toInstant();
                }
            }
            return wrong(at, "NOT_A_TIME");
        } catch (DateTimeException notATime) {
            return wrong(at, "NOT_A_TIME");
        }
    }

    private LocalDate asDay(String at, Object value) {
        try {
            if (value instanceof String text) {
                LocalDate day = LocalDate.parse(text);
                if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                    return day;
                }
            }
            return wrong(at, "NOT_A_DAY");
        } catch (DateTimeException notADay) {
            return wrong(at, "NOT_A_DAY");
        }
    }

    private <T> T wrong(String at, String code) {
        sheet.add(at, code);
        return null;
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    @FunctionalInterface
    private interface Line<T> {
        T read(String path, Object value);
    }
}
