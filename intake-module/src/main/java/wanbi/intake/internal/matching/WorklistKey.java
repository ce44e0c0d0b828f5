package wanbi.intake.internal.matching;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import wanbi.intake.api.LikelyMatch;
import wanbi.kernel.InvalidInput;

/** Where a page of the worklist ends; to callers an opaque text. */
record WorklistKey(Instant at, String caseNumber, int line, String tag) {

    private static final WorklistKey BEGINNING = new WorklistKey(Instant.parse("9999-01-01T00:00:00Z"), "", 0, "");

    static WorklistKey of(LikelyMatch last) {
        return new WorklistKey(last.getSuggestedAt(), last.getCaseNumber(), last.getLine(), last.getItemTag());
    }

    /** @param text null for the beginning */
    static WorklistKey parse(String text) {
        if (text == null) {
            return BEGINNING;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 4);
            return new WorklistKey(Instant.parse(parts[0]), parts[1], Integer.parseInt(parts[2]), parts[3]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException e) {
            throw new InvalidInput("after", "INVALID");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + caseNumber + " " + line + " " + tag).getBytes(StandardCharsets.UTF_8));
    }
}
