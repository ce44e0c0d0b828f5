package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The moments of a request: when the next of its recordings is written over, when somebody has to know. */
@Embeddable
class ExpiryClock {

    private static final Duration APPROVAL_AFTER = Duration.ofMinutes(30);

    @Column(name = "approval_due_at")
    private Instant approvalDueAt;

    @Column(name = "approval_rung")
    private boolean approvalRung;

    /** The case has ended: nobody needs it any more. */
    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "earliest_at")
    private Instant earliestAt;

    @Column(name = "next_moment_at")
    private Instant nextMomentAt;

    protected ExpiryClock() {}

    static ExpiryClock stopped() {
        return new ExpiryClock();
    }

    /** Viewed first: within half an hour somebody has to approve. */
    void viewedUnapproved(Instant now) {
        if (approvalDueAt == null) {
            approvalDueAt = now.plus(APPROVAL_AFTER);
        }
    }

    /** @param now null when it is waited for again */
    void release(Instant now) {
        releasedAt = now;
    }

    boolean isReleased() {
        return releasedAt != null;
    }

    /** @return whether the approval is overdue and nobody has been told */
    boolean ringApproval(boolean undecided, Instant now) {
        boolean overdue = isApprovalAwaited(undecided) && !approvalDueAt.isAfter(now);
        approvalRung = approvalRung || overdue;
        return overdue;
    }

    private boolean isApprovalAwaited(boolean undecided) {
        return undecided && approvalDueAt != null && !approvalRung;
    }

    /** @param pending the cameras whose time is still to come */
    void wind(List<WatchedCamera> pending, boolean undecided) {
        earliestAt = pending.stream()
                .map(WatchedCamera::overwrittenAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Stream<Instant> approval = isApprovalAwaited(undecided) ? Stream.of(approvalDueAt) : Stream.empty();
        nextMomentAt = Stream.concat(pending.stream().map(WatchedCamera::nextMoment), approval)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Instant earliestAt() {
        return earliestAt;
    }

    Instant approvalDueAt() {
        return approvalDueAt;
    }
}
