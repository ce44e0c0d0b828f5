package wanbi.platform.internal.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import wanbi.platform.api.Sealing;

/** Keys of the few purposes are derived once. */
@ApplicationScoped
class SealedValues implements Sealing {

    private static final int MARK_DIGITS = 16;

    @Inject
    MasterKey master;

    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    @Override
    public byte[] seal(String plain, String label) {
        return box().close(plain.getBytes(StandardCharsets.UTF_8), label);
    }

    @Override
    public Optional<String> open(byte[] sealed, String label) {
        return sealed == null
                ? Optional.empty()
                : box().open(sealed, label).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public String mark(String purpose, String value) {
        byte[] hash = KeyedHash.of(key("mark " + purpose), value);
        return HexFormat.of().formatHex(hash).substring(0, MARK_DIGITS);
    }

    private Cipherbox box() {
        return new Cipherbox(key("seal"));
    }

    private byte[] key(String purpose) {
        return keys.computeIfAbsent(purpose, master::derived);
    }
}
