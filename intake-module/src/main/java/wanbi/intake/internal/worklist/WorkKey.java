package wanbi.intake.internal.worklist;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page ended: due time (what has none comes last), case, step; to callers an opaque text. */
record WorkKey(Instant due, String caseNumber, String step) {

    /** Stands for "no time" in the tables' index as well. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final WorkKey BEGINNING = new WorkKey(Instant.EPOCH, "", "");

    static WorkKey parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 3);
            Instant due = Instant.parse(parts[0]);
            if (due.isBefore(Instant.EPOCH) || due.isAfter(NEVER) || cursor.indexOf('\0') >= 0) {
                throw new IllegalArgumentException(cursor);
            }
            return new WorkKey(due, parts[1], parts[2]);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    Timestamp dueColumn() {
        return Timestamp.from(due);
    }

    String cursor() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + " " + caseNumber + " " + step).getBytes(StandardCharsets.UTF_8));
    }
}
