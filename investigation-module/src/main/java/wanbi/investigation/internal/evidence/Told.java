package wanbi.investigation.internal.evidence;

import java.util.List;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.Texts;

/** What was typed about evidence, judged field by field; never a word of verdict without the reason to keep it. */
final class Told {

    static final int LONGEST_REASON = 200;

    private final FieldErrors errors = new FieldErrors();
    private final String wordsReason;
    private boolean kept;

    Told(String wordsReason) {
        this.wordsReason = text("wordsReason", wordsReason, LONGEST_REASON);
    }

    String needed(String field, String said, int longest) {
        String text = text(field, said, longest);
        unless(text != null, field, "REQUIRED");
        return text;
    }

    String text(String field, String said, int longest) {
        String text = Texts.clean(said);
        unless(Texts.length(text) <= longest, field, "TOO_LONG", longest);
        return text;
    }

    String neutral(String field, String said, int longest) {
        String text = needed(field, said, longest);
        List<String> words = NeutralWord.in(text);
        kept |= !words.isEmpty();
        unless(words.isEmpty() || wordsReason != null, field, "NEUTRAL_WORDS", String.join(" ", words));
        return text;
    }

    String code(String field, String said, List<String> codes) {
        unless(said != null, field, "REQUIRED");
        unless(said == null || codes.contains(said), field, "UNKNOWN_CODE", said);
        return said;
    }

    void unless(boolean fact, String field, String code, Object... arguments) {
        errors.unless(fact, field, code, arguments);
    }

    void refuse() {
        errors.refuse();
    }

    /** Why a word was kept; null when none had to be. */
    String wordsKeptBecause() {
        return kept ? wordsReason : null;
    }
}
