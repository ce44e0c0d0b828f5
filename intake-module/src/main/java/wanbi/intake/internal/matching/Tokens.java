package wanbi.intake.internal.matching;

import java.util.Arrays;
import java.util.Collection;

/** A set of numbers, laid out so that a thousand things are compared in the time of one query. */
final class Tokens {

    static final Tokens NONE = new Tokens(new int[0]);

    private final int[] ascending;

    private Tokens(int[] ascending) {
        this.ascending = ascending;
    }

    static Tokens of(Collection<Integer> numbers) {
        return numbers.isEmpty()
                ? NONE
                : new Tokens(numbers.stream()
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .distinct()
                        .toArray());
    }

    Tokens and(Tokens... others) {
        Tokens all = this;
        for (Tokens other : others) {
            all = all.isEmpty() ? other : other.isEmpty() ? all : all.merged(other);
        }
        return all;
    }

    private Tokens merged(Tokens other) {
        int[] both = new int[ascending.length + other.ascending.length - sharedWith(other)];
        int i = 0;
        int j = 0;
        for (int at = 0; at < both.length; at++) {
            boolean own = j == other.ascending.length || i < ascending.length && ascending[i] <= other.ascending[j];
            both[at] = own ? ascending[i] : other.ascending[j];
            i += i < ascending.length && ascending[i] == both[at] ? 1 : 0;
            j += j < other.ascending.length && other.ascending[j] == both[at] ? 1 : 0;
        }
        return new Tokens(both);
    }

    Tokens without(int number) {
        return contains(number)
                ? new Tokens(
                        Arrays.stream(ascending).filter(each -> each != number).toArray())
                : this;
    }

    boolean contains(int number) {
        return ascending.length > 0 && Arrays.binarySearch(ascending, number) >= 0;
    }

    boolean isEmpty() {
        return ascending.length == 0;
    }

    int size() {
        return ascending.length;
    }

    int at(int index) {
        return ascending[index];
    }

    int sharedWith(Tokens other) {
        int shared = 0;
        for (int i = 0, j = 0; i < ascending.length && j < other.ascending.length; ) {
            int order = Integer.compare(ascending[i], other.ascending[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
