package wanbi.platform.internal.search;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page of hits ended: newest first, then by subject. */
record HitCursor(Instant at, String subject) {

    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    /** Null for the first page. */
    static HitCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            Instant at = Instant.ofEpochSecond(0, Math.multiplyExact(Long.parseLong(parts[0]), 1_000L));
            if (at.isBefore(Instant.EPOCH) || at.isAfter(LAST) || !parts[1].matches("[A-Z]+:[\\w-]+")) {
                throw new IllegalArgumentException("nobody was given this cursor");
            }
            return new HitCursor(at, parts[1]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | ArithmeticException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        long micros = Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((micros + "|" + subject).getBytes(StandardCharsets.UTF_8));
    }
}
