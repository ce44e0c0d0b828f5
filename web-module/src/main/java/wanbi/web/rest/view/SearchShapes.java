package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.investigation.api.SearchTaskView;

/** Searches as JSON. */
public final class SearchShapes {

    private SearchShapes() {}

    public static JsonObject task(SearchTaskView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("what", view.getWhat())
                .with("hint", view.getHint())
                .with("guard", view.getGuard())
                .with("guardName", view.getGuardName())
                .with("dispatchedAt", view.getDispatchedAt())
                .with("dispatchedByName", view.getDispatchedByName())
                .with("endedAt", view.getEndedAt())
                .list("zones", view.getZones(), one -> Shape.in(zone)
                        .with("zone", one.getZone())
                        .with("result", one.getResult())
                        .with("at", one.getAt())
                        .with("byName", one.getByName())
                        .with("photo", one.getPhoto())
                        .build())
                .texts("warnings", view.isSamePersonElsewhere() ? List.of("SAME_GUARD_ELSEWHERE") : List.of())
                .build();
    }
}
