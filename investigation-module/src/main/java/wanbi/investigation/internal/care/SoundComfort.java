package wanbi.investigation.internal.care;

import java.time.Instant;
import java.util.List;
import wanbi.investigation.api.CareCommand;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** A conversation that has been judged. Method, state and needs are codes of the lists or words of one's own. */
record SoundComfort(Instant at, String method, String state, List<String> needs, String text) {

    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_TEXT = 2_000;
    private static final int MOST_NEEDS = 20;

    /** @param reportedAt of the case */
    static SoundComfort judged(CareCommand.Comfort said, Instant reportedAt, Instant now) {
        FieldErrors errors = new FieldErrors();
        Moments.judge(said.at(), reportedAt, now, errors);
        String method = Texts.clean(said.method());
        errors.unless(method != null, "method", "REQUIRED");
        errors.unless(Texts.length(method) <= LONGEST_WORD, "method", "TOO_LONG", LONGEST_WORD);
        String state = Texts.clean(said.state());
        errors.unless(Texts.length(state) <= LONGEST_WORD, "state", "TOO_LONG", LONGEST_WORD);
        List<String> needs = Moments.words(said.needs());
        errors.unless(needs.size() <= MOST_NEEDS, "needs", "TOO_MANY", MOST_NEEDS);
        for (int i = 0; i < Math.min(needs.size(), MOST_NEEDS); i++) {
            errors.unless(Texts.length(needs.get(i)) <= LONGEST_WORD, "needs/" + (i + 1), "TOO_LONG", LONGEST_WORD);
        }
        String text = Texts.clean(said.text());
        errors.unless(Texts.length(text) <= LONGEST_TEXT, "text", "TOO_LONG", LONGEST_TEXT);
        errors.refuse();
        return new SoundComfort(said.at(), method, state, needs, text);
    }
}
