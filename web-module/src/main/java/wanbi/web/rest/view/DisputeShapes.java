package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.handover.api.DisputeView;

/** Disputes as JSON. */
public final class DisputeShapes {

    private DisputeShapes() {}

    public static JsonObject dispute(DisputeView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("claim", view.getClaim())
                .with("site", view.getSite())
                .with("open", view.isOpen())
                .with("reason", view.getReason())
                .with("openedAt", view.getOpenedAt())
                .with("openedByName", view.getOpenedByName())
                .with("contender", contender(view))
                .list("decisions", view.getDecisions(), decision -> decision(decision, zone))
                .build();
    }

    private static JsonObject contender(DisputeView view) {
        return view.getContenderName() == null
                ? null
                : Shape.timeless()
                        .with("name", view.getContenderName())
                        .with("phone", view.getContenderPhone())
                        .with("told", view.getContenderTold())
                        .build();
    }

    private static JsonObject decision(DisputeView.Decision decision, ZoneId zone) {
        return Shape.in(zone)
                .with("outcome", decision.getOutcome())
                .with("organ", decision.getOrgan())
                .with("document", decision.getDocument())
                .with("reason", decision.getReason())
                .with("at", decision.getAt())
                .with("byName", decision.getByName())
                .build();
    }
}
