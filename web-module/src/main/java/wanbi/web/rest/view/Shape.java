package wanbi.web.rest.view;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One JSON object on its way out. What is absent stands as null, so that a client sees every field there is. */
public final class Shape {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final ZoneId zone;
    private final JsonObjectBuilder members = JSON.createObjectBuilder();

    private Shape(ZoneId zone) {
        this.zone = zone;
    }

    /** @param zone in which times are shown (I13) */
    public static Shape in(ZoneId zone) {
        return new Shape(zone);
    }

    /** For things without times. */
    public static Shape timeless() {
        return new Shape(null);
    }

    public Shape with(String name, String value) {
        return put(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    public Shape with(String name, Integer value) {
        return put(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    public Shape with(String name, long value) {
        return put(name, JSON.createValue(value));
    }

    public Shape with(String name, boolean value) {
        return put(name, value ? JsonValue.TRUE : JsonValue.FALSE);
    }

    public Shape with(String name, BigDecimal value) {
        return put(name, value == null ? JsonValue.NULL : JSON.createValue(value));
    }

    public Shape with(String name, Instant value) {
        return with(name, value == null ? null : text(value));
    }

    public Shape with(String name, JsonObject value) {
        return put(name, value == null ? JsonValue.NULL : value);
    }

    public Shape texts(String name, List<String> values) {
        return list(name, values, JSON::createValue);
    }

    public Shape numbers(String name, List<Double> values) {
        return list(name, values, JSON::createValue);
    }

    public Shape wholes(String name, List<Integer> values) {
        return list(name, values, JSON::createValue);
    }

    public Shape texts(String name, Map<String, String> values) {
        Shape inner = timeless();
        if (values != null) {
            values.forEach(inner::with);
        }
        return with(name, inner.build());
    }

    public <T> Shape list(String name, List<T> values, Function<T, ? extends JsonValue> each) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        if (values != null) {
            values.forEach(value -> array.add(value == null ? JsonValue.NULL : each.apply(value)));
        }
        return put(name, array.build());
    }

    public JsonObject build() {
        return members.build();
    }

    private String text(Instant value) {
        return value.truncatedTo(ChronoUnit.MILLIS).atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private Shape put(String name, JsonValue value) {
        members.add(name, value);
        return this;
    }
}
