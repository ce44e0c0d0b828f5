package wanbi.intake.internal.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;

/** Where a page of the list ended: newest first by the time of the report, then by number. */
record ListKey(Instant reportedAt, String number) {

    private static final ListKey BEFORE_ALL = new ListKey(Instant.parse("9999-12-31T00:00:00Z"), "~");

    static ListKey parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return BEFORE_ALL;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            Instant time = Instant.ofEpochMilli(Long.parseLong(parts[0]));
            return new ListKey(Times.possible(time), new CaseNumber(parts[1]).value());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        String key = reportedAt.toEpochMilli() + "|" + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
