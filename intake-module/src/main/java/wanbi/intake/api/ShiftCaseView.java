package wanbi.intake.api;

import java.time.Instant;
import java.util.List;

/** A case in which something waited when the shift changed. */
public final class ShiftCaseView {

    private final String caseNumber;
    private final String priority;
    private final String category;
    private final String name;
    private final String step;
    private final Instant dueAt;
    private final Instant promisedAt;
    private final List<String> obligations;

    public ShiftCaseView(
            String caseNumber,
            String priority,
            String category,
            String name,
            String step,
            Instant dueAt,
            Instant promisedAt,
            List<String> obligations) {
        this.caseNumber = caseNumber;
        this.priority = priority;
        this.category = category;
        this.name = name;
        this.step = step;
        this.dueAt = dueAt;
        this.promisedAt = promisedAt;
        this.obligations = obligations;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getPriority() {
        return priority;
    }

    /** Of its first line. */
    public String getCategory() {
        return category;
    }

    public String getName() {
        return name;
    }

    /** The next step of the giver's roles, or null. */
    public String getStep() {
        return step;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** When the client was promised to hear from us, or null. */
    public Instant getPromisedAt() {
        return promisedAt;
    }

    /** What the case waits for, searches and footage among them. */
    public List<String> getObligations() {
        return obligations;
    }
}
