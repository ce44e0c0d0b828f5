package wanbi.platform.internal.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names, phones, free text: they enter the chain only as ciphertext under the chain's own key (L-33). */
final class PersonalValues {

    private PersonalValues() {}

    /** Null for none, so that an entry without personal values needs no key. */
    static byte[] close(Map<String, String> values, Cipherbox box, String chain, int number) {
        return values.isEmpty() ? null : box.close(CanonicalForm.of(values), label(chain, number));
    }

    /** Empty once the key is destroyed. */
    static Map<String, String> open(byte[] closed, Cipherbox box, String chain, int number) {
        if (closed == null || box == null) {
            return Map.of();
        }
        return box.open(closed, label(chain, number)).map(PersonalValues::parse).orElse(Map.of());
    }

    private static String label(String chain, int number) {
        return chain + "#" + number;
    }

    private static Map<String, String> parse(byte[] plain) {
        ByteBuffer in = ByteBuffer.wrap(plain);
        Map<String, String> values = new LinkedHashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            values.put(text(in), text(in));
        }
        return values;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
