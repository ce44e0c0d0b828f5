package wanbi.intake.internal.casefile;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import wanbi.intake.api.ReachingView;

/**
 * A client who cannot be reached is tried three times in 24 hours, then through another person, then in writing (R08).
 *
 * @param dueAt by when the next try is due; null where none is
 */
record Reaching(Step step, int tries, Instant dueAt) {

    private static final int ENOUGH = 3;
    private static final Duration BETWEEN = Duration.ofHours(8);
    private static final Duration AT_MOST = Duration.ofHours(24);
    private static final Duration SOON = Duration.ofHours(4);
    private static final String UNKNOWN_NUMBER = "WRONG_NUMBER";
    private static final Set<String> IN_WRITING = Set.of("LETTER", "DOOR_SLIP");

    enum Step {
        TELL,
        TRY_AGAIN,
        ASK_OTHER,
        WRITE,
        WAIT,
        TOLD
    }

    /** Empty while nothing waits to be collected. */
    static Optional<Reaching> of(LossCase waiting) {
        return waiting.links().stream()
                .filter(CaseLink::isOpen)
                .map(CaseLink::at)
                .min(Comparator.naturalOrder())
                .map(since -> of(waiting.notifications().stream()
                        .filter(told -> told.isSince(since))
                        .toList()));
    }

    static Reaching of(List<CaseNotification> all) {
        List<CaseNotification> vain =
                all.stream().filter(CaseNotification::isInVain).toList();
        if (all.stream().anyMatch(CaseNotification::hasReached)) {
            return new Reaching(Step.TOLD, vain.size(), null);
        }
        if (vain.isEmpty()) {
            return new Reaching(Step.TELL, 0, null);
        }
        Instant last = vain.get(vain.size() - 1).at();
        if (vain.stream().anyMatch(one -> IN_WRITING.contains(one.channel()))) {
            return new Reaching(Step.WAIT, vain.size(), null);
        }
        if (vain.stream().anyMatch(CaseNotification::isToOther)) {
            return new Reaching(Step.WRITE, vain.size(), last.plus(AT_MOST));
        }
        Instant first = vain.get(0).at();
        boolean noMore = vain.size() >= ENOUGH
                || !last.isBefore(first.plus(AT_MOST))
                || vain.stream().anyMatch(one -> UNKNOWN_NUMBER.equals(one.outcome()));
        return noMore
                ? new Reaching(Step.ASK_OTHER, vain.size(), last.plus(SOON))
                : new Reaching(Step.TRY_AGAIN, vain.size(), first.plus(BETWEEN.multipliedBy(vain.size())));
    }

    ReachingView view() {
        return new ReachingView(step.name(), tries);
    }
}
