package wanbi.web.intake;

import java.time.Duration;
import java.time.Instant;
import wanbi.intake.api.DeviationView;
import wanbi.intake.api.StepView;

/** One step as the stepper shows it: its mark, and its clock in words. */
public final class StepLine {

    private final StepView step;
    private final Instant now;

    StepLine(StepView step, Instant now) {
        this.step = step;
        this.now = now;
    }

    public StepView getStep() {
        return step;
    }

    public String getCode() {
        return step.getStep();
    }

    /** Style of the mark: done, now, wait or left, and late beside it. */
    public String getMark() {
        String mark =
                switch (step.getState()) {
                    case "DONE" -> "done";
                    case "RUNNING" -> "now";
                    case "WAITING" -> "wait";
                    default -> "left";
                };
        return step.isLate() ? mark + " late" : mark;
    }

    public boolean isRunning() {
        return "RUNNING".equals(step.getState());
    }

    /** Somebody asks to leave it out and nobody has agreed yet. */
    public boolean isAsked() {
        DeviationView deviation = step.getDeviation();
        return deviation != null && deviation.getApprovedAt() == null;
    }

    /** Whether there is anything to count. */
    public boolean isClocked() {
        boolean done = "DONE".equals(step.getState()) && step.getDoneAt() != null;
        return done || isRunning() && step.getDueAt() != null;
    }

    public String getTone() {
        return step.isLate() ? "late" : isRunning() ? "warn" : "ok";
    }

    /** Key of the sentence: took, left or over, in minutes, hours or days. */
    public String getClock() {
        String what = !isRunning() ? "took" : step.isLate() ? "over" : "left";
        Duration span = span();
        return "stepClock." + what + (span.toHours() < 2 ? "Minutes" : span.toHours() < 48 ? "Hours" : "Days");
    }

    public long getAmount() {
        Duration span = span();
        return span.toHours() < 2 ? span.toMinutes() : span.toHours() < 48 ? span.toHours() : span.toDays();
    }

    /** Minutes that the plan gives it. */
    public long getLimit() {
        return step.getDueAt() == null
                ? 0
                : Duration.between(step.getStartsAt(), step.getDueAt()).toMinutes();
    }

    private Duration span() {
        Duration span = !isRunning()
                ? Duration.between(step.getStartsAt(), step.getDoneAt())
                : Duration.between(now, step.getDueAt());
        return span.abs();
    }
}
