package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.intake.api.ShiftCaseView;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftListView;
import wanbi.intake.api.ShiftThingView;
import wanbi.intake.api.StoragePlaceView;

/** Changes of shift as JSON. */
public final class ShiftShapes {

    private ShiftShapes() {}

    public static JsonObject handover(ShiftHandoverView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("site", view.getSite())
                .with("state", view.getState())
                .with("version", view.getVersion())
                .with("giver", view.getGiver())
                .with("giverName", view.getGiverName())
                .with("receiver", view.getReceiver())
                .with("receiverName", view.getReceiverName())
                .with("offeredAt", view.getOfferedAt())
                .with("notes", view.getNotes())
                .with("endedByName", view.getEndedByName())
                .with("endedAt", view.getEndedAt())
                .with("reason", view.getReason())
                .with("witnessName", view.getWitnessName())
                .with("reviewedByName", view.getReviewedByName())
                .with("reviewedAt", view.getReviewedAt())
                .with("finding", view.getFinding())
                .with("thingCount", view.getThingCount())
                .with("mismatchCount", view.getMismatchCount())
                .with("laterCount", view.getLaterCount())
                .with("acceptable", view.isAcceptable())
                .with("withdrawable", view.isWithdrawable())
                .with("reviewable", view.isReviewable())
                .with("list", view.getList() == null ? null : list(view.getList(), zone))
                .build();
    }

    public static JsonObject list(ShiftListView view, ZoneId zone) {
        return Shape.in(zone)
                .list("things", view.getThings(), ShiftShapes::thing)
                .list("keys", view.getKeys(), ShiftShapes::key)
                .list("cases", view.getCases(), one -> file(one, zone))
                .with("caseCount", view.getCaseCount())
                .with("forTwo", view.isForTwo())
                .build();
    }

    private static JsonObject thing(ShiftThingView thing) {
        return Shape.timeless()
                .with("itemTag", thing.getTag())
                .with("category", thing.getCategory())
                .with("name", thing.getName())
                .with("valuable", thing.isValuable())
                .with("counting", thing.isCounting())
                .with("storagePlace", thing.getPlace())
                .with("storagePlaceName", thing.getPlaceName())
                .with("seal", thing.getSeal())
                .with("cashGiven", thing.getCashGiven())
                .with("outcome", thing.getOutcome())
                .with("mismatch", thing.getMismatch())
                .with("remark", thing.getRemark())
                .with("cashTaken", thing.getCashTaken())
                .with("decision", thing.getDecision())
                .with("goneTo", thing.getGoneTo())
                .build();
    }

    private static JsonObject key(StoragePlaceView place) {
        return Shape.timeless()
                .with("storagePlace", place.getCode())
                .with("name", place.getName())
                .with("held", place.getHeld())
                .build();
    }

    private static JsonObject file(ShiftCaseView one, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", one.getCaseNumber())
                .with("priority", one.getPriority())
                .with("category", one.getCategory())
                .with("name", one.getName())
                .with("step", one.getStep())
                .with("dueAt", one.getDueAt())
                .with("promisedAt", one.getPromisedAt())
                .texts("obligations", one.getObligations())
                .build();
    }
}
