package wanbi.intake.internal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wanbi.intake.api.ProcedureRefused;
import wanbi.intake.api.StepView;
import wanbi.kernel.SiteCode;

/**
 * One step of one case. It waits for its moment, runs against its clock, and ends done, deviated from or excused;
 * whether its time was over by then is kept. A step that comes back runs anew, and one whose ground falls away waits
 * again. It keeps the deadlines of the case's opening (I14).
 */
@Entity
@Table(schema = "intake", name = "case_step")
@IdClass(CaseStepKey.class)
class CaseStep {

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "case_number")
    private CaseProcedure caseProcedure;

    @Id
    private String step;

    private SiteCode site;
    private int position;
    private boolean required;
    private String actor;

    @Convert(converter = DeadlinesConverter.class)
    private Deadlines deadlines;

    @Enumerated(EnumType.STRING)
    private StepState state;

    /** How often it has started, so that each run has alarms of its own. */
    private int run;

    private int round;

    @Embedded
    private StepClock clock;

    @Embedded
    private Doing done;

    private boolean late;

    @Enumerated(EnumType.STRING)
    @Column(name = "excused_because")
    private Excuse excuse;

    @Embedded
    private Deviation deviation;

    protected CaseStep() {}

    static CaseStep of(CaseProcedure of, SiteCode site, PlannedStep planned, Deadlines deadlines) {
        CaseStep step = new CaseStep();
        step.caseProcedure = of;
        step.step = planned.step();
        step.site = site;
        step.position = planned.position();
        step.required = planned.required();
        step.actor = planned.actor();
        step.deadlines = deadlines;
        step.state = StepState.WAITING;
        step.clock = StepClock.standing();
        return step;
    }

    void start(Instant at, Pace pace) {
        state = StepState.RUNNING;
        run++;
        round = 0;
        late = false;
        done = null;
        deviation = null;
        excuse = null;
        clock.start(at, pace.moments(deadlines, round, at));
    }

    /** @return whether it is over; a step that comes back runs on to its next round */
    boolean complete(Instant at, Actor by, Pace pace) {
        refuseIfEnded();
        if (state != StepState.RUNNING) {
            start(at, pace);
        }
        late = late || clock.isOver(at);
        done = Doing.of(by, at);
        deviation = null;
        excuse = null;
        if (deadlines.of(pace.priority()).due(round + 1).isPresent()) {
            round++;
            run++;
            clock.again(pace.moments(deadlines, round, clock.startsAt()));
            return false;
        }
        end(StepState.DONE);
        return true;
    }

    void refuseByHand(PlannedStep planned) {
        refuseIfEnded();
        if (!planned.byHand()) {
            throw ProcedureRefused.stepByRecord();
        }
        if (state == StepState.WAITING && !planned.anyTime()) {
            throw ProcedureRefused.stepNotStarted();
        }
    }

    void ask(Deviation asked) {
        refuseIfEnded();
        deviation = asked;
    }

    Deviation pendingDeviation() {
        if (deviation == null || !deviation.isPending()) {
            throw ProcedureRefused.nothingToApprove();
        }
        return deviation;
    }

    void deviate(Instant now, Pace pace) {
        leave(StepState.DEVIATED, now, pace);
    }

    /** What has ended stays as it ended. */
    void excuse(Excuse because, Instant at, Pace pace) {
        if (isOpen()) {
            leave(StepState.EXCUSED, at, pace);
            excuse = because;
        }
    }

    private void leave(StepState how, Instant at, Pace pace) {
        if (state == StepState.WAITING) {
            clock.start(at, pace.moments(deadlines, round, at));
        }
        late = late || clock.isOver(at);
        end(how);
    }

    private void end(StepState how) {
        state = how;
        clock.stop();
    }

    /** Its ground has fallen away, as a link released; it waits for the next one. */
    void waitAgain() {
        state = StepState.WAITING;
        late = false;
        done = null;
        deviation = null;
        excuse = null;
        clock.reset();
    }

    void holdBack() {
        if (state == StepState.RUNNING) {
            waitAgain();
        }
    }

    void tighten(Instant latest, Priority priority) {
        if (state == StepState.RUNNING) {
            clock.tighten(latest, priority);
        }
    }

    void follow(Pace pace) {
        if (state == StepState.RUNNING) {
            clock.adjust(pace.moments(deadlines, round, clock.startsAt()), pace.priority());
        }
    }

    private void refuseIfEnded() {
        if (state == StepState.DONE || state == StepState.DEVIATED) {
            throw ProcedureRefused.stepEnded();
        }
    }

    boolean isExcusedFor(Excuse... reasons) {
        return state == StepState.EXCUSED && List.of(reasons).contains(excuse);
    }

    /** It has no last round, and the rounds so far were done: nobody owes more than the next one. */
    boolean isKeptUp(Priority priority) {
        return state == StepState.RUNNING
                && done != null
                && deadlines.of(priority).every() != null;
    }

    boolean isRequired() {
        return required;
    }

    boolean isOpen() {
        return state == StepState.WAITING || state == StepState.RUNNING;
    }

    String code() {
        return step;
    }

    StepState state() {
        return state;
    }

    StepClock clock() {
        return clock;
    }

    StepView view(PlannedStep planned, Instant now) {
        return new StepView(
                step,
                required,
                state.name(),
                clock.startsAt(),
                clock.dueAt().orElse(null),
                done == null ? null : done.at(),
                done == null ? null : done.byName(),
                late || state == StepState.RUNNING && clock.isOver(now),
                Optional.ofNullable(deviation).map(Deviation::view).orElse(null),
                actor,
                planned.byHand(),
                planned.reasons(),
                excuse == null ? null : excuse.name());
    }
}
