package wanbi.intake.internal.playbook;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.postgresql.util.PGobject;
import wanbi.intake.api.RiskFlagView;

/** The flags of a category as {@code jsonb}: they are read with it on every intake, and never asked for alone. */
@Converter
public class FlagsConverter implements AttributeConverter<List<RiskFlagView>, Object> {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public Object convertToDatabaseColumn(List<RiskFlagView> flags) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        flags.forEach(flag -> array.add(object(flag)));
        try {
            PGobject column = new PGobject();
            column.setType("jsonb");
            column.setValue(array.build().toString());
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<RiskFlagView> convertToEntityAttribute(Object column) {
        return JSON
                .createReader(new StringReader(Objects.toString(column, "[]")))
                .readArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .map(FlagsConverter::flag)
                .toList();
    }

    private static JsonObjectBuilder object(RiskFlagView flag) {
        JsonObjectBuilder object = JSON.createObjectBuilder()
                .add("code", flag.getCode())
                .add("text", flag.getText())
                .add("textEn", flag.getTextEn())
                .add("sameDay", flag.isSameDay());
        if (flag.getRaises() != null) {
            object.add("raises", flag.getRaises());
        }
        if (flag.getTrait() != null) {
            object.add("trait", flag.getTrait());
        }
        return object;
    }

    private static RiskFlagView flag(JsonObject flag) {
        return new RiskFlagView(
                flag.getString("code"),
                flag.getString("text"),
                flag.getString("textEn"),
                flag.getString("raises", null),
                flag.getString("trait", null),
                flag.getBoolean("sameDay", false));
    }
}
