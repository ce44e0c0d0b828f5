package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import wanbi.investigation.api.CameraFaultView;
import wanbi.investigation.api.CameraView;
import wanbi.investigation.api.FootageCameraView;
import wanbi.investigation.api.FootageRecords;
import wanbi.investigation.api.FootageView;

/** Cameras and footage requests as they go out. */
public final class FootageShapes {

    private FootageShapes() {}

    public static JsonObject camera(CameraView view, ZoneId zone) {
        return Shape.in(zone)
                .with("code", view.getCode())
                .with("site", view.getSite())
                .with("place", view.getPlace())
                .with("placePath", view.getPlacePath())
                .with("coverage", view.getCoverage())
                .with("equipmentNumber", view.getEquipmentNumber())
                .with("locationClass", view.getLocationClass())
                .with("configuredRetentionDays", view.getConfiguredRetentionDays())
                .with("requiredRetentionDays", view.getRequiredRetentionDays())
                .with("measuredRetentionDays", view.getMeasuredRetentionDays())
                .with("oldestRecordingAt", view.getOldestRecordingAt())
                .with("measuredAt", view.getMeasuredAt())
                .with("retentionMet", view.isRetentionMet())
                .with("filedRetentionDays", view.getFiledRetentionDays())
                .with("belowFiled", view.isBelowFiled())
                .with("clockOffsetSeconds", view.getClockOffsetSeconds())
                .with("clockCheckedAt", view.getClockCheckedAt())
                .with(
                        "signCheckedOn",
                        view.getSignCheckedOn() == null
                                ? null
                                : view.getSignCheckedOn().toString())
                .with("faulty", view.isFaulty())
                .list("faults", view.getFaults(), fault -> fault(fault, zone))
                .with("retired", view.isRetired())
                .with("version", view.getVersion())
                .build();
    }

    private static JsonObject fault(CameraFaultView fault, ZoneId zone) {
        return Shape.in(zone)
                .with("from", fault.getFrom())
                .with("to", fault.getTo())
                .with("note", fault.getNote())
                .with("byName", fault.getByName())
                .build();
    }

    public static JsonObject request(FootageView view, ZoneId zone) {
        FootageRecords records = view.getRecords();
        return Shape.in(zone)
                .with("id", view.getId())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("status", view.getStatus())
                .with("from", view.getFrom())
                .with("to", view.getTo())
                .with("purpose", view.getPurpose())
                .with("longWindowReason", view.getLongWindowReason())
                .with("urgent", view.isUrgent())
                .with("requestedAt", view.getRequestedAt())
                .with("requestedByName", view.getRequestedByName())
                .with("requestedByUnit", view.getRequestedByUnit())
                .with("decision", view.getDecision())
                .with("decidedAt", view.getDecidedAt())
                .with("decidedByName", view.getDecidedByName())
                .with("decisionReason", view.getDecisionReason())
                .with("deadline", view.getDeadline())
                .with("earliestOverwrittenAt", view.getEarliestAt())
                .with("approvalDueAt", view.getApprovalDueAt())
                .list("perCamera", view.getCameras(), camera -> watched(camera, zone))
                .list("reviews", records.getReviews(), review -> review(review, zone))
                .list("sightings", records.getSightings(), sighting -> sighting(sighting, zone))
                .list("preservations", records.getPreservations(), kept -> preserved(kept, zone))
                .list("supplies", records.getSupplies(), supply -> supplied(supply, zone))
                .list("viewings", records.getViewings(), viewing -> viewing(viewing, zone))
                .build();
    }

    private static JsonObject watched(FootageCameraView camera, ZoneId zone) {
        return Shape.in(zone)
                .with("camera", camera.getCamera())
                .with("overwrittenAt", camera.getOverwrittenAt())
                .with("goneAt", camera.getGoneAt())
                .with("status", camera.getStatus())
                .with("lossCause", camera.getLossCause())
                .with("viewedAt", camera.getViewedAt())
                .build();
    }

    private static JsonObject review(FootageRecords.Reviewed review, ZoneId zone) {
        return Shape.in(zone)
                .with("startedAt", review.startedAt())
                .with("endedAt", review.endedAt())
                .texts("camerasViewed", review.cameras())
                .with("summary", review.summary())
                .with("result", review.result())
                .with("byName", review.byName())
                .with("byUnit", review.byUnit())
                .with("recordedAt", review.recordedAt())
                .with("beforeApproval", review.beforeApproval())
                .build();
    }

    private static JsonObject sighting(FootageRecords.Sighting sighting, ZoneId zone) {
        return Shape.in(zone)
                .with("camera", sighting.camera())
                .with("recorderTime", sighting.recorderTime())
                .with("offsetSeconds", sighting.offsetSeconds())
                .with("trueTime", sighting.trueTime())
                .with("place", sighting.place())
                .with("what", sighting.what())
                .with("last", sighting.last())
                .build();
    }

    private static JsonObject preserved(FootageRecords.Preserved kept, ZoneId zone) {
        return Shape.in(zone)
                .with("kind", kept.kind())
                .texts("cameras", kept.cameras())
                .with("note", kept.note())
                .with("file", kept.file())
                .with(
                        "deleteBy",
                        kept.deleteBy() == null ? null : kept.deleteBy().toString())
                .with("at", kept.at())
                .with("byName", kept.byName())
                .with("witnessName", kept.witnessName())
                .build();
    }

    private static JsonObject supplied(FootageRecords.Supplied supply, ZoneId zone) {
        return Shape.in(zone)
                .with("documentKind", supply.documentKind())
                .with("documentNumber", supply.documentNumber())
                .with("organ", supply.organ())
                .texts("officers", supply.officers())
                .texts("files", supply.files())
                .with("at", supply.at())
                .with("byName", supply.byName())
                .build();
    }

    private static JsonObject viewing(FootageRecords.Viewing viewing, ZoneId zone) {
        return Shape.in(zone)
                .with("number", viewing.number())
                .with("viewer", viewing.viewer())
                .with("relation", viewing.relation())
                .with("proof", viewing.proof())
                .with("allowed", viewing.allowed())
                .with("reason", viewing.reason())
                .with("remedy", viewing.remedy())
                .with("decidedAt", viewing.decidedAt())
                .with("decidedByName", viewing.decidedByName())
                .with("startedAt", viewing.startedAt())
                .with("endedAt", viewing.endedAt())
                .with("operatedByName", viewing.operatedByName())
                .with("noticeFile", viewing.noticeFile())
                .build();
    }
}
