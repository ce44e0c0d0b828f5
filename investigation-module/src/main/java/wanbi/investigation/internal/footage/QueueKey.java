package wanbi.investigation.internal.footage;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page of the queue ended: by the time of the first loss, then by number. */
record QueueKey(Instant at, String id) {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");
    private static final QueueKey BEFORE_ALL = new QueueKey(Instant.EPOCH, "");

    static QueueKey of(FootageRequest request) {
        return new QueueKey(request.earliestAt() == null ? NEVER : request.earliestAt(), request.id());
    }

    static QueueKey parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEFORE_ALL;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            Instant time = Instant.parse(parts[0]);
            if (time.isAfter(NEVER) || time.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException(cursor);
            }
            return new QueueKey(time, parts[1]);
        } catch (RuntimeException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
