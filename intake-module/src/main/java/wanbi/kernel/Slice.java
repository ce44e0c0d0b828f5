package wanbi.kernel;

import java.util.List;

/**
 * One page of a list, newest first, walked by keyset.
 *
 * @param items at most the limit asked for
 * @param next cursor of the following page, null at the end
 * @param count how many there are, counted to 1,001 at most
 * @param capped whether there are more than counted
 */
public record Slice<T>(List<T> items, String next, int count, boolean capped) {

    public static final int COUNT_CAP = 1_001;

    public Slice {
        items = List.copyOf(items);
    }
}
