package wanbi.handover.internal.receipt;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One content, one text: JSON without blanks, keys in the order of their UTF-16 units, strings with the shortest escapes,
 * numbers as plain decimals (RFC 8785, restricted; docs/receipt-format.md). Null stays, so that "nothing said" and a
 * field that does not exist are told apart.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(Object content) {
        CanonicalJson json = new CanonicalJson();
        json.write(content);
        return json.text.toString();
    }

    private void write(Object value) {
        if (value == null || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof Number number) {
            text.append(plain(number));
        } else if (value instanceof Map<?, ?> fields) {
            writeObject(fields);
        } else if (value instanceof List<?> values) {
            writeArray(values);
        } else {
            writeString(value.toString());
        }
    }

    /** 0.0 and 0 are one number, and so are 12.50 and 12.5. */
    private static String plain(Number number) {
        BigDecimal decimal = new BigDecimal(number.toString());
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    private void writeObject(Map<?, ?> fields) {
        Map<String, Object> sorted = new TreeMap<>();
        fields.forEach((key, value) -> sorted.put((String) key, value));
        String comma = "";
        text.append('{');
        for (Map.Entry<String, Object> field : sorted.entrySet()) {
            text.append(comma);
            writeString(field.getKey());
            text.append(':');
            write(field.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void writeArray(List<?> values) {
        String comma = "";
        text.append('[');
        for (Object value : values) {
            text.append(comma);
            write(value);
            comma = ",";
        }
        text.append(']');
    }

    private void writeString(String value) {
        text.append('"');
        value.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> text.append(unit < 0x20 ? "\\u%04x".formatted(unit) : String.valueOf((char) unit));
            }
        });
        text.append('"');
    }
}
