package wanbi.intake.internal.procedure;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

@Converter
public class DeadlinesConverter implements AttributeConverter<Deadlines, String> {

    @Override
    public String convertToDatabaseColumn(Deadlines value) {
        return value == null ? null : value.toString();
    }

    @Override
    public Deadlines convertToEntityAttribute(String column) {
        return column == null ? null : Deadlines.parse(column);
    }
}
