package wanbi.web.demo;

import java.time.Instant;
import java.util.concurrent.Callable;
import wanbi.platform.api.StaffPrincipal;

/** One act of a story: who does it, when, and what. The result of the act is of no interest. */
record Moment(Instant at, StaffPrincipal by, Callable<?> act) implements Comparable<Moment> {

    @Override
    public int compareTo(Moment other) {
        return at.compareTo(other.at);
    }
}
