package wanbi.web.rest.body;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import wanbi.kernel.FieldError;
import wanbi.kernel.InvalidInput;

/** The JSON array of objects that a client sent; the fields of each are named after its place, {@code 3/card}. */
public final class JsonRows implements Fingerprinted {

    private final byte[] bytes;
    private final Sheet sheet = new Sheet();
    private final List<?> rows;

    JsonRows(byte[] bytes) {
        this.bytes = bytes;
        if (!(JsonTree.read(bytes) instanceof List<?> list)) {
            throw new InvalidInput("", "NOT_A_LIST");
        }
        this.rows = list;
    }

    /**
     * All rows in their order. One that is no object is noted and read as an empty one, so that the others keep their
     * places.
     *
     * @param most of which one more than this many is read, for the rule to refuse
     */
    public <T> List<T> each(int most, Function<JsonFields, T> reader) {
        return IntStream.range(0, Math.min(rows.size(), most + 1))
                .mapToObj(i -> reader.apply(fields(i)))
                .toList();
    }

    private JsonFields fields(int i) {
        String path = String.valueOf(i + 1);
        if (rows.get(i) instanceof Map<?, ?> members) {
            return new JsonFields(sheet, path, members);
        }
        sheet.add(path, "NOT_AN_OBJECT");
        return new JsonFields(sheet, path, Map.of());
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
