package wanbi.intake.internal.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dictionary as it is written: one file each for kinds, traits, makers, colours and words that say nothing. */
final class DictionaryFiles {

    private static final String FOLDER = "/wanbi/matching/";
    private static final Pattern CATEGORY = Pattern.compile("\\s*\\[([A-Z_]+)]$");

    private record Branch(int depth, int kind) {}

    private DictionaryFiles() {}

    static Vocabulary read() {
        Kinds kinds = new Kinds();
        Vocabulary vocabulary = new Vocabulary(kinds);
        Deque<Branch> line = new ArrayDeque<>();
        lines("things.txt").forEach(entry -> kind(entry, kinds, line, vocabulary));
        lines("traits.txt").forEach(entry -> trait(entry, vocabulary));
        lines("brands.txt").forEach(entry -> brand(entry, vocabulary));
        lines("colours.txt").forEach(entry -> colour(entry, vocabulary));
        lines("noise.txt").forEach(entry -> words(entry).forEach(vocabulary::addNoise));
        return vocabulary;
    }

    private static void kind(String entry, Kinds kinds, Deque<Branch> line, Vocabulary vocabulary) {
        int depth = entry.length() - entry.stripLeading().length();
        while (!line.isEmpty() && line.peek().depth() >= depth) {
            line.pop();
        }
        Matcher category = CATEGORY.matcher(entry);
        boolean told = category.find();
        List<String> words = words(told ? entry.substring(0, category.start()) : entry);
        int kind = kinds.add(words.get(0), line.isEmpty() ? -1 : line.peek().kind(), told ? category.group(1) : null);
        line.push(new Branch(depth, kind));
        words.forEach(word -> vocabulary.addKind(word, kind));
    }

    private static void trait(String entry, Vocabulary vocabulary) {
        int colon = entry.indexOf(':');
        List<String> words = words(entry.substring(colon + 1));
        int trait = vocabulary.addTrait(words.get(0), entry.substring(0, colon));
        words.forEach(word -> vocabulary.addTraitWord(word, trait));
    }

    private static void brand(String entry, Vocabulary vocabulary) {
        List<String> words = words(entry.replace(">", " "));
        int brand = vocabulary.addBrand(words.get(0));
        words.forEach(word -> vocabulary.addBrandWord(word, brand));
    }

    private static void colour(String entry, Vocabulary vocabulary) {
        int among = entry.indexOf('>');
        if (among < 0) {
            List<String> words = words(entry);
            int bits = Palette.bits(List.of(words.get(0)));
            words.subList(1, words.size()).forEach(word -> vocabulary.addColour(word, bits));
        } else {
            int bits = Palette.bits(words(entry.substring(among + 1)));
            words(entry.substring(0, among)).forEach(word -> vocabulary.addTone(word, bits));
        }
    }

    private static List<String> words(String entry) {
        return Arrays.asList(entry.strip().split("\\s+"));
    }

    private static List<String> lines(String file) {
        try (InputStream in = DictionaryFiles.class.getResourceAsStream(FOLDER + file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
