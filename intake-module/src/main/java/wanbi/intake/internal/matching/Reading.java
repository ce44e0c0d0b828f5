package wanbi.intake.internal.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a text says, word by word.
 *
 * @param named things named, in the order of the text
 * @param head the thing spoken of, or {@link Meaning#NONE}
 * @param colours named, as bits
 * @param tones colours among which it is, as bits
 * @param traits by their numbers in the vocabulary
 * @param pairs neighbouring characters of what the dictionary does not know; see {@link TextReader}
 * @param counts how many of what: 7 by 把
 * @param codes runs of Latin letters and digits
 * @param wording neighbouring characters of all of it
 */
record Reading(
        List<Integer> named,
        int head,
        int colours,
        int tones,
        Tokens brands,
        Tokens traits,
        Tokens pairs,
        Map<Character, Integer> counts,
        Set<String> codes,
        Tokens wording) {

    static final Reading NOTHING = new Reading(
            List.of(), Meaning.NONE, 0, 0, Tokens.NONE, Tokens.NONE, Tokens.NONE, Map.of(), Set.of(), Tokens.NONE);
}
