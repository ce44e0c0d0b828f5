package wanbi.investigation.internal.footage;

import java.util.Arrays;
import java.util.Optional;

/** What a review came to, and what that makes of the cameras viewed. */
enum ReviewResult {
    HIT(FootageStatus.CONCLUDED),
    NOT_SEEN(FootageStatus.CONCLUDED),
    OBSTRUCTED(FootageStatus.CONCLUDED),
    TIME_UNCLEAR(FootageStatus.CONCLUDED),
    NO_COVERAGE(FootageStatus.NO_COVERAGE),
    EQUIPMENT_FAULT(FootageStatus.EQUIPMENT_FAULT),
    OVERWRITTEN(FootageStatus.OVERWRITTEN);

    private final FootageStatus leadsTo;

    ReviewResult(FootageStatus leadsTo) {
        this.leadsTo = leadsTo;
    }

    FootageStatus leadsTo() {
        return leadsTo;
    }

    static Optional<ReviewResult> of(String code) {
        return Arrays.stream(values()).filter(some -> some.name().equals(code)).findFirst();
    }
}
