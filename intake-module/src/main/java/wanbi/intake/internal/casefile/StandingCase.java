package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.CaseRefused;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;

/**
 * Where a case stands on its way (E.2), whatever its things do: accepted, looked for, watched for thirty days, ended,
 * opened again.
 */
@MappedSuperclass
abstract class StandingCase extends FiledCase {

    static final Duration WATCH = Duration.ofDays(30);
    private static final Duration REOPENABLE = Duration.ofDays(180);

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "looking_since")
    private Instant lookingSince;

    @Column(name = "watched_since")
    private Instant watchedSince;

    @Column(name = "watch_until")
    private Instant watchUntil;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Embedded
    private Ending ending;

    protected StandingCase() {}

    StandingCase(CaseNumber number, SiteCode site, CaseKind kind, Receipt receipt, CaseStatus status) {
        super(number, site, kind, receipt);
        this.status = status;
    }

    final void become(CaseStatus next) {
        status = status.to(next, kind());
    }

    /** Where the case stands while nothing of ours may be it. */
    final CaseStatus lookedFor() {
        if (isTheft()) {
            return status;
        }
        if (watchUntil != null) {
            return CaseStatus.WATCH;
        }
        return lookingSince == null ? CaseStatus.ACCEPTED : CaseStatus.IN_PROGRESS;
    }

    /**
     * Somebody has begun to look; what waits at the counter meanwhile goes on waiting.
     *
     * @return whether that is news
     */
    final boolean takeUpLooking(Instant now) {
        if (lookingSince != null || !isWaitedFor()) {
            return false;
        }
        lookingSince = now;
        if (status == CaseStatus.ACCEPTED) {
            become(CaseStatus.IN_PROGRESS);
        }
        return true;
    }

    /** All that could be done is done: for thirty days every new find is held against it (R20). */
    final void watch(Effort effort, Instant now) {
        status.refuseUnless(CaseStatus.ACCEPTED, CaseStatus.IN_PROGRESS);
        effort.refuseUnlessEnough();
        watchedSince = now;
        watchUntil = now.plus(WATCH);
        become(CaseStatus.WATCH);
    }

    final void allReturned(Instant now) {
        become(CaseStatus.RETURNED);
        returnedAt = now;
    }

    /** Accepted and not ended: a client waits to hear how it goes on. */
    final boolean isWaitedFor() {
        return acceptance() != null && status.isOpen();
    }

    /** What became another case is this one again, where it stood. */
    final void goOnAgain(CaseStatus where) {
        become(where);
        ending = null;
    }

    /** Of the years before us: it never ran here. */
    final void wasOver(Ending how) {
        status = CaseStatus.CLOSED;
        ending = how;
    }

    final void endAs(CaseStatus end, Ending how) {
        become(end);
        ending = how;
    }

    /** What was ended goes on, within half a year (R25); a theft whenever something new turns up (E.3). */
    final void takeUpAgain(Instant now) {
        if (isTheft()) {
            status.refuseUnless(CaseStatus.CLOSED, CaseStatus.LONG_TERM);
            become(CaseStatus.COOPERATING);
            ending = null;
            return;
        }
        if (kind() == CaseKind.REFERRAL) {
            throw CaseRefused.state(status.name());
        }
        status.refuseUnless(CaseStatus.CLOSED, CaseStatus.WATCH, CaseStatus.WITHDRAWN, CaseStatus.TO_POLICE);
        if (ending != null && ending.at().isBefore(now.minus(REOPENABLE))) {
            throw CaseRefused.reopenTooLate(REOPENABLE.toDays());
        }
        become(CaseStatus.IN_PROGRESS);
        lookingSince = lookingSince == null ? now : lookingSince;
        watchedSince = null;
        watchUntil = null;
        returnedAt = null;
        ending = null;
    }

    final CaseStatus status() {
        return status;
    }

    /** Null unless it is watched, or was until something was found. */
    final Instant watchedSince() {
        return watchedSince;
    }

    final Instant watchUntil() {
        return watchUntil;
    }

    /** Null while it is open, handed back and not closed, passed on or voided. */
    final Ending ending() {
        return ending;
    }
}
