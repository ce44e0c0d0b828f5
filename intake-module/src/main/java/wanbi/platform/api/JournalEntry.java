package wanbi.platform.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is to be written: an act in the past tense with its facts. Personal values and everything typed freely go to
 * {@code personal}: they enter the chain only as ciphertext under the chain's own key (L-33), so that a lawful deletion
 * destroys a key and never a chain.
 *
 * @param act code, for example {@code CASE_ACCEPTED}; has a text in every language under {@code act.CODE}
 * @param facts codes, numbers and references in clear
 * @param personal names, phones, free text, reasons
 */
public record JournalEntry(Chain chain, String act, Map<String, String> facts, Map<String, String> personal) {

    /** Key under which a reason stands among the personal values. */
    public static final String REASON = "reason";

    public static JournalEntry of(Chain chain, String act) {
        return new JournalEntry(chain, act, Map.of(), Map.of());
    }

    /** With one more fact in clear; an absent value is left out. */
    public JournalEntry fact(String key, Object value) {
        return value == null ? this : new JournalEntry(chain, act, with(facts, key, value), personal);
    }

    /** With one more personal value; an absent value is left out. */
    public JournalEntry personal(String key, Object value) {
        return value == null ? this : new JournalEntry(chain, act, facts, with(personal, key, value));
    }

    public JournalEntry because(String reason) {
        return personal(REASON, reason);
    }

    private static Map<String, String> with(Map<String, String> values, String key, Object value) {
        Map<String, String> copy = new LinkedHashMap<>(values);
        copy.put(key, value.toString());
        return copy;
    }
}
