package wanbi.intake.internal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import wanbi.intake.api.PlannedStepView;
import wanbi.kernel.persistence.TextListConverter;

/** One step of one version. What it is and what it waits for is fixed; what is demanded of it head office decides. */
@Entity
@Table(schema = "intake", name = "procedure_step")
class StepDefinition {

    @Id
    private String id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "procedure_version")
    private ProcedureVersion version;

    private int position;
    private String step;
    private boolean required;

    @Column(name = "starts_with")
    private String startsWith;

    private String proof;

    @Column(name = "by_hand")
    private boolean byHand;

    @Column(name = "any_time")
    private boolean anyTime;

    @Convert(converter = DeadlinesConverter.class)
    private Deadlines deadlines;

    @Column(name = "service_hours")
    private boolean deskStep;

    @Convert(converter = TextListConverter.class)
    private List<String> reasons;

    private String approver;
    private String actor;

    protected StepDefinition() {}

    static StepDefinition of(ProcedureVersion version, String versionId, PlannedStep copied) {
        StepDefinition step = new StepDefinition();
        step.id = versionId + "-" + copied.step();
        step.version = version;
        step.position = copied.position();
        step.step = copied.step();
        step.startsWith = copied.startsWith();
        step.proof = copied.proof();
        step.anyTime = copied.anyTime();
        step.actor = copied.actor();
        step.change(new StepTerms(
                copied.required(),
                copied.deadlines(),
                copied.deskStep(),
                copied.byHand(),
                copied.reasons(),
                copied.approver()));
        return step;
    }

    void change(StepTerms terms) {
        required = terms.required();
        deadlines = terms.deadlines();
        deskStep = terms.deskStep();
        byHand = terms.byHand();
        reasons = terms.reasons();
        approver = terms.approver();
    }

    String code() {
        return step;
    }

    PlannedStep planned() {
        return new PlannedStep(
                position,
                step,
                required,
                startsWith,
                proof,
                byHand,
                anyTime,
                deadlines,
                deskStep,
                reasons,
                approver,
                actor);
    }

    PlannedStepView view() {
        return new PlannedStepView(
                step,
                required,
                startsWith,
                proof,
                byHand,
                deadlines.p1().toString(),
                deadlines.p2().toString(),
                deadlines.p3().toString(),
                deskStep,
                reasons,
                approver,
                actor);
    }
}
