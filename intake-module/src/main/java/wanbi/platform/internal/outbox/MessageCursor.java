package wanbi.platform.internal.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page of the list ended: newest first, then by id. */
record MessageCursor(Instant postedAt, String id) {

    private static final MessageCursor BEFORE_ALL = new MessageCursor(Instant.parse("9999-12-31T00:00:00Z"), "~");

    static MessageCursor parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEFORE_ALL;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            Instant time = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            if (time.isBefore(Instant.EPOCH) || time.isAfter(BEFORE_ALL.postedAt) || !parts[1].matches("[\\w-]+")) {
                throw new IllegalArgumentException("nobody was given this cursor");
            }
            return new MessageCursor(time, parts[1]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        String key = postedAt.toEpochMilli() + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
