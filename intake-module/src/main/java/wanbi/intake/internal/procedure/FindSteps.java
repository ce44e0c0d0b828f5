package wanbi.intake.internal.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.ComparisonBegun;
import wanbi.intake.api.event.FindLinked;
import wanbi.intake.api.event.LinkReleased;

/** What finds, links and claims do to the steps of a case. */
final class FindSteps {

    private static final Duration LATE_ENTRY = Duration.ofHours(24);

    /** The plan looks and sends guards only for what is not found yet (R07). */
    static final List<String> LOOKING = List.of("FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "DISPATCH", "SEARCH");

    private static final List<String> AFTER_FIND = List.of("REGISTER_FIND", "NOTIFY", "COMPARE", "HANDOVER");
    private static final List<String> AT_COUNTER = List.of("COMPARE", "HANDOVER");

    private FindSteps() {}

    /** The plan of a theft has fewer of them. */
    private static List<String> of(CaseProcedure procedure, List<String> steps) {
        return steps.stream().filter(procedure::has).toList();
    }

    /** A find that was entered late starts its clock at the entry, as a report does. */
    static Instant inHand(FindLinked event) {
        boolean late = Duration.between(event.foundAt(), event.registeredAt()).compareTo(LATE_ENTRY) > 0;
        return late ? event.registeredAt() : event.foundAt();
    }

    /**
     * Another thing is to be told of anew; somebody who stands at the counter need not be told. Who took a thing is still
     * to be seen on footage when it is back.
     */
    static void linked(CaseProcedure procedure, FindLinked event, Plan plan, Clockwork clockwork) {
        if (procedure.has("NOTIFY")) {
            StepState told = procedure.step("NOTIFY").state();
            if (told != StepState.RUNNING && told != StepState.EXCUSED) {
                procedure.startAgain("NOTIFY", event.at(), plan, clockwork);
            }
        }
        if (event.nothingMissing() && procedure.has("SEARCH")) {
            LOOKING.forEach(step -> procedure.excuse(step, Excuse.FOUND, event.at(), plan, clockwork));
        }
    }

    /** It was another's thing: looking goes on, with new clocks, unless the case was nothing but the claim on it. */
    static void released(CaseProcedure procedure, LinkReleased event, Plan plan, Clockwork clockwork) {
        of(procedure, AFTER_FIND).forEach(step -> procedure.step(step).waitAgain());
        if (!event.openedAtCounter()) {
            procedure.comeBack(event.at(), plan, clockwork, Excuse.FOUND);
        }
    }

    static void claimed(CaseProcedure procedure, ComparisonBegun event, Plan plan, Clockwork clockwork) {
        of(procedure, List.of("NOTIFY"))
                .forEach(step -> procedure.excuse(step, Excuse.AT_COUNTER, event.at(), plan, clockwork));
        of(procedure, AT_COUNTER).stream()
                .filter(step -> procedure.step(step).state() != StepState.RUNNING)
                .forEach(step -> procedure.startAgain(step, event.at(), plan, clockwork));
    }

    /** What the end had cut short goes on; what came back before needs no looking for. */
    static void reopened(CaseProcedure procedure, CaseReopened event, Plan plan, Clockwork clockwork) {
        procedure.goOn();
        of(procedure, AFTER_FIND).stream()
                .map(procedure::step)
                .filter(step -> step.isExcusedFor(Excuse.CASE_ENDED))
                .forEach(CaseStep::waitAgain);
        if (!event.nothingMissing()) {
            procedure.comeBack(event.at(), plan, clockwork, Excuse.CASE_ENDED, Excuse.FOUND);
        }
    }

    /** A thing of little worth turns out to be worth more: now somebody is sent to look. */
    static void leftShortLane(CaseProcedure procedure, Instant at, Plan plan, Clockwork clockwork) {
        procedure.comeBack(at, plan, clockwork, Excuse.SHORT_LANE);
    }

    /** Somebody has looked, or was rightly spared it. */
    static boolean isLookedInto(CaseStep step) {
        return LOOKING.contains(step.code()) && (step.state() == StepState.DONE || step.state() == StepState.DEVIATED);
    }

    static void claimEnded(CaseProcedure procedure) {
        of(procedure, AT_COUNTER).forEach(step -> procedure.step(step).waitAgain());
    }
}
