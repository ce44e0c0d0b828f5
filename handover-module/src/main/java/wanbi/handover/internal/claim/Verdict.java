package wanbi.handover.internal.claim;

import java.util.Arrays;
import wanbi.kernel.InvalidInput;

/** What the clerk concludes from the comparison. */
enum Verdict {
    PASS(ClaimStatus.PASSED),
    FAIL(ClaimStatus.FAILED),
    DOUBT(ClaimStatus.DOUBT);

    private final ClaimStatus status;

    Verdict(ClaimStatus status) {
        this.status = status;
    }

    ClaimStatus status() {
        return status;
    }

    static Verdict typed(String code) {
        if (code == null || code.isBlank()) {
            throw new InvalidInput("verdict", "REQUIRED");
        }
        return Arrays.stream(values())
                .filter(verdict -> verdict.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("verdict", "UNKNOWN_CODE", code));
    }
}
