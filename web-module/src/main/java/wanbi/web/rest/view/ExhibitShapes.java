package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.HolderView;
import wanbi.investigation.api.ExhibitStepView;
import wanbi.investigation.api.ExhibitView;

/** Evidence as JSON. */
public final class ExhibitShapes {

    private ExhibitShapes() {}

    public static JsonObject exhibit(ExhibitView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("version", view.getVersion())
                .with("kind", view.getKind())
                .with("name", view.getName())
                .with("source", view.getSource())
                .with("collector", view.getCollector())
                .with("acquiredBy", view.getAcquiredBy())
                .with("acquiredAt", view.getAcquiredAt())
                .with("file", view.getFile())
                .with("hash", view.getHash())
                .with("seal", view.getSeal())
                .with("wordsKeptBecause", view.getWordsKeptBecause())
                .with("registeredAt", view.getRegisteredAt())
                .with("registeredByName", view.getRegisteredByName())
                .with("holder", party(view.getHolder()))
                .list("custody", view.getCustody(), step -> step(step, zone))
                .build();
    }

    private static JsonObject step(ExhibitStepView step, ZoneId zone) {
        return Shape.in(zone)
                .with("number", step.getNumber())
                .with("from", step.getFrom() == null ? null : party(step.getFrom()))
                .with("to", party(step.getTo()))
                .with("at", step.getAt())
                .with("byName", step.getByName())
                .with("confirmedByName", step.getConfirmedByName())
                .with("document", step.getDocument())
                .with("officer", step.getOfficer())
                .with("reason", step.getReason())
                .build();
    }

    private static JsonObject party(HolderView holder) {
        return Shape.timeless()
                .with("kind", holder.getKind())
                .with("id", holder.getId())
                .with("name", holder.getName())
                .build();
    }
}
