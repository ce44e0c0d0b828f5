package wanbi.handover.internal.receipt;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import wanbi.handover.api.Besides;
import wanbi.handover.api.CorrectionMark;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;
import wanbi.kernel.StaffId;
import wanbi.platform.api.SignatureMark;

/**
 * All that a receipt says, in its canonical text: the form, how it was signed, by whom, when and under which number.
 * Original and copies carry the hash of this one text (I5).
 */
final class ReceiptContent {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    static final String FORMAT = "wanbi-receipt-1";

    /** From the second version on. */
    static final String CORRECTED = "wanbi-receipt-2";

    private final String text;

    private ReceiptContent(String text) {
        this.text = text;
    }

    static ReceiptContent stored(String text) {
        return new ReceiptContent(text);
    }

    static ReceiptContent of(Map<String, Object> form, Signing signing) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", FORMAT);
        content.put("form", form);
        content.put("formHash", Sha256.of(CanonicalJson.of(form)));
        content.put("receiptNumber", signing.receiptNumber());
        content.put("handedOverAt", signing.at());
        content.put("clerk", person(signing.clerk(), signing.clerkName()));
        content.put("witness", person(signing.witness(), signing.witnessName()));
        content.put("signature", signature(signing));
        content.put("remarks", signing.remarks());
        add(signing.besides(), content);
        return new ReceiptContent(CanonicalJson.of(content));
    }

    /**
     * What the receipt says from now on; the client's signature stays with what was signed, so there is none here.
     */
    ReceiptContent corrected(SoundCorrection said, Rewriting by) {
        JsonObject before = parsed();
        Map<String, Object> form =
                FormContent.of(FormReading.text(before.getJsonObject("form"), "claim"), said.sheet());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("format", CORRECTED);
        content.put("form", form);
        content.put("formHash", Sha256.of(CanonicalJson.of(form)));
        content.put("receiptNumber", FormReading.text(before, "receiptNumber"));
        content.put("handedOverAt", FormReading.text(before, "handedOverAt"));
        content.put("clerk", person(before, "clerk"));
        content.put("witness", person(before, "witness"));
        content.put("signature", null);
        content.put("remarks", said.remarks());
        add(besides(before), content);
        content.put("version", by.version());
        content.put("replaces", hash());
        content.put("changed", said.changed());
        content.put("reason", said.reason());
        content.put("correctedAt", by.at());
        content.put("correctedBy", person(by.by(), by.byName()));
        content.put("correctionWitness", person(by.witness(), by.witnessName()));
        return new ReceiptContent(CanonicalJson.of(content));
    }

    private static Map<String, Object> person(JsonObject content, String key) {
        if (content.isNull(key)) {
            return null;
        }
        JsonObject person = content.getJsonObject(key);
        return person(new StaffId(FormReading.text(person, "id")), FormReading.text(person, "name"));
    }

    private static Map<String, Object> person(StaffId id, String name) {
        if (id == null) {
            return null;
        }
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("id", id);
        person.put("name", name);
        return person;
    }

    /** Keys are there only where something is said: receipts of before keep their hash. */
    private static void add(Besides besides, Map<String, Object> content) {
        if (besides.reward() != null) {
            content.put("reward", reward(besides.reward()));
        }
        if (besides.parcel() != null) {
            Map<String, Object> parcel = new LinkedHashMap<>();
            parcel.put("carrier", besides.parcel().carrier());
            parcel.put("trackingNumber", besides.parcel().trackingNumber());
            parcel.put("address", besides.parcel().address());
            content.put("parcel", parcel);
        }
    }

    private static Besides besides(JsonObject content) {
        JsonObject parcel = content.getJsonObject("parcel");
        return new Besides(
                told(content),
                parcel == null
                        ? null
                        : new Besides.Parcel(
                                FormReading.text(parcel, "carrier"),
                                FormReading.text(parcel, "trackingNumber"),
                                FormReading.text(parcel, "address")));
    }

    private static Map<String, Object> reward(Besides.Reward told) {
        Map<String, Object> reward = new LinkedHashMap<>();
        reward.put("paid", told.paid() ? "YES" : "NO");
        reward.put("amount", told.amount() == null ? null : plain(told.amount()));
        return reward;
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private static Besides.Reward told(JsonObject content) {
        if (!content.containsKey("reward")) {
            return null;
        }
        JsonObject reward = content.getJsonObject("reward");
        String amount = FormReading.text(reward, "amount");
        return new Besides.Reward(
                "YES".equals(reward.getString("paid")), amount == null ? null : new BigDecimal(amount));
    }

    private static Map<String, Object> signature(Signing signing) {
        Map<String, Object> signature = new LinkedHashMap<>();
        signature.put("id", signing.signature());
        SignatureMark mark = signing.mark();
        if (mark.isOnPaper()) {
            signature.put("scanHash", mark.scanHash());
            signature.put("archiveBox", mark.archiveBox());
        } else {
            signature.put("strokesHash", Sha256.of(CanonicalJson.of(mark.strokes())));
        }
        return signature;
    }

    String text() {
        return text;
    }

    String hash() {
        return Sha256.of(text);
    }

    /** The sheet as it was signed. */
    HandoverSheet sheet() {
        JsonObject content = parsed();
        return new FormReading(content.getJsonObject("form"))
                .sheet(FormReading.text(content.getJsonObject("clerk"), "name"));
    }

    /** @param copy 0 for the original */
    ReceiptMarks marks(int copy, String code, SignatureMark mark) {
        JsonObject content = parsed();
        return new ReceiptMarks(
                FormReading.text(content, "receiptNumber"),
                copy,
                Instant.parse(content.getString("handedOverAt")),
                hash(),
                code,
                mark,
                content.isNull("witness") ? null : FormReading.text(content.getJsonObject("witness"), "name"),
                FormReading.text(content, "remarks"),
                besides(content),
                correction(content));
    }

    /** Null where the client's own signature stands. */
    private static CorrectionMark correction(JsonObject content) {
        if (!content.containsKey("version")) {
            return null;
        }
        return new CorrectionMark(
                content.getInt("version"),
                FormReading.text(content, "replaces"),
                content.getJsonArray("changed").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                FormReading.text(content, "reason"),
                Instant.parse(content.getString("correctedAt")),
                FormReading.text(content.getJsonObject("correctedBy"), "name"),
                FormReading.text(content.getJsonObject("correctionWitness"), "name"));
    }

    String remarks() {
        return FormReading.text(parsed(), "remarks");
    }

    private JsonObject parsed() {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    record Signing(
            String receiptNumber,
            Instant at,
            StaffId clerk,
            String clerkName,
            StaffId witness,
            String witnessName,
            String signature,
            SignatureMark mark,
            String remarks,
            Besides besides) {}

    /** Who writes which version, when, and who stands by. */
    record Rewriting(int version, Instant at, StaffId by, String byName, StaffId witness, String witnessName) {}
}
