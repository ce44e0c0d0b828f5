package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** What the client of one case was promised and told. */
public final class ContactLog {

    private final List<PromiseView> promises;
    private final List<FeedbackView> feedback;

    public ContactLog(List<PromiseView> promises, List<FeedbackView> feedback) {
        this.promises = promises;
        this.feedback = feedback;
    }

    public List<PromiseView> getPromises() {
        return promises;
    }

    public List<FeedbackView> getFeedback() {
        return feedback;
    }

    /** The running one; null when none is. */
    public PromiseView getRunning() {
        return promises.stream()
                .filter(promise -> "OPEN".equals(promise.getState()))
                .findFirst()
                .orElse(null);
    }

    /** Null when nothing is promised. */
    public Instant getNextPromiseAt() {
        return getRunning() == null ? null : getRunning().getAt();
    }
}
