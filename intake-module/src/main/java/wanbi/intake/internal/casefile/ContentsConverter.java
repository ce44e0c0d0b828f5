package wanbi.intake.internal.casefile;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import wanbi.intake.api.ReportLoss.Content;

@Converter
public class ContentsConverter implements AttributeConverter<List<Content>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<Content> value) {
        return Json.column(Json.contents(value == null ? List.of() : value));
    }

    @Override
    public List<Content> convertToEntityAttribute(Object value) {
        return Json.contents(Json.array(value));
    }
}
