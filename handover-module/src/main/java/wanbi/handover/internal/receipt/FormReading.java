package wanbi.handover.internal.receipt;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;

/** Brings the sheet back from its canonical content, so that a copy years later says what the original said. */
final class FormReading {

    private final JsonObject form;

    FormReading(JsonObject form) {
        this.form = form;
    }

    HandoverSheet sheet(String clerkName) {
        return new HandoverSheet(
                text(form, "case"),
                text(form, "site"),
                text(form, "siteName"),
                text(form, "sitePhone"),
                text(form, "zone"),
                instant(form, "reportedAt"),
                form.getJsonArray("items").stream().map(FormReading::item).toList(),
                claimant(form.getJsonObject("claimant")),
                text(form, "signatureLevel"),
                form.containsKey("posted"),
                clerkName,
                text(form, "comparedBy"),
                text(form, "comparisonWitness"),
                text(form, "verdict"),
                form.getString("promisedReward", null));
    }

    private static SheetClaimant claimant(JsonObject fields) {
        return new SheetClaimant(
                text(fields, "name"),
                text(fields, "phone"),
                text(fields, "relation"),
                text(fields, "idKind"),
                text(fields, "idLast4"),
                text(fields, "authorisation"));
    }

    private static SheetItem item(JsonValue value) {
        JsonObject fields = value.asJsonObject();
        return new SheetItem(
                fields.getInt("line"),
                text(fields, "itemTag"),
                text(fields, "category"),
                text(fields, "name"),
                text(fields, "brand"),
                text(fields, "model"),
                fields.getInt("quantity"),
                texts(fields.getJsonArray("colours")),
                text(fields, "seal"),
                texts(fields.getJsonArray("contents")),
                text(fields, "condition"),
                instant(fields, "foundAt"),
                text(fields, "placePath"),
                fields.getJsonArray("comparison").stream()
                        .map(FormReading::pair)
                        .toList(),
                fields.getInt("featuresTold"),
                fields.getInt("featuresRecorded"),
                text(fields, "liveProof"));
    }

    private static AttributePair pair(JsonValue value) {
        JsonObject fields = value.asJsonObject();
        return new AttributePair(
                text(fields, "attribute"), text(fields, "reported"), text(fields, "found"), text(fields, "verdict"));
    }

    private static Instant instant(JsonObject fields, String key) {
        String text = text(fields, key);
        return text == null ? null : Instant.parse(text);
    }

    static String text(JsonObject fields, String key) {
        return fields.isNull(key) ? null : fields.getString(key);
    }

    private static List<String> texts(JsonArray values) {
        return values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}
