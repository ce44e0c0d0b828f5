package wanbi.platform.internal.signature;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;

/** Strokes as the JSON text in which they are kept. */
final class StrokesText {

    private static final JsonProvider JSON = JsonProvider.provider();

    private StrokesText() {}

    static String write(List<List<List<Number>>> strokes) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (List<List<Number>> stroke : strokes) {
            JsonArrayBuilder line = JSON.createArrayBuilder();
            for (List<Number> point : stroke) {
                JsonArrayBuilder numbers = JSON.createArrayBuilder();
                point.forEach(number -> numbers.add(new BigDecimal(number.toString())));
                line.add(numbers);
            }
            all.add(line);
        }
        return all.build().toString();
    }

    static List<List<List<Number>>> read(String text) {
        return JSON.createReader(new StringReader(text)).readArray().getValuesAs(JsonArray.class).stream()
                .map(stroke -> stroke.getValuesAs(JsonArray.class).stream()
                        .map(StrokesText::numbers)
                        .toList())
                .toList();
    }

    private static List<Number> numbers(JsonArray point) {
        return point.getValuesAs(JsonNumber.class).stream()
                .map(number -> (Number) number.bigDecimalValue())
                .toList();
    }
}
