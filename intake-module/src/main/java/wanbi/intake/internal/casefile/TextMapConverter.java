package wanbi.intake.internal.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;

@Converter
public class TextMapConverter implements AttributeConverter<Map<String, String>, Object> {

    @Override
    public Object convertToDatabaseColumn(Map<String, String> value) {
        return Json.column(Json.map(value == null ? Map.of() : value));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(Object value) {
        return Json.map(Json.object(value));
    }
}
