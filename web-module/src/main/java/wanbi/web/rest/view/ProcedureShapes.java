package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.DeviationView;
import wanbi.intake.api.PlanVersionView;
import wanbi.intake.api.PlannedStepView;
import wanbi.intake.api.ProcedureView;
import wanbi.intake.api.StepView;

/** Procedures, alarms and versions of the plan as they go out. */
public final class ProcedureShapes {

    private ProcedureShapes() {}

    public static JsonObject whole(ProcedureView view, ZoneId zone) {
        return Shape.in(zone)
                .with("procedure", view.getProcedure())
                .with("version", view.getVersion())
                .with("priority", view.getUrgency().getPriority())
                .texts("priorityBecause", view.getUrgency().getBecause())
                .list("steps", view.getSteps(), step -> step(step, zone))
                .build();
    }

    private static JsonObject step(StepView view, ZoneId zone) {
        return Shape.in(zone)
                .with("step", view.getStep())
                .with("required", view.isRequired())
                .with("state", view.getState())
                .with("startsAt", view.getStartsAt())
                .with("dueAt", view.getDueAt())
                .with("doneAt", view.getDoneAt())
                .with("doneByName", view.getDoneByName())
                .with("late", view.isLate())
                .with("deviation", deviation(view.getDeviation(), zone))
                .with("actor", view.getActor())
                .with("byHand", view.isByHand())
                .texts("reasons", view.getReasons())
                .with("excusedBecause", view.getExcusedBecause())
                .build();
    }

    static JsonObject deviation(DeviationView view, ZoneId zone) {
        return view == null
                ? null
                : Shape.in(zone)
                        .with("reasonCode", view.getReasonCode())
                        .with("reason", view.getReason())
                        .with("askedAt", view.getAskedAt())
                        .with("askedBy", view.getAskedBy())
                        .with("askedByName", view.getAskedByName())
                        .with("approvedAt", view.getApprovedAt())
                        .with("approvedBy", view.getApprovedBy())
                        .with("approvedByName", view.getApprovedByName())
                        .build();
    }

    public static JsonObject alarm(AlarmView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getAlarm())
                .with("kind", view.getKind())
                .with("site", view.getSite())
                .with("caseNumber", view.getCaseNumber())
                .with("step", view.getStep())
                .with("level", view.getLevel())
                .with("priority", view.getPriority())
                .with("dueAt", view.getDueAt())
                .with("raisedAt", view.getRaisedAt())
                .with("acknowledgedAt", view.getAcknowledgedAt())
                .with("acknowledgedByName", view.getAcknowledgedByName())
                .with("note", view.getNote())
                .with("disablingOpen", view.isDisablingOpen())
                .build();
    }

    public static JsonObject version(PlanVersionView view) {
        return Shape.timeless()
                .with("procedure", view.getProcedure())
                .with("number", view.getNumber())
                .with("state", view.getState())
                .with("byName", view.getByName())
                .with("reason", view.getReason())
                .with("running", view.getRunning())
                .list("steps", view.getSteps(), ProcedureShapes::planned)
                .with("version", view.getVersion())
                .build();
    }

    private static JsonObject planned(PlannedStepView view) {
        return Shape.timeless()
                .with("step", view.getStep())
                .with("required", view.isRequired())
                .with("startsWith", view.getStartsWith())
                .with("proof", view.getProof())
                .with("byHand", view.isByHand())
                .with("p1", view.getP1())
                .with("p2", view.getP2())
                .with("p3", view.getP3())
                .with("deskStep", view.isDeskStep())
                .texts("reasons", view.getReasons())
                .with("approver", view.getApprover())
                .with("actor", view.getActor())
                .build();
    }
}
