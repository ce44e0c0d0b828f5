package wanbi.intake.api;

import java.util.List;

/** A priority with its reasons. */
public final class UrgencyView {

    private final String priority;
    private final List<String> because;

    public UrgencyView(String priority, List<String> because) {
        this.priority = priority;
        this.because = because;
    }

    /** P1, P2 or P3. */
    public String getPriority() {
        return priority;
    }

    /** Codes: VULNERABLE, MINOR, KEYS_WITH_ADDRESS, VALUABLE, SENSITIVE_KIND, ORDINARY, CHOSEN. */
    public List<String> getBecause() {
        return because;
    }
}
