package wanbi.investigation.internal.footage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wanbi.kernel.Role;

/** How near a recording is to being written over, and who is to hear of it (F-1). */
enum RedLevel {
    WARN(72, List.of(Role.CCTV, Role.MANAGER)),
    MANAGER(24, List.of(Role.CCTV, Role.MANAGER)),
    HEAD_OFFICE(4, List.of(Role.CCTV, Role.MANAGER, Role.HEAD_OFFICE));

    private final Duration before;
    private final List<Role> listeners;

    RedLevel(int hours, List<Role> listeners) {
        this.before = Duration.ofHours(hours);
        this.listeners = listeners;
    }

    Instant at(Instant overwrittenAt) {
        return overwrittenAt.minus(before);
    }

    List<Role> listeners() {
        return listeners;
    }

    /** How many of the levels have been passed by then. */
    static int passed(Instant overwrittenAt, Instant now) {
        int passed = 0;
        while (passed < values().length && !values()[passed].at(overwrittenAt).isAfter(now)) {
            passed++;
        }
        return passed;
    }
}
