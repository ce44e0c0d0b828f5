package wanbi.intake.internal.founditem;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import wanbi.intake.api.FoundItemSummary;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;

/** Where a page of the list ends; to callers an opaque text. */
record Cursor(long millis, String tag) {

    static Cursor of(FoundItemSummary last) {
        return new Cursor(last.getRegisteredAt().toEpochMilli(), last.getTag());
    }

    static Cursor parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(Long.parseLong(parts[0]), new ItemTag(parts[1]).value());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((millis + " " + tag).getBytes(StandardCharsets.UTF_8));
    }
}
