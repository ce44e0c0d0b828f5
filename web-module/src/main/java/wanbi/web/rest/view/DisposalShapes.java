package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.DueThingView;

/** Batches of unclaimed things as JSON. */
public final class DisposalShapes {

    private DisposalShapes() {}

    public static JsonObject disposal(DisposalView view, ZoneId zone) {
        return Shape.in(zone)
                .with("id", view.getId())
                .with("site", view.getSite())
                .with("kind", view.getKind())
                .with("status", view.getStatus())
                .with("version", view.getVersion())
                .with("approvalsNeeded", view.getApprovalsNeeded())
                .with("proposedAt", view.getProposedAt())
                .with("proposedByName", view.getProposedByName())
                .with("reason", view.getReason())
                .list("decisions", view.getDecisions(), decision -> decision(decision, zone))
                .with("executedAt", view.getExecutedAt())
                .with("executedByName", view.getExecutedByName())
                .with("witnessName", view.getWitnessName())
                .with("organ", view.getOrgan())
                .with("officer", view.getOfficer())
                .with("receipt", view.getReceipt())
                .with("voucher", view.getVoucher())
                .with(
                        "announcedOn",
                        view.getAnnouncedOn() == null
                                ? null
                                : view.getAnnouncedOn().toString())
                .with("announcement", view.getAnnouncement())
                .list("items", view.getItems(), item -> thing(item, zone))
                .build();
    }

    public static JsonObject thing(DueThingView thing, ZoneId zone) {
        return Shape.in(zone)
                .with("tag", thing.getTag())
                .with("category", thing.getCategory())
                .with("name", thing.getName())
                .with("quantity", thing.getQuantity())
                .with("waitingFor", thing.getWaitingFor())
                .with("valuable", thing.isValuable())
                .with("foundAt", thing.getFoundAt())
                .with("placePath", thing.getPlacePath())
                .with("storagePlace", thing.getShelf())
                .with("keptUntil", thing.getHold().getLastDay().toString())
                .build();
    }

    private static JsonObject decision(DisposalView.Decision decision, ZoneId zone) {
        return Shape.in(zone)
                .with("approved", decision.isApproved())
                .with("at", decision.getAt())
                .with("byName", decision.getByName())
                .with("reason", decision.getReason())
                .build();
    }
}
