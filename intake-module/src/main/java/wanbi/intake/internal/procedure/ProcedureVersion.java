package wanbi.intake.internal.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.ProcedureRefused;
import wanbi.kernel.StaffId;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;

/**
 * A version of the plan: drafted as a copy of what is in force, edited, published, and from then on never changed (R19).
 * Cases opened afterwards run on it; those that run already keep theirs (I14).
 */
@Entity
@Table(schema = "intake", name = "procedure_version")
class ProcedureVersion {

    private static final String DRAFT = "DRAFT";
    private static final String PUBLISHED = "PUBLISHED";

    @Id
    private String id;

    private String procedure;
    private int number;
    private String state;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "drafted_by")
    private StaffId draftedBy;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private StaffId publishedBy;

    @Column(name = "published_by_name")
    private String publishedByName;

    private String reason;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<StepDefinition> steps = new ArrayList<>();

    @Version
    @Column(name = "row_version")
    private long rowVersion;

    protected ProcedureVersion() {}

    /** A copy of the version in force, to be edited. */
    static ProcedureVersion draftOf(Plan inForce, int number, StaffId by, String byName, Instant now) {
        ProcedureVersion draft = new ProcedureVersion();
        draft.id = inForce.procedure() + "-" + number;
        draft.procedure = inForce.procedure();
        draft.number = number;
        draft.state = DRAFT;
        draft.draftedAt = now;
        draft.draftedBy = by;
        draft.draftedByName = byName;
        inForce.steps().forEach(step -> draft.steps.add(StepDefinition.of(draft, draft.id, step)));
        return draft;
    }

    void change(String code, StepTerms terms, Long seen) {
        refuseIfPublished();
        StaleRecord.refuseUnless(seen, rowVersion);
        steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(String.valueOf(code)))
                .change(terms);
    }

    void publish(String why, StaffId by, String byName, Long seen, Instant now) {
        refuseIfPublished();
        StaleRecord.refuseUnless(seen, rowVersion);
        state = PUBLISHED;
        reason = why;
        publishedAt = now;
        publishedBy = by;
        publishedByName = byName;
    }

    void refuseIfPublished() {
        if (isPublished()) {
            throw ProcedureRefused.versionPublished(number);
        }
    }

    boolean isPublished() {
        return PUBLISHED.equals(state);
    }

    int number() {
        return number;
    }

    Plan plan() {
        return new Plan(
                id,
                procedure,
                number,
                steps.stream().map(StepDefinition::planned).toList());
    }

    PlanVersionView view(long running) {
        return new PlanVersionView(
                procedure,
                number,
                state,
                isPublished() ? publishedAt : draftedAt,
                isPublished() ? publishedByName : draftedByName,
                reason,
                running,
                steps.stream().map(StepDefinition::view).toList(),
                rowVersion);
    }
}
