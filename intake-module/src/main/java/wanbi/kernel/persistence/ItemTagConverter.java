package wanbi.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import wanbi.kernel.ItemTag;

@Converter(autoApply = true)
public class ItemTagConverter implements AttributeConverter<ItemTag, String> {

    @Override
    public String convertToDatabaseColumn(ItemTag value) {
        return value == null ? null : value.value();
    }

    @Override
    public ItemTag convertToEntityAttribute(String value) {
        return value == null ? null : new ItemTag(value);
    }
}
