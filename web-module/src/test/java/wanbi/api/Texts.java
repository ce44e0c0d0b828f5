package wanbi.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;

/** Texts of a JSON list. */
final class Texts {

    private Texts() {}

    static List<String> of(JsonArray list) {
        return list.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
