package wanbi.handover.internal.claim;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import wanbi.kernel.InvalidInput;

/** Where a page of the list ended; empty at the start. */
record Place(String at, String id) {

    static Place of(Object[] row) {
        return new Place(ClaimViews.instant(row[ClaimViews.OPENED_AT]).toString(), (String) row[0]);
    }

    static Place parse(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return new Place("", "");
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            java.time.Instant.parse(text.substring(0, bar));
            return new Place(text.substring(0, bar), text.substring(bar + 1));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | java.time.format.DateTimeParseException foreign) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((at + "|" + id).getBytes(StandardCharsets.UTF_8));
    }
}
