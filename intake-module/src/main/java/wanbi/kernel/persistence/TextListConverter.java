package wanbi.kernel.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A list of texts as {@code text[]}. The column is typed Object because the driver hands arrays out as its own class. */
@Converter
public class TextListConverter implements AttributeConverter<List<String>, Object> {

    @Override
    public Object convertToDatabaseColumn(List<String> values) {
        return values == null ? new String[0] : values.toArray(String[]::new);
    }

    @Override
    public List<String> convertToEntityAttribute(Object column) {
        return list(column);
    }

    /** For native queries too, whose rows carry the driver's array. */
    public static List<String> list(Object column) {
        try {
            Object values = column instanceof Array array ? array.getArray() : column;
            return values == null
                    ? List.of()
                    : Collections.unmodifiableList(new ArrayList<>(Arrays.asList((String[]) values)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
