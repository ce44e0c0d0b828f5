package wanbi.platform.api;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets a job of the house act in a person's name and at a given time: the simulator of the demonstration company, and
 * nothing else (an architecture test holds that).
 */
public final class Acting {

    private record Part(StaffPrincipal staff, Instant at) {}

    private static final ThreadLocal<Part> PART = new ThreadLocal<>();

    private Acting() {}

    public static <T> T as(StaffPrincipal staff, Instant at, Callable<T> act) throws Exception {
        Part before = PART.get();
        PART.set(new Part(staff, at));
        try {
            return act.call();
        } finally {
            if (before == null) {
                PART.remove();
            } else {
                PART.set(before);
            }
        }
    }

    public static Optional<StaffPrincipal> staff() {
        return Optional.ofNullable(PART.get()).map(Part::staff);
    }

    public static Optional<Instant> time() {
        return Optional.ofNullable(PART.get()).map(Part::at);
    }
}
