package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import wanbi.intake.api.PlanCommand;
import wanbi.intake.api.ProcedureRefused;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;

/** Drafts, edits and publishes versions; keeps what sites have of their own. Each act is journaled (R19). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanEditing {

    private static final Set<String> PROCEDURES = Set.of("LOSS", "THEFT");

    @Inject
    PlanShelf plans;

    @Inject
    Journal journal;

    int draft(PlanCommand.Draft command, StaffId by, String byName, Instant now) {
        String procedure = known(command.procedure());
        ProcedureVersion newest = plans.newest(procedure);
        if (!newest.isPublished()) {
            throw ProcedureRefused.draftExists(newest.number());
        }
        ProcedureVersion draft = ProcedureVersion.draftOf(newest.plan(), newest.number() + 1, by, byName, now);
        plans.add(draft);
        plans.flush();
        journal.append(act("PLAN_DRAFTED", procedure, draft.number()));
        return draft.number();
    }

    void change(PlanCommand.ChangeStep command) {
        ProcedureVersion draft = plans.toChange(known(command.procedure()), command.number());
        draft.refuseIfPublished();
        StepTerms terms = StepTerms.judged(command);
        draft.change(command.step(), terms, command.version());
        plans.flush();
        journal.append(act("PLAN_STEP_CHANGED", command.procedure(), command.number())
                .fact("step", command.step())
                .fact("required", terms.required())
                .fact("deadlines", terms.deadlines())
                .fact("deskStep", terms.deskStep())
                .fact("byHand", terms.byHand())
                .fact("reasons", String.join(" ", terms.reasons()))
                .fact("approver", terms.approver()));
    }

    void publish(PlanCommand.Publish command, StaffId by, String byName, Instant now) {
        ProcedureVersion draft = plans.toChange(known(command.procedure()), command.number());
        draft.refuseIfPublished();
        String reason = SaidWords.judged("reason", command.reason());
        draft.publish(reason, by, byName, command.version(), now);
        plans.flush();
        journal.append(
                act("PLAN_PUBLISHED", command.procedure(), command.number()).because(reason));
    }

    void changeSiteDeadline(PlanCommand.SiteDeadline command) {
        String procedure = known(command.procedure());
        plans.inForce(procedure).step(command.step());
        FieldErrors errors = new FieldErrors();
        Deadlines typed = Deadlines.typed(command.p1(), command.p2(), command.p3(), errors);
        if (!typed.isNone()) {
            typed.refuseALateCall(command.step(), errors);
        }
        errors.refuse();
        keep(command.site(), procedure, command.step(), typed);
        plans.flush();
        journal.append(JournalEntry.of(journal.today(command.site()), "SITE_DEADLINE_CHANGED")
                .fact("procedure", procedure)
                .fact("step", command.step())
                .fact("deadlines", typed));
    }

    private void keep(SiteCode site, String procedure, String step, Deadlines typed) {
        var own = plans.own(site, procedure, step);
        if (typed.isNone()) {
            own.ifPresent(plans::remove);
        } else if (own.isPresent()) {
            own.get().change(typed);
        } else {
            plans.add(SiteDeadline.of(site, procedure, step, typed));
        }
    }

    private static String known(String procedure) {
        if (procedure == null || !PROCEDURES.contains(procedure)) {
            throw new InvalidInput("procedure", procedure == null ? "REQUIRED" : "UNKNOWN_CODE", procedure);
        }
        return procedure;
    }

    private JournalEntry act(String act, String procedure, int number) {
        return JournalEntry.of(journal.today(), act)
                .fact("procedure", procedure)
                .fact("version", number);
    }
}
