package wanbi.handover.internal.claim;

import java.util.Arrays;
import wanbi.handover.api.DisputeCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A decision about a dispute, judged. */
record SoundDecision(DisputeOutcome outcome, String organ, String document, String reason) {

    private static final int REASON_MAX = 500;
    private static final int NAME_MAX = 60;

    /** @param referred police or court were to decide: their paper is needed */
    static SoundDecision judged(DisputeCommand.Decide said, boolean referred) {
        FieldErrors errors = new FieldErrors();
        DisputeOutcome outcome = Arrays.stream(DisputeOutcome.values())
                .filter(known -> known.name().equals(said.outcome()))
                .findFirst()
                .orElse(null);
        errors.unless(outcome != null, "outcome", "UNKNOWN_CODE", String.valueOf(said.outcome()));
        String organ = text(said.organ(), outcome == DisputeOutcome.REFERRED, "organ", NAME_MAX, errors);
        boolean byPaper = referred && outcome != null && outcome.isLast();
        String document = text(said.document(), byPaper, "document", NAME_MAX, errors);
        String reason = text(said.reason(), true, "reason", REASON_MAX, errors);
        errors.refuse();
        return new SoundDecision(outcome, organ, document, reason);
    }

    static String text(String typed, boolean required, String field, int most, FieldErrors errors) {
        String text = Texts.clean(typed);
        errors.unless(text != null || !required, field, "REQUIRED");
        errors.unless(Texts.length(text) <= most, field, "TOO_LONG", most);
        return text;
    }
}
