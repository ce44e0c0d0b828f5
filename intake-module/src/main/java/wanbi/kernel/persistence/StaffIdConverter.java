package wanbi.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import wanbi.kernel.StaffId;

@Converter(autoApply = true)
public class StaffIdConverter implements AttributeConverter<StaffId, String> {

    @Override
    public String convertToDatabaseColumn(StaffId value) {
        return value == null ? null : value.value();
    }

    @Override
    public StaffId convertToEntityAttribute(String value) {
        return value == null ? null : new StaffId(value);
    }
}
