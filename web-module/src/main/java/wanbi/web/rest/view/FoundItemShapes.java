package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.FoundItemSummary;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.HoldView;
import wanbi.intake.api.HolderView;

/** Found items as they go out; no hidden feature (F-8). */
public final class FoundItemShapes {

    private FoundItemShapes() {}

    public static JsonObject whole(FoundItemView view, ZoneId zone) {
        return Shape.in(zone)
                .with("tag", view.getTag())
                .with("status", view.getStatus())
                .with("frozen", view.isFrozen())
                .with("frozenReason", view.getFrozenReason())
                .with("valuable", view.isValuable())
                .with("valuableBecause", view.getValuableBecause())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("siteName", view.getSiteName())
                .with("foundAt", view.getFoundAt())
                .with("registeredAt", view.getRegisteredAt())
                .with("place", view.getPlace())
                .with("placePath", view.getPlacePath())
                .with("placeNote", view.getPlaceNote())
                .with("lateEntryReason", view.getLateEntryReason())
                .with(
                        "finder",
                        Shape.timeless()
                                .with("kind", view.getFinderKind())
                                .with("name", view.getFinderName())
                                .with("phone", view.getFinderPhone())
                                .build())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .with("brand", view.getBrand())
                .with("model", view.getModel())
                .with("spec", view.getSpec())
                .with("serial", view.getSerial())
                .texts("colours", view.getColours())
                .with("quantity", view.getQuantity())
                .with("features", view.getFeatures())
                .with("hiddenFeatureCount", view.getHiddenFeatures())
                .with("condition", view.getCondition())
                .list("contents", view.getContents(), ThingShapes::content)
                .with("estimatedValue", ThingShapes.value(view.getEstimatedValue()))
                .texts("photos", view.getPhotos())
                .with("storagePlace", view.getStoragePlace())
                .with("seal", view.getSeal())
                .with("witnessName", view.getWitnessName())
                .with("holder", holder(view.getHolder()))
                .with("storingDue", view.isStoringDue())
                .with("caseNumber", view.getCaseNumber())
                .with("line", view.getLine())
                .with("verificationCode", view.getVerificationCode())
                .list("revisions", view.getRevisions(), revision -> ThingShapes.revision(revision, zone))
                .with("registeredByName", view.getRegisteredByName())
                .with("voidReason", view.getVoidReason())
                .texts("riskFlags", view.getRiskFlags())
                .with("holdUntil", until(view.getHold()))
                .with(
                        "holdBecause",
                        view.getHold() == null ? null : view.getHold().getBecause())
                .wholes("holdCalendarMissing", missing(view.getHold()))
                .build();
    }

    public static JsonObject summary(FoundItemSummary view, ZoneId zone) {
        return Shape.in(zone)
                .with("tag", view.getTag())
                .with("status", view.getStatus())
                .with("frozen", view.isFrozen())
                .with("valuable", view.isValuable())
                .with("storingDue", view.isStoringDue())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("foundAt", view.getFoundAt())
                .with("registeredAt", view.getRegisteredAt())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .texts("colours", view.getColours())
                .with("quantity", view.getQuantity())
                .with("features", view.getFeatures())
                .with("placePath", view.getPlacePath())
                .with("storagePlace", view.getStoragePlace())
                .with("photo", view.getPhoto())
                .with("caseNumber", view.getCaseNumber())
                .with("holdUntil", until(view.getHold()))
                .wholes("holdCalendarMissing", missing(view.getHold()))
                .build();
    }

    public static JsonObject custody(CustodyEntryView view, ZoneId zone) {
        return Shape.in(zone)
                .with("n", view.getN())
                .with("from", holder(view.getFrom()))
                .with("to", holder(view.getTo()))
                .with("at", view.getAt())
                .with("reason", view.getReason())
                .with("by", view.getBy())
                .with("byName", view.getByName())
                .with("witnessName", view.getWitnessName())
                .with("seal", view.getSeal())
                .build();
    }

    private static Instant until(HoldView hold) {
        return hold == null ? null : hold.getUntil();
    }

    private static List<Integer> missing(HoldView hold) {
        return hold == null ? List.of() : hold.getMissingYears();
    }

    private static JsonObject holder(HolderView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("kind", view.getKind())
                        .with("id", view.getId())
                        .with("name", view.getName())
                        .build();
    }
}
