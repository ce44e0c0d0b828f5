package wanbi.intake.internal.procedure;

import java.util.List;
import java.util.Set;
import wanbi.intake.api.PlanCommand;
import wanbi.kernel.FieldErrors;

/** What head office may decide of a step, as typed and judged. */
record StepTerms(
        boolean required,
        Deadlines deadlines,
        boolean deskStep,
        boolean byHand,
        List<String> reasons,
        String approver) {

    static final Set<String> REASONS = Set.of(
            "ITEM_AT_DESK", "CLIENT_DECLINED", "NO_CAMERA", "POLICE_TOOK_OVER", "NOT_APPLICABLE", "OUTAGE", "OTHER");
    private static final Set<String> APPROVERS = Set.of("MANAGER", "HEAD_OFFICE");

    /**
     * Nothing may stand between anybody and the police (I9): that step is done by hand and never waits for a form. Nobody
     * is let off it either, and its clock is a matter of minutes (L-10).
     */
    static StepTerms judged(PlanCommand.ChangeStep typed) {
        FieldErrors errors = new FieldErrors();
        Deadlines deadlines = Deadlines.typed(typed.p1(), typed.p2(), typed.p3(), errors);
        List<String> reasons = typed.reasons() == null ? List.of() : typed.reasons();
        reasons.stream()
                .filter(reason -> !REASONS.contains(reason))
                .findFirst()
                .ifPresent(unknown -> errors.add("reasons", "UNKNOWN_CODE", unknown));
        errors.unless(APPROVERS.contains(typed.approver()), "approver", "UNKNOWN_CODE", typed.approver());
        boolean call = PlannedStep.POLICE_CALL.equals(typed.step());
        errors.unless(!call || typed.byHand(), "byHand", "POLICE_ALWAYS_OPEN");
        errors.unless(!call || typed.required(), "required", "POLICE_NEVER_LEFT_OUT");
        errors.unless(!call || reasons.isEmpty(), "reasons", "POLICE_NEVER_LEFT_OUT");
        deadlines.refuseALateCall(typed.step(), errors);
        errors.refuse();
        return new StepTerms(typed.required(), deadlines, typed.deskStep(), typed.byHand(), reasons, typed.approver());
    }
}
