package wanbi.investigation.internal.footage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.investigation.api.FootageView;
import wanbi.kernel.StaffId;

/** Another person's yes or no (I11). */
@Embeddable
class Verdict {

    private static final String YES = "APPROVED";

    private String decision;

    @Column(name = "decided_at")
    private Instant at;

    @Column(name = "decided_by")
    private StaffId by;

    @Column(name = "decided_by_name")
    private String byName;

    @Column(name = "decision_reason")
    private String reason;

    protected Verdict() {}

    static Verdict approved(Person by, Instant at) {
        return of(YES, by, at, null);
    }

    static Verdict rejected(Person by, Instant at, String reason) {
        return of("REJECTED", by, at, reason);
    }

    private static Verdict of(String decision, Person by, Instant at, String reason) {
        Verdict verdict = new Verdict();
        verdict.decision = decision;
        verdict.at = at;
        verdict.by = by.id();
        verdict.byName = by.name();
        verdict.reason = reason;
        return verdict;
    }

    boolean isYes() {
        return YES.equals(decision);
    }

    FootageView.Decided view() {
        return new FootageView.Decided(decision, at, byName, reason);
    }
}
