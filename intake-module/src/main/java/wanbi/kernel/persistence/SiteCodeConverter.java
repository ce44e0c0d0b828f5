package wanbi.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import wanbi.kernel.SiteCode;

@Converter(autoApply = true)
public class SiteCodeConverter implements AttributeConverter<SiteCode, String> {

    @Override
    public String convertToDatabaseColumn(SiteCode value) {
        return value == null ? null : value.value();
    }

    @Override
    public SiteCode convertToEntityAttribute(String value) {
        return value == null ? null : new SiteCode(value);
    }
}
