package wanbi.platform.internal.journal;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;

/** Facts as the JSON object that the column holds. */
final class FactsColumn {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private FactsColumn() {}

    static String write(Map<String, String> facts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        facts.forEach(object::add);
        return object.build().toString();
    }

    /** A value that is no string was never written by us; its text keeps the chain from verifying. */
    static Map<String, String> read(String column) {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonObject object = JSON.createReader(new StringReader(column)).readObject();
        object.forEach((key, value) ->
                facts.put(key, value instanceof JsonString text ? text.getString() : "(" + value + ")"));
        return facts;
    }
}
