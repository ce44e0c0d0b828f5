package wanbi.intake.internal.procedure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page of alarms ended: newest first, then by number. */
record AlarmKey(Instant raisedAt, String alarm) {

    private static final AlarmKey BEFORE_ALL = new AlarmKey(Instant.parse("9999-12-31T00:00:00Z"), "~");

    static AlarmKey parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEFORE_ALL;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            Instant time = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            if (time.isAfter(BEFORE_ALL.raisedAt()) || time.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException(cursor);
            }
            return new AlarmKey(time, parts[1]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        String key = raisedAt.toEpochMilli() + "|" + alarm;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
