package wanbi.web.demo;

import java.util.List;
import java.util.Random;

/**
 * A kind of thing that people lose, with words to draw from.
 *
 * @param weight how often it turns up among lost things
 * @param returned share of found ones that go back to their owner
 * @param value range of its worth in yuan
 * @param cash whether there may be cash inside
 */
record Thing(
        String category,
        int weight,
        double returned,
        List<String> names,
        List<String> brands,
        List<String> colours,
        List<String> features,
        List<String> hidden,
        int[] value,
        boolean cash) {

    String name(Random random) {
        return pick(names, random);
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
