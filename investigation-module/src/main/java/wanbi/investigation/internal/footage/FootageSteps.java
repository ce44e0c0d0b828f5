package wanbi.investigation.internal.footage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.CaseAlarms;
import wanbi.intake.api.CaseObligations;
import wanbi.intake.api.Obligation;
import wanbi.intake.api.StepProgress;

/** What footage tells the procedure of its case, and which of its alarms have lost their sense. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FootageSteps {

    static final String KIND = "FOOTAGE";

    /** Nobody can look sooner than he can sit down. */
    private static final Duration SOONEST = Duration.ofMinutes(15);

    @Inject
    StepProgress steps;

    @Inject
    CaseAlarms alarms;

    @Inject
    CaseObligations obligations;

    @Inject
    FootageShelf shelf;

    void requested(FootageRequest request, Instant now) {
        steps.complete(request.caseNumber(), "FOOTAGE_REQUEST", now);
        if (request.status().isAwaited()) {
            awaited(request);
            Instant soonest = now.plus(SOONEST);
            Instant latest = request.deadline().isBefore(soonest) ? soonest : request.deadline();
            steps.tighten(request.caseNumber(), "FOOTAGE_REVIEW", latest);
        } else {
            excuseIfNothingWaits(request, now);
        }
    }

    /** The case is neither closed nor put on watch before somebody has looked. */
    void awaited(FootageRequest request) {
        if (request.earliestAt() != null) {
            obligations.open(request.caseNumber(), Obligation.FOOTAGE_PENDING, request.id());
        }
    }

    /** The step asks when somebody begins to look. */
    void begun(FootageRequest request, Instant now) {
        steps.complete(request.caseNumber(), "FOOTAGE_REVIEW", now);
    }

    void reviewed(FootageRequest request, SoundReview review, Instant now) {
        begun(request, now);
        if (review.result() == ReviewResult.HIT) {
            steps.happened(request.caseNumber(), "FOOTAGE_HIT", now);
            if (request.deadline().isAfter(now)) {
                steps.tighten(request.caseNumber(), "PRESERVE", request.deadline());
            }
        }
        settleIfOver(request, now);
    }

    void preserved(FootageRequest request, Instant now) {
        steps.complete(request.caseNumber(), "PRESERVE", now);
    }

    /** Rejected, or lost before anybody looked. */
    void ended(FootageRequest request, Instant now) {
        settleIfOver(request, now);
        excuseIfNothingWaits(request, now);
    }

    void settleIfOver(FootageRequest request, Instant now) {
        if (request.earliestAt() == null) {
            alarms.settle(request.caseNumber(), KIND, reference(request, "P"), now);
            obligations.settle(request.caseNumber(), Obligation.FOOTAGE_PENDING, request.id());
        }
        if (!request.isUndecided()) {
            alarms.settle(request.caseNumber(), KIND, reference(request, "A"), now);
        }
    }

    static String reference(FootageRequest request, String what) {
        return "JK" + request.number() + "-" + what;
    }

    private void excuseIfNothingWaits(FootageRequest request, Instant now) {
        List<FootageRequest> all = shelf.of(request.caseNumber());
        if (all.stream().noneMatch(some -> some.status().isAwaited())) {
            steps.excuse(request.caseNumber(), "FOOTAGE_REVIEW", now);
        }
    }
}
