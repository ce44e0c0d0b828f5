package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.WorkCase;
import wanbi.intake.api.WorkEntry;
import wanbi.web.rest.Answers;

/** Entries of worklists as they go out, each with its case's address and its one act. */
public final class WorkShapes {

    private WorkShapes() {}

    public static JsonObject entry(WorkEntry view, ZoneId zone) {
        WorkCase file = view.getFile();
        return Shape.in(zone)
                .with("kind", view.getKind())
                .with("site", file.getSite())
                .with("caseNumber", file.getCaseNumber())
                .with("caseKind", file.getKind())
                .with("status", file.getStatus())
                .with("priority", file.getPriority())
                .with("category", file.getCategory())
                .with("name", file.getName())
                .with("clientName", file.getClientName())
                .with("clientPhone", file.getClientPhone())
                .with("step", view.getStep())
                .with("state", view.getState())
                .with("actor", view.getActor())
                .with("startsAt", view.getStartsAt())
                .with("dueAt", view.getDueAt())
                .with("late", view.isLate())
                .with("level", view.getLevel())
                .with("deviation", ProcedureShapes.deviation(view.getDeviation(), zone))
                .with("link", file.isReadable() ? Answers.address("/cases/" + file.getCaseNumber()) : null)
                .with("action", action(view))
                .build();
    }

    /** Null where only the step's own record ends it. */
    private static String action(WorkEntry view) {
        if (view.getKind().equals("PROMISE")) {
            return Answers.address("/cases/" + view.getFile().getCaseNumber() + "/feedback");
        }
        String step = "/cases/" + view.getFile().getCaseNumber() + "/procedure/" + view.getStep();
        if (view.getKind().equals("DEVIATION")) {
            return Answers.address(step + "/deviation/approval");
        }
        return view.isByHand() ? Answers.address(step + "/completion") : null;
    }
}
