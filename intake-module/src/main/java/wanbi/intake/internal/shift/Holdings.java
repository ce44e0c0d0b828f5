package wanbi.intake.internal.shift;

import java.util.List;

/**
 * All that one shift passes on.
 *
 * @param keys codes of storage places
 * @param cases how many have something open
 */
record Holdings(List<Held> things, List<String> keys, int cases) {

    boolean isEmpty() {
        return things.isEmpty() && keys.isEmpty() && cases == 0;
    }
}
