package wanbi.platform.internal.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The bytes that are hashed (docs/journal-format.md): every field carries its length in bytes before it, so that no two
 * different entries ever read the same. A changed form gets a new version; old entries keep theirs.
 */
final class CanonicalForm {

    static final short VERSION = 1;

    private static final int ABSENT = -1;
    private static final Comparator<Map.Entry<String, String>> BY_KEY_BYTES =
            (a, b) -> Arrays.compareUnsigned(bytes(a.getKey()), bytes(b.getKey()));

    private final ByteArrayOutputStream target = new ByteArrayOutputStream(256);
    private final DataOutputStream out = new DataOutputStream(target);

    private CanonicalForm() {}

    static byte[] of(String chain, StoredEntry entry) {
        if (entry.form() != VERSION) {
            throw new UnknownForm(entry.form());
        }
        try {
            CanonicalForm form = new CanonicalForm();
            form.out.writeByte(VERSION);
            form.text(chain);
            form.out.writeInt(entry.number());
            form.out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()));
            form.text(entry.actor());
            form.text(entry.act());
            form.map(entry.facts());
            form.field(entry.personal());
            return form.target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same length-prefixed form for the personal values before they are enciphered. */
    static byte[] of(Map<String, String> values) {
        try {
            CanonicalForm form = new CanonicalForm();
            form.map(values);
            return form.target.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void map(Map<String, String> values) throws IOException {
        List<Map.Entry<String, String>> sorted =
                values.entrySet().stream().sorted(BY_KEY_BYTES).toList();
        out.writeInt(sorted.size());
        for (Map.Entry<String, String> value : sorted) {
            text(value.getKey());
            text(value.getValue());
        }
    }

    private void text(String value) throws IOException {
        field(bytes(value));
    }

    private void field(byte[] value) throws IOException {
        if (value == null) {
            out.writeInt(ABSENT);
            return;
        }
        out.writeInt(value.length);
        out.write(value);
    }

    private static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** Whoever changed the version of a stored entry has broken it. */
    static final class UnknownForm extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownForm(short version) {
            super("canonical form " + version);
        }
    }
}
