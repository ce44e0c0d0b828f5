package wanbi.intake.internal.casefile;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import wanbi.intake.api.ReportLoss.Item;

/** A line as it was reported, kept beside the link; worth and answers are of no use to a comparison. */
@Converter
public class AsReportedConverter implements AttributeConverter<Item, Object> {

    @Override
    public Object convertToDatabaseColumn(Item item) {
        JsonObjectBuilder object = Json.object();
        Json.put(object, "category", item.category());
        Json.put(object, "name", item.name());
        Json.put(object, "brand", item.brand());
        Json.put(object, "model", item.model());
        Json.put(object, "spec", item.spec());
        Json.put(object, "serial", item.serial());
        Json.put(object, "features", item.features());
        object.add("quantity", item.quantity());
        object.add("colours", Json.texts(item.colours()));
        object.add("hiddenFeatures", Json.texts(item.hiddenFeatures()));
        object.add("contents", Json.contents(item.contents()));
        return Json.column(object.build());
    }

    @Override
    public Item convertToEntityAttribute(Object column) {
        JsonObject object = Json.object(column);
        return new Item(
                object.getString("category"),
                object.getString("name"),
                object.getString("brand", null),
                object.getString("model", null),
                object.getString("spec", null),
                object.getInt("quantity"),
                Json.texts(object.getJsonArray("colours")),
                object.getString("serial", null),
                object.getString("features", null),
                Json.texts(object.getJsonArray("hiddenFeatures")),
                Json.contents(object.getJsonArray("contents")),
                null,
                Map.of(),
                List.of());
    }
}
