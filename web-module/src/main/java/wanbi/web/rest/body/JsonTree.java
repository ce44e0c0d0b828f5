package wanbi.web.rest.body;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import wanbi.kernel.InvalidInput;

/**
 * Reads JSON more strictly than JSON asks: a key stands once, nothing follows the end, nesting is bounded. Two readers
 * of a body must never understand different things by it.
 */
final class JsonTree {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;

    private final JsonParser parser;
    private int depth;

    private JsonTree(JsonParser parser) {
        this.parser = parser;
    }

    /** A number as written; what is asked of it is decided where it is read. */
    record Numeral(String digits) {}

    /** Maps, lists, texts, numerals, booleans and null; an empty body is an empty object. */
    static Object read(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            if (text.isBlank()) {
                return Map.of();
            }
            try (JsonParser parser = JSON.createParser(new StringReader(text))) {
                JsonTree tree = new JsonTree(parser);
                Object root = tree.value(parser.next());
                if (parser.hasNext()) {
                    throw malformed();
                }
                return root;
            }
        } catch (CharacterCodingException | JsonException | NoSuchElementException notJson) {
            throw malformed();
        }
    }

    private static InvalidInput malformed() {
        return new InvalidInput("", "MALFORMED_JSON");
    }

    private Object value(Event event) {
        return switch (event) {
            case START_OBJECT -> members();
            case START_ARRAY -> elements();
            case VALUE_STRING -> storable(parser.getString());
            case VALUE_NUMBER -> numeral(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw malformed();
        };
    }

    private Map<String, Object> members() {
        deeper();
        Map<String, Object> members = new LinkedHashMap<>();
        for (Event event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            String key = storable(parser.getString());
            if (members.containsKey(key)) {
                throw malformed();
            }
            members.put(key, value(parser.next()));
        }
        depth--;
        return members;
    }

    private List<Object> elements() {
        deeper();
        List<Object> elements = new ArrayList<>();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            elements.add(value(event));
        }
        depth--;
        return elements;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw malformed();
        }
    }

    /** A million digits would keep a processor busy for nothing. */
    private static Numeral numeral(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            throw malformed();
        }
        return new Numeral(digits);
    }

    /** PostgreSQL keeps no NUL, and half a surrogate pair is no character. */
    private static String storable(String text) {
        boolean clean = text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c));
        if (clean) {
            return text;
        }
        return text.codePoints()
                .filter(point -> point != 0)
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
