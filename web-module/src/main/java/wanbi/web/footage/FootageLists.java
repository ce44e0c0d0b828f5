package wanbi.web.footage;

import java.time.Duration;
import java.util.Set;
import wanbi.investigation.api.FootageCommand;
import wanbi.kernel.SiteCode;

/** The lists of footage requests that people work through. */
enum FootageLists {
    /** To be viewed, what is written over first on top. */
    WAITING(Set.of("PENDING", "APPROVED", "REVIEWING"), null),
    EXPIRING(Set.of(), Duration.ofHours(72)),
    /** What the reader may approve. */
    UNDECIDED(Set.of(), null),
    NEWEST(Set.of(), null),
    /** Viewed: to be preserved, given out, shown. */
    VIEWED(Set.of("CONCLUDED", "PRESERVED"), null),
    /** Nothing more is to be done. */
    OVER(Set.of("SUPPLIED", "REJECTED", "OVERWRITTEN", "NO_COVERAGE", "EQUIPMENT_FAULT"), null);

    private final Set<String> statuses;
    private final Duration within;

    FootageLists(Set<String> statuses, Duration within) {
        this.statuses = statuses;
        this.within = within;
    }

    FootageCommand.Query query(SiteCode site, int limit, String after) {
        return new FootageCommand.Query(site, statuses, within, this == UNDECIDED, isNewestFirst(), limit, after);
    }

    private boolean isNewestFirst() {
        return this == NEWEST || this == VIEWED || this == OVER;
    }

    static FootageLists of(String name) {
        for (FootageLists list : values()) {
            if (list.name().equalsIgnoreCase(name)) {
                return list;
            }
        }
        return WAITING;
    }
}
