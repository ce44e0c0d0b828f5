package wanbi.investigation.internal.footage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/**
 * Where a page of the queue ended: by the time of the first loss, then by number.
 *
 * @param later false only for what is urgent where urgent ones come first
 */
record QueueKey(boolean later, Instant at, String id) {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    static final QueueKey BEFORE_ALL = new QueueKey(false, Instant.EPOCH, "");

    /** Newer than any. */
    static final QueueKey AFTER_ALL = new QueueKey(true, NEVER, "~");

    static QueueKey of(FootageRequest request, boolean urgentFirst) {
        boolean later = !(urgentFirst && request.asking().isUrgent());
        return new QueueKey(later, request.earliestAt() == null ? NEVER : request.earliestAt(), request.id());
    }

    /** Where a page of the newest ended: by the time of the request. */
    static QueueKey ofNewest(FootageRequest request) {
        return new QueueKey(true, request.asking().at(), request.id());
    }

    /** @param start where the first page begins */
    static QueueKey parse(String cursor, QueueKey start) {
        if (cursor == null || cursor.isBlank()) {
            return start;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 3);
            Instant time = Instant.parse(parts[1]);
            if (time.isAfter(NEVER) || time.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException(cursor);
            }
            return new QueueKey("1".equals(parts[0]), time, parts[2]);
        } catch (RuntimeException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        String key = (later ? "1|" : "0|") + at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
