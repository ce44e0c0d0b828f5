package wanbi.intake.internal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import wanbi.intake.api.event.CaseAccepted;
import wanbi.intake.api.event.CaseCorrected;
import wanbi.intake.api.event.CaseEnded;
import wanbi.intake.api.event.CaseOpened;
import wanbi.intake.api.event.CaseReopened;
import wanbi.intake.api.event.ClientNotified;
import wanbi.intake.api.event.ComparisonBegun;
import wanbi.intake.api.event.ComparisonEnded;
import wanbi.intake.api.event.FindLinked;
import wanbi.intake.api.event.LinesReturned;
import wanbi.intake.api.event.LinkReleased;
import wanbi.intake.api.event.NoticeDelivered;
import wanbi.kernel.CurrentStaff;

/** Steps start and end by what really happens to a case, in the transaction in which it happens. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseObserver {

    @Inject
    ProcedureOpening opening;

    @Inject
    StepWork work;

    @Inject
    HeadOfficeCall headOffice;

    @Inject
    CurrentStaff staff;

    void opened(@Observes CaseOpened event) {
        Priority priority = opening.open(event);
        if (event.said().theft() != null) {
            headOffice.tell(event.site(), event.number(), priority, event.at());
        }
    }

    void accepted(@Observes CaseAccepted event) {
        work.complete(event.number(), "ACCEPT", event.at());
    }

    void corrected(@Observes CaseCorrected event) {
        work.change(event.number(), (procedure, plan, clockwork) -> {
            procedure.rejudge(opening.urgency(event.said()), plan, clockwork);
            if (event.said().theft() != null) {
                headOffice.tell(event.site(), event.number(), procedure.priority(), event.at());
            }
            if (!event.shortLane()) {
                FindSteps.leftShortLane(procedure, event.at(), plan, clockwork);
            }
        });
    }

    void linked(@Observes FindLinked event) {
        work.change(event.number(), (procedure, plan, clockwork) -> {
            Instant inHand = later(FindSteps.inHand(event), procedure.openedAt());
            procedure.happened("FIND_IN_HAND", inHand, plan, clockwork);
            Actor actor = Actor.at(procedure.site(), staff);
            if (procedure.has("REGISTER_FIND")) {
                procedure.complete("REGISTER_FIND", later(event.registeredAt(), inHand), actor, plan, clockwork);
            }
            FindSteps.linked(procedure, event, plan, clockwork);
        });
    }

    void released(@Observes LinkReleased event) {
        if (event.noneLeft()) {
            work.change(
                    event.number(),
                    (procedure, plan, clockwork) -> FindSteps.released(procedure, event, plan, clockwork));
        }
    }

    /**
     * An attempt that reaches nobody leaves the step running: the plan wants the client to know (R08), and whoever cannot
     * be reached is a reason to deviate. The clock takes the time of the entry (I13).
     */
    void notified(@Observes ClientNotified event) {
        if (event.reached()) {
            work.change(event.number(), (procedure, plan, clockwork) -> {
                Actor actor = Actor.at(procedure.site(), staff);
                if (procedure.has("NOTIFY") && procedure.step("NOTIFY").state() == StepState.RUNNING) {
                    procedure.complete("NOTIFY", event.at(), actor, plan, clockwork);
                }
                if (procedure.step("FEEDBACK").isOpen()) {
                    procedure.complete("FEEDBACK", event.at(), actor, plan, clockwork);
                }
            });
        }
    }

    /** It tells of what had been found when it was written; of a later thing the client does not know yet. */
    void delivered(@Observes NoticeDelivered event) {
        work.change(event.number(), (procedure, plan, clockwork) -> {
            if (!procedure.has("NOTIFY")) {
                return;
            }
            CaseStep step = procedure.step("NOTIFY");
            boolean tellsOfIt = step.state() == StepState.RUNNING
                    && !event.writtenAt().isBefore(step.clock().startsAt());
            if (tellsOfIt) {
                procedure.complete("NOTIFY", event.at(), Actor.at(procedure.site(), staff), plan, clockwork);
            }
        });
    }

    void claimed(@Observes ComparisonBegun event) {
        work.change(
                event.number(), (procedure, plan, clockwork) -> FindSteps.claimed(procedure, event, plan, clockwork));
    }

    void claimEnded(@Observes ComparisonEnded event) {
        work.change(event.number(), (procedure, plan, clockwork) -> FindSteps.claimEnded(procedure));
    }

    void returned(@Observes LinesReturned event) {
        work.complete(event.number(), "COMPARE", event.at());
        work.complete(event.number(), "HANDOVER", event.at());
    }

    void ended(@Observes CaseEnded event) {
        work.change(event.number(), (procedure, plan, clockwork) -> procedure.end(event.at(), plan, clockwork));
    }

    void reopened(@Observes CaseReopened event) {
        work.changeEnded(
                event.number(), (procedure, plan, clockwork) -> FindSteps.reopened(procedure, event, plan, clockwork));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
