package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.investigation.api.LegalHoldView;

/** Legal holds as JSON. */
public final class LegalHoldShapes {

    private LegalHoldShapes() {}

    public static JsonObject hold(LegalHoldView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("version", view.getVersion())
                .with("standing", view.isStanding())
                .with("basis", view.getBasis())
                .with("organ", view.getOrgan())
                .with("document", view.getDocument())
                .with("file", view.getFile())
                .with("reason", view.getReason())
                .with("placedAt", view.getPlacedAt())
                .with("placedByName", view.getPlacedByName())
                .with("releasedAt", view.getReleasedAt())
                .with("releasedByName", view.getReleasedByName())
                .with("releaseDocument", view.getReleaseDocument())
                .with("releaseReason", view.getReleaseReason())
                .build();
    }
}
