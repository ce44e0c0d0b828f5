package wanbi.intake.internal.casefile;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words cut into pairs of neighbouring characters, so that 钱包 is found inside 黑色钱包 by an index. */
final class Bigrams {

    private Bigrams() {}

    static List<String> of(Collection<String> texts) {
        return of(texts.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** Distinct; a character that stands alone is kept alone. */
    static List<String> of(String text) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String run : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            int[] characters = run.codePoints().toArray();
            if (characters.length == 1) {
                pairs.add(run);
            }
            for (int i = 0; i + 1 < characters.length; i++) {
                pairs.add(new String(characters, i, 2));
            }
        }
        return List.copyOf(pairs);
    }
}
