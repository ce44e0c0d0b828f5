package wanbi.intake.internal.matching;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that were read lately. What a text says depends on the text alone, so nothing here can be out of date; names and
 * places repeat by the thousand.
 */
final class Readings {

    private static final int MOST = 100_000;

    private final Vocabulary vocabulary;
    private final Map<String, Reading> read = new ConcurrentHashMap<>();
    private final Map<Thing, Portrait> likenesses = new ConcurrentHashMap<>();

    Readings(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What is seen of a thing without where it was. */
    Portrait likeness(Thing thing) {
        Portrait known = likenesses.get(thing);
        if (known == null) {
            known = Portrait.likeness(thing, this);
            if (likenesses.size() >= MOST) {
                likenesses.clear();
            }
            likenesses.put(thing, known);
        }
        return known;
    }

    /** @param text may be null */
    Reading of(String text) {
        if (text == null || text.isEmpty()) {
            return Reading.NOTHING;
        }
        Reading known = read.get(text);
        if (known == null) {
            known = TextReader.read(vocabulary, text);
            if (read.size() >= MOST) {
                read.clear();
            }
            read.put(text, known);
        }
        return known;
    }
}
