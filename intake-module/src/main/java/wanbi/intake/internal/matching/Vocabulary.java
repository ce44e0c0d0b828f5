package wanbi.intake.internal.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What words mean. Read once from the dictionary files beside this class's package. */
final class Vocabulary {

    static final Vocabulary SHIPPED = DictionaryFiles.read();

    private final Map<String, Meaning> words = new HashMap<>();
    private final Kinds kinds;
    private final Map<Integer, List<String>> wordsOfKind = new HashMap<>();
    private final List<String> brands = new ArrayList<>();
    private final List<String> traits = new ArrayList<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final List<Integer> groupOfTrait = new ArrayList<>();
    private final Set<Integer> exclusive = new HashSet<>();
    private int longest;

    Vocabulary(Kinds kinds) {
        this.kinds = kinds;
    }

    void addKind(String word, int kind) {
        put(word, new Meaning(kind, Meaning.NONE, Meaning.NONE, 0, 0));
        wordsOfKind.computeIfAbsent(kind, fresh -> new ArrayList<>()).add(word);
    }

    int addBrand(String name) {
        brands.add(name);
        return brands.size() - 1;
    }

    void addBrandWord(String word, int brand) {
        put(word, new Meaning(Meaning.NONE, brand, Meaning.NONE, 0, 0));
    }

    int addTrait(String name, String group) {
        traits.add(name);
        int number = groups.computeIfAbsent(group, fresh -> groups.size());
        groupOfTrait.add(number);
        if (group.endsWith("!")) {
            exclusive.add(number);
        }
        return traits.size() - 1;
    }

    void addTraitWord(String word, int trait) {
        put(word, new Meaning(Meaning.NONE, Meaning.NONE, trait, 0, 0));
    }

    void addColour(String word, int colours) {
        put(word, new Meaning(Meaning.NONE, Meaning.NONE, Meaning.NONE, colours, 0));
    }

    void addTone(String word, int colours) {
        put(word, new Meaning(Meaning.NONE, Meaning.NONE, Meaning.NONE, 0, colours));
    }

    void addNoise(String word) {
        put(word, Meaning.NOTHING);
    }

    private void put(String written, Meaning meaning) {
        String word = PlainText.of(written);
        words.merge(word, meaning, Meaning::and);
        longest = Math.max(longest, word.length());
    }

    /** The words for a kind, joined by bars. */
    String wordsOf(int kind) {
        return wordsOfKind.getOrDefault(kind, List.of()).stream().collect(Collectors.joining("|"));
    }

    /** Null for a word that is not in the dictionary. */
    Meaning meaning(String word) {
        return words.get(word);
    }

    int longest() {
        return longest;
    }

    Kinds kinds() {
        return kinds;
    }

    String brand(int brand) {
        return brands.get(brand);
    }

    String trait(int trait) {
        return traits.get(trait);
    }

    /** Of the traits of such a group a thing has one. */
    boolean isExclusive(int group) {
        return exclusive.contains(group);
    }

    int groupOf(int trait) {
        return groupOfTrait.get(trait);
    }
}
