package wanbi.intake.internal.procedure;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.UrgencyView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;

/**
 * The plan as one case runs on it, from its opening to its end, on the version of its opening (I14). Steps start and end
 * by what happens to the case, side by side; the priority sets how fast their clocks run. When the case ends, what is
 * still open is excused.
 */
@Entity
@Table(schema = "intake", name = "case_procedure")
class CaseProcedure {

    static final String REPORT_RECEIVED = "REPORT_RECEIVED";

    @Id
    @Column(name = "case_number")
    private String number;

    private SiteCode site;

    @Column(name = "procedure_version")
    private String planId;

    @Embedded
    private Urgency urgency;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "looking_begun")
    private boolean lookingBegun;

    @OneToMany(mappedBy = "caseProcedure", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<CaseStep> steps = new ArrayList<>();

    @Version
    private long version;

    protected CaseProcedure() {}

    /** @param deadlines of the site where it has its own, else the plan's */
    static CaseProcedure open(
            CaseNumber number,
            SiteCode site,
            Plan plan,
            Function<PlannedStep, Deadlines> deadlines,
            PriorityRule.Judged urgency,
            Instant now) {
        CaseProcedure opened = new CaseProcedure();
        opened.number = number.value();
        opened.site = site;
        opened.planId = plan.id();
        opened.urgency = Urgency.of(urgency);
        opened.openedAt = now;
        plan.steps().forEach(step -> opened.steps.add(CaseStep.of(opened, site, step, deadlines.apply(step))));
        return opened;
    }

    /** Every step starts that waits for the moment, or for the step of this name. */
    void happened(String moment, Instant at, Plan plan, Clockwork clockwork) {
        waitingFor(moment, plan).forEach(step -> step.start(at, pace(step, plan, clockwork)));
    }

    /** Starts over, whatever became of it before: the next thing is another thing. */
    void startAgain(String code, Instant at, Plan plan, Clockwork clockwork) {
        CaseStep step = step(code);
        step.start(at, pace(step, plan, clockwork));
    }

    /** By its own record: a step that has ended takes no notice. */
    void complete(String code, Instant at, Actor actor, Plan plan, Clockwork clockwork) {
        CaseStep step = step(code);
        if (step.isOpen() || step.state() == StepState.EXCUSED) {
            completed(step, at, actor, plan, clockwork);
        }
    }

    void completeByHand(String code, Instant now, Actor actor, Plan plan, Clockwork clockwork) {
        refuseIfEnded();
        CaseStep step = step(code);
        step.refuseByHand(plan.step(code));
        completed(step, now, actor, plan, clockwork);
    }

    private void completed(CaseStep step, Instant at, Actor actor, Plan plan, Clockwork clockwork) {
        Pace pace = pace(step, plan, clockwork);
        if (step.complete(at, actor, pace)) {
            happened(pace.planned().step(), at, plan, clockwork);
        }
    }

    void askToDeviate(String code, String reasonCode, String reason, Actor actor, Instant now, Plan plan) {
        refuseIfEnded();
        step(code).ask(Deviation.ask(reasonCode, reason, plan.step(code), actor, now));
    }

    /** Steps that could only have come after it lose their sense with it. */
    Deviation approveDeviation(String code, Actor actor, Instant now, Plan plan, Clockwork clockwork) {
        refuseIfEnded();
        CaseStep step = step(code);
        Pace pace = pace(step, plan, clockwork);
        Deviation approved = step.pendingDeviation();
        approved.approve(actor, priority(), now);
        step.deviate(now, pace);
        waitingFor(code, plan).forEach(after -> after.excuse(Excuse.STEP_BEFORE, now, pace(after, plan, clockwork)));
        return approved;
    }

    void excuse(String code, Excuse because, Instant at, Plan plan, Clockwork clockwork) {
        CaseStep step = step(code);
        step.excuse(because, at, pace(step, plan, clockwork));
    }

    /** The reason is gone: such steps wait again, and those start at once whose turn it is. */
    void comeBack(Instant at, Plan plan, Clockwork clockwork, Excuse... reasons) {
        List<CaseStep> back =
                steps.stream().filter(step -> step.isExcusedFor(reasons)).toList();
        back.forEach(CaseStep::waitAgain);
        back.stream()
                .filter(step -> isDue(step.code(), plan))
                .forEach(step -> startAgain(step.code(), at, plan, clockwork));
    }

    void end(Instant at, Plan plan, Clockwork clockwork) {
        steps.forEach(step -> step.excuse(Excuse.CASE_ENDED, at, pace(step, plan, clockwork)));
        endedAt = at;
    }

    void goOn() {
        endedAt = null;
    }

    /** @return whether that is news: the first step of looking is over by somebody's doing */
    boolean takeUpLooking() {
        boolean begun = steps.stream().anyMatch(FindSteps::isLookedInto);
        boolean news = begun && !lookingBegun;
        lookingBegun = lookingBegun || begun;
        return news;
    }

    /** What the report says now. */
    void rejudge(PriorityRule.Judged judged, Plan plan, Clockwork clockwork) {
        Priority before = priority();
        urgency.rejudge(judged);
        clocksFollow(before, plan, clockwork);
    }

    void prioritise(Priority wanted, Actor actor, Plan plan, Clockwork clockwork) {
        refuseIfEnded();
        Priority before = priority();
        urgency.choose(wanted, actor);
        clocksFollow(before, plan, clockwork);
    }

    private void clocksFollow(Priority before, Plan plan, Clockwork clockwork) {
        if (before != priority()) {
            steps.forEach(step -> step.follow(pace(step, plan, clockwork)));
        }
    }

    private Stream<CaseStep> waitingFor(String moment, Plan plan) {
        return steps.stream()
                .filter(step -> step.state() == StepState.WAITING)
                .filter(step -> plan.step(step.code()).startsWith().equals(moment));
    }

    boolean has(String code) {
        return steps.stream().anyMatch(step -> step.code().equals(code));
    }

    CaseStep step(String code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownThing(String.valueOf(code)));
    }

    private Pace pace(CaseStep step, Plan plan, Clockwork clockwork) {
        return new Pace(plan.step(step.code()), priority(), clockwork);
    }

    private void refuseIfEnded() {
        if (!isRunning()) {
            throw ProcedureRefused.procedureEnded();
        }
    }

    boolean isRunning() {
        return endedAt == null;
    }

    /** Waits for nothing any more: the step before it is done. */
    boolean isDue(String code, Plan plan) {
        String before = plan.step(code).startsWith();
        return step(code).state() == StepState.WAITING
                && steps.stream().anyMatch(step -> step.code().equals(before) && step.state() == StepState.DONE);
    }

    Instant openedAt() {
        return openedAt;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    SiteCode site() {
        return site;
    }

    String planId() {
        return planId;
    }

    Priority priority() {
        return urgency.priority();
    }

    UrgencyView urgency() {
        return urgency.view();
    }

    List<CaseStep> steps() {
        return steps;
    }
}
