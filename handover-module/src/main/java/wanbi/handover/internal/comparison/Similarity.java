package wanbi.handover.internal.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wanbi.handover.api.Comparisons;

/**
 * How alike two statements are, 0 to 1: the Dice measure over pairs of neighbouring characters of the plain words, which
 * serves Chinese without a dictionary. Halved where they contradict each other, so that such never counts as told right.
 * Cut to two places, so that what is shown is what is judged.
 */
final class Similarity {

    private record Likeness(int answer, int feature, double value) {}

    private Similarity() {}

    static double of(String one, String other) {
        PlainWords first = PlainWords.of(one);
        PlainWords second = PlainWords.of(other);
        if (first.characters().isEmpty() || second.characters().isEmpty()) {
            return 0;
        }
        if (first.characters().equals(second.characters()) && !first.contradicts(second)) {
            return 1;
        }
        double dice = dice(first.characters(), second.characters());
        double said = first.contradicts(second) ? dice / 2 : dice;
        return Math.min(0.99, Math.floor(said * 100) / 100);
    }

    /** Of the recorded feature that is nearest. */
    static double nearest(String answer, List<String> recorded) {
        return recorded.stream()
                .mapToDouble(feature -> of(answer, feature))
                .max()
                .orElse(0);
    }

    /** Nearest pairs first, each answer and each feature once: saying one thing twice tells one thing. */
    static int toldRight(List<String> answered, List<String> recorded) {
        List<Likeness> all = new ArrayList<>();
        for (int a = 0; a < answered.size(); a++) {
            for (int f = 0; f < recorded.size(); f++) {
                all.add(new Likeness(a, f, of(answered.get(a), recorded.get(f))));
            }
        }
        all.sort(Comparator.comparingDouble(Likeness::value).reversed());
        Set<Integer> answers = new HashSet<>();
        Set<Integer> features = new HashSet<>();
        for (Likeness pair : all) {
            boolean free = !answers.contains(pair.answer) && !features.contains(pair.feature);
            if (free && pair.value >= Comparisons.TOLD_RIGHT) {
                answers.add(pair.answer);
                features.add(pair.feature);
            }
        }
        return features.size();
    }

    private static double dice(String one, String other) {
        int width = Math.min(one.length(), other.length()) < 2 ? 1 : 2;
        Map<String, Integer> left = parts(one, width);
        Map<String, Integer> right = parts(other, width);
        int shared = left.entrySet().stream()
                .mapToInt(part -> Math.min(part.getValue(), right.getOrDefault(part.getKey(), 0)))
                .sum();
        return 2.0 * shared / (one.length() + other.length() - 2.0 * (width - 1));
    }

    private static Map<String, Integer> parts(String text, int width) {
        Map<String, Integer> parts = new HashMap<>();
        for (int i = 0; i + width <= text.length(); i++) {
            parts.merge(text.substring(i, i + width), 1, Integer::sum);
        }
        return parts;
    }
}
