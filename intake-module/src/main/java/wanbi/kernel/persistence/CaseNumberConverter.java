package wanbi.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import wanbi.kernel.CaseNumber;

@Converter(autoApply = true)
public class CaseNumberConverter implements AttributeConverter<CaseNumber, String> {

    @Override
    public String convertToDatabaseColumn(CaseNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public CaseNumber convertToEntityAttribute(String value) {
        return value == null ? null : new CaseNumber(value);
    }
}
