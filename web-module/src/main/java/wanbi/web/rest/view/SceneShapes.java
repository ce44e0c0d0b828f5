package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.investigation.api.FactCheckView;
import wanbi.investigation.api.SceneEntryView;
import wanbi.investigation.api.SceneProtectionView;
import wanbi.investigation.api.SceneView;

/** Scenes as JSON. */
public final class SceneShapes {

    private SceneShapes() {}

    public static JsonObject scene(SceneView view, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("what", view.getWhat())
                .with("place", view.getPlace())
                .with("protectionStatus", view.getProtectionStatus())
                .list("arrivals", view.getArrivals(), one -> Shape.in(zone)
                        .with("at", one.getAt())
                        .with("byName", one.getByName())
                        .with("recordedAt", one.getRecordedAt())
                        .build())
                .list("factChecks", view.getFactChecks(), one -> factCheck(one, zone))
                .list("protections", view.getProtections(), one -> protection(one, zone))
                .list("entries", view.getEntries(), one -> entry(one, zone))
                .texts(
                        "warnings",
                        view.getFactCheck() == null
                                ? List.of()
                                : view.getFactCheck().getWarnings())
                .build();
    }

    private static JsonObject factCheck(FactCheckView check, ZoneId zone) {
        return Shape.in(zone)
                .with("number", check.getNumber())
                .with("arrivedAt", check.getArrivedAt())
                .with("observations", check.getObservations())
                .with("entryMode", check.getEntryMode())
                .with("stillDanger", check.isStillDanger())
                .texts("photos", check.getPhotos())
                .with("verdict", check.getVerdict())
                .with("reason", check.getReason())
                .with("clientAgreementFile", check.getAgreementFile())
                .with("byName", check.getByName())
                .with("recordedAt", check.getRecordedAt())
                .build();
    }

    private static JsonObject protection(SceneProtectionView kept, ZoneId zone) {
        return Shape.in(zone)
                .with("number", kept.getNumber())
                .with("status", kept.getStatus())
                .with("startedAt", kept.getStartedAt())
                .with("startedByName", kept.getStartedByName())
                .with("guardName", kept.getGuardName())
                .with("photo", kept.getPhoto())
                .with("releasedBy", kept.getReleasedBy())
                .with("releaser", kept.getReleaser())
                .with("releasedAt", kept.getReleasedAt())
                .with("releaseReason", kept.getReleaseReason())
                .with("releaseNotedByName", kept.getReleaseNotedByName())
                .build();
    }

    private static JsonObject entry(SceneEntryView entry, ZoneId zone) {
        return Shape.in(zone)
                .with("number", entry.getNumber())
                .with("who", entry.getWho())
                .with("unit", entry.getUnit())
                .with("in", entry.getIn())
                .with("out", entry.getOut())
                .with("why", entry.getWhy())
                .with("notedByName", entry.getNotedByName())
                .build();
    }
}
