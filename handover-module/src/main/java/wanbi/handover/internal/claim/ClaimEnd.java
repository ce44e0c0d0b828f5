package wanbi.handover.internal.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.kernel.StaffId;

/** When, by whom and why a claim ended. */
@Embeddable
class ClaimEnd {

    @Column(name = "ended_at")
    private Instant at;

    @Column(name = "ended_by")
    private StaffId by;

    @Column(name = "end_reason")
    private String reason;

    protected ClaimEnd() {}

    ClaimEnd(Instant at, StaffId by, String reason) {
        this.at = at;
        this.by = by;
        this.reason = reason;
    }
}
