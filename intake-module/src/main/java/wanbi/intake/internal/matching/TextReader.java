package wanbi.intake.internal.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one text from left to right, the longest known word first. */
final class TextReader {

    private final Vocabulary vocabulary;
    private final String text;
    private final Set<Integer> kinds = new LinkedHashSet<>();
    private final Set<Integer> brands = new HashSet<>();
    private final Set<Integer> traits = new HashSet<>();
    private final Set<Integer> pairs = new HashSet<>();
    private final Map<Character, Integer> counts = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final StringBuilder unknown = new StringBuilder();
    private int head = Meaning.NONE;
    private boolean headSettled;
    private int colours;
    private int tones;

    private TextReader(Vocabulary vocabulary, String text) {
        this.vocabulary = vocabulary;
        this.text = text;
    }

    static Reading read(Vocabulary vocabulary, String written) {
        String plain = PlainText.of(written);
        return plain.isBlank() ? Reading.NOTHING : new TextReader(vocabulary, plain).read();
    }

    private Reading read() {
        for (int at = 0; at < text.length(); ) {
            at = next(at);
        }
        endWord();
        return new Reading(
                List.copyOf(kinds),
                head,
                colours,
                tones,
                Tokens.of(brands),
                Tokens.of(traits),
                Tokens.of(pairs),
                counts,
                codes,
                wording());
    }

    /** Where reading goes on. */
    private int next(int at) {
        Numeral numeral = Numeral.at(text, at);
        if (numeral != null && numeral.measure() != 0) {
            endWord();
            counts.putIfAbsent(numeral.measure(), numeral.value());
            return numeral.end();
        }
        for (int end = Math.min(text.length(), at + vocabulary.longest()); end > at; end--) {
            Meaning meaning = standsAlone(at, end) ? vocabulary.meaning(text.substring(at, end)) : null;
            if (meaning != null) {
                endWord();
                take(meaning);
                keepCode(text.substring(at, end));
                return end;
            }
        }
        char letter = text.charAt(at);
        if (isLatin(letter)) {
            endWord();
            return code(at);
        }
        if (Character.isLetter(letter)) {
            unknown.append(letter);
        } else {
            endWord();
            headSettled |= head != Meaning.NONE && !Character.isWhitespace(letter);
        }
        return at + 1;
    }

    private Tokens wording() {
        Set<Integer> all = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && Character.isLetterOrDigit(text.charAt(i + 1))) {
                all.add(text.charAt(i) << Character.SIZE | text.charAt(i + 1));
            }
        }
        return Tokens.of(all);
    }

    private void take(Meaning meaning) {
        if (meaning.kind() != Meaning.NONE) {
            kinds.add(meaning.kind());
            // 手机壳 and 装手机的包 are spoken of by their last word; what the next clause names is beside it.
            head = headSettled ? head : meaning.kind();
        }
        if (meaning.brand() != Meaning.NONE) {
            brands.add(meaning.brand());
        }
        if (meaning.trait() != Meaning.NONE) {
            traits.add(meaning.trait());
        }
        colours |= meaning.colours();
        tones |= meaning.tones();
    }

    /** P40 tells the maker, and is a model all the same. */
    private void keepCode(String word) {
        if (isDigit(word.charAt(word.length() - 1)) && isLatin(word.charAt(0))) {
            codes.add(word);
        }
    }

    private int code(int at) {
        int end = at;
        while (end < text.length() && isLatin(text.charAt(end))) {
            end++;
        }
        if (end - at > 1) {
            codes.add(text.substring(at, end));
        }
        return end;
    }

    /** A pair as one number: a character alone stands in the upper half. */
    private void endWord() {
        if (unknown.length() == 1) {
            pairs.add(unknown.charAt(0) << Character.SIZE);
        }
        for (int i = 0; i + 1 < unknown.length(); i++) {
            pairs.add(unknown.charAt(i) << Character.SIZE | unknown.charAt(i + 1));
        }
        unknown.setLength(0);
    }

    /** Latin words want their own space: no red in "credit"; but iPhone stands alone in "iPhone11". */
    private boolean standsAlone(int at, int end) {
        return (at == 0 || !goesOn(at)) && (end == text.length() || !goesOn(end));
    }

    private boolean goesOn(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        return isLatin(before) && isLatin(after) && isDigit(before) == isDigit(after);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLatin(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
    }
}
