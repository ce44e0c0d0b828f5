package wanbi.intake.internal.casefile;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.util.PGobject;
import wanbi.intake.api.ReportLoss.Content;

/** What the columns of type {@code jsonb} hold. */
final class Json {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider PROVIDER = JsonProvider.provider();

    private Json() {}

    static PGobject column(JsonValue value) {
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(value.toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static JsonObject object(Object column) {
        return PROVIDER.createReader(new StringReader(Objects.toString(column, "{}")))
                .readObject();
    }

    static JsonArray array(Object column) {
        return PROVIDER.createReader(new StringReader(Objects.toString(column, "[]")))
                .readArray();
    }

    static JsonObjectBuilder object() {
        return PROVIDER.createObjectBuilder();
    }

    /** Absent values are left out. */
    static void put(JsonObjectBuilder object, String key, String value) {
        if (value != null) {
            object.add(key, value);
        }
    }

    static JsonObject map(Map<String, String> map) {
        JsonObjectBuilder object = object();
        map.forEach((key, value) -> put(object, key, value));
        return object.build();
    }

    static Map<String, String> map(JsonObject object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.keySet().forEach(key -> map.put(key, object.getString(key)));
        return map;
    }

    static JsonArray texts(List<String> texts) {
        JsonArrayBuilder array = PROVIDER.createArrayBuilder();
        texts.forEach(array::add);
        return array.build();
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }

    static JsonArray contents(List<Content> contents) {
        JsonArrayBuilder array = PROVIDER.createArrayBuilder();
        for (Content content : contents) {
            JsonObjectBuilder object = object().add("kind", content.kind());
            put(object, "text", content.text());
            array.add(object);
        }
        return array.build();
    }

    static List<Content> contents(JsonArray array) {
        return array.getValuesAs(JsonObject.class).stream()
                .map(content -> new Content(content.getString("kind"), content.getString("text", null)))
                .toList();
    }
}
