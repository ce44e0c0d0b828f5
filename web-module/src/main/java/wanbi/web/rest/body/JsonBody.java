package wanbi.web.rest.body;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/** The JSON object that a client sent; its fields are read by name, and what nobody asked for is refused at the end. */
public final class JsonBody implements Fingerprinted {

    private final byte[] bytes;
    private final Sheet sheet = new Sheet();
    private final JsonFields fields;

    JsonBody(byte[] bytes) {
        this(bytes, "");
    }

    private JsonBody(byte[] bytes, String path) {
        this.bytes = bytes;
        this.fields = new JsonFields(sheet, path, object(path, JsonTree.read(bytes)));
    }

    /** JSON that arrived as the value of a parameter. */
    public static JsonBody ofParameter(String name, String json) {
        return new JsonBody(json.getBytes(StandardCharsets.UTF_8), name);
    }

    private static Map<?, ?> object(String path, Object root) {
        if (root instanceof Map<?, ?> members) {
            return members;
        }
        throw new InvalidInput(path, "NOT_AN_OBJECT");
    }

    public JsonFields fields() {
        return fields;
    }

    /**
     * The site that the body is about. Without one no rule can be asked, so that all else that is wrong is told now; a
     * text that can be no site reads like any other site that the asker does not know.
     */
    public SiteCode site() {
        String code = fields.needed("site");
        complaintsWithout(code);
        return site(code);
    }

    /** A site out of a path or a query. */
    public static SiteCode site(String code) {
        if (!SiteCode.isValid(code)) {
            throw new UnknownThing("site");
        }
        return new SiteCode(code);
    }

    /** The case of a path; what has not the shape of a number is a case that nobody knows. */
    public static CaseNumber caseNumber(String text) {
        return CaseNumber.parse(text).orElseThrow(() -> new UnknownThing("case"));
    }

    private void complaintsWithout(String code) {
        if (code == null) {
            throw new InvalidInput(sheet.errors());
        }
    }

    @Override
    public Complaints complaints() {
        return () -> {
            List<FieldError> all = new ArrayList<>(sheet.errors());
            sheet.unread().limit(Sheet.MOST).forEach(path -> all.add(FieldError.of(path, "UNKNOWN_FIELD", path)));
            return all;
        };
    }

    @Override
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
