package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.ReceiptView;
import wanbi.intake.api.AcceptanceView;
import wanbi.intake.api.CaseSummary;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.ClientView;
import wanbi.intake.api.LineView;
import wanbi.intake.api.LinkView;
import wanbi.intake.api.NotificationView;
import wanbi.intake.api.ReachingView;
import wanbi.intake.api.ReporterView;
import wanbi.intake.api.ValueView;
import wanbi.web.rest.Answers;

/** Cases as they go out: the fields of the report masked, plus what has become of it; no hidden feature (F-8). */
public final class CaseShapes {

    private CaseShapes() {}

    public static JsonObject whole(CaseView view, List<ClaimView> claims, List<ReceiptView> receipts, ZoneId zone) {
        Shape shape = Shape.in(zone)
                .with("caseNumber", view.getCaseNumber())
                .with("kind", view.getKind())
                .with("status", view.getStatus())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("siteName", view.getSiteName())
                .with("reportedAt", view.getReportedAt())
                .with("receivedAt", view.getReceivedAt())
                .with("acceptedAt", view.getAcceptedAt())
                .with("channel", view.getChannel())
                .with("place", view.getPlace())
                .with("placePath", view.getPlacePath())
                .with("placeNote", view.getPlaceNote())
                .with("outOfArea", view.isOutOfArea())
                .with("client", client(view.getClient()))
                .with("noClientReason", view.getNoClientReason())
                .with("reporter", reporter(view.getReporter()))
                .with("otherContact", reporter(view.getOtherContact()))
                .with("promisedReward", reward(view.getPromisedReward()))
                .with("lossMode", view.getLossMode())
                .with("lastSeenFrom", view.getLastSeenFrom())
                .with("lastSeenTo", view.getLastSeenTo())
                .with("discoveredAt", view.getDiscoveredAt())
                .with("circumstances", view.getCircumstances())
                .with("readBack", view.isReadBack())
                .with("noticeVersion", view.getNoticeVersion())
                .with("lateEntryReason", view.getLateEntryReason())
                .with("duplicateOverrideReason", view.getDuplicateOverrideReason())
                .texts("photos", view.getPhotos())
                .with("vulnerable", view.isVulnerable())
                .with("minor", view.isMinor())
                .with("acceptance", acceptance(view.getAcceptance(), view.getCaseNumber(), zone))
                .list("items", view.getItems(), CaseShapes::line)
                .list("links", view.getLinks(), link -> link(link, zone))
                .list("claims", claims, claim -> ClaimShapes.whole(claim, zone))
                .list("receipts", receipts, receipt -> ReceiptShapes.whole(receipt, zone))
                .list("notifications", view.getNotifications(), told -> notification(told, zone))
                .with("reaching", reaching(view.getReaching()))
                .list("revisions", view.getRevisions(), revision -> ThingShapes.revision(revision, zone))
                .with("recordedBy", view.getRecordedBy())
                .with("recordedByName", view.getRecordedByName())
                .with("voidReason", view.getVoidReason())
                .with(
                        "priority",
                        view.getUrgency() == null ? null : view.getUrgency().getPriority())
                .texts(
                        "priorityBecause",
                        view.getUrgency() == null
                                ? List.of()
                                : view.getUrgency().getBecause())
                .with("watchUntil", view.getStanding().getWatchUntil())
                .with("mergedInto", view.getStanding().getMergedInto())
                .texts("merged", view.getStanding().getMerged())
                .with("closedAt", view.getStanding().getClosedAt())
                .with("endedBecause", view.getStanding().getEndedBecause())
                .with("confirmedBy", view.getStanding().getConfirmedBy())
                .with("satisfaction", view.getStanding().getSatisfaction())
                .with("shortLane", view.getStanding().isShortLane())
                .with("shortLaneBecause", view.getStanding().getShortLaneBecause())
                .with("convertedFrom", view.getStanding().getConvertedFrom())
                .with("convertedInto", view.getStanding().getConvertedInto())
                .with("nextPromiseAt", view.getNextPromiseAt());
        return TheftShapes.added(shape, view, zone).build();
    }

    public static JsonObject summary(CaseSummary view, ZoneId zone) {
        return Shape.in(zone)
                .with("caseNumber", view.getCaseNumber())
                .with("kind", view.getKind())
                .with("status", view.getStatus())
                .with("version", view.getVersion())
                .with("site", view.getSite())
                .with("reportedAt", view.getReportedAt())
                .with("clientName", view.getClientName())
                .with("clientPhone", view.getClientPhone())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .texts("colours", view.getColours())
                .with("lines", view.getLines())
                .with("placePath", view.getPlacePath())
                .with("priority", view.getPriority())
                .with("nextPromiseAt", view.getNextPromiseAt())
                .build();
    }

    private static JsonObject acceptance(AcceptanceView view, String caseNumber, ZoneId zone) {
        return view == null
                ? null
                : Shape.in(zone)
                        .with("number", view.getNumber())
                        .with("verificationCode", view.getVerificationCode())
                        .with("at", view.getAt())
                        .with("pdf", Answers.address("/cases/" + caseNumber + "/acceptance.pdf"))
                        .build();
    }

    private static JsonObject client(ClientView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("name", view.getName())
                        .with("phone", view.getPhone())
                        .with("kind", view.getKind())
                        .with("unit", view.getUnit())
                        .with("identitySighted", view.isIdentitySighted())
                        .build();
    }

    private static JsonObject reward(ValueView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("amount", view.getAmount())
                        .with("currency", view.getCurrency())
                        .build();
    }

    private static JsonObject reporter(ReporterView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("name", view.getName())
                        .with("phone", view.getPhone())
                        .with("relation", view.getRelation())
                        .build();
    }

    private static JsonObject line(LineView view) {
        return Shape.timeless()
                .with("line", view.getLine())
                .with("status", view.getStatus())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .with("brand", view.getBrand())
                .with("model", view.getModel())
                .with("spec", view.getSpec())
                .with("quantity", view.getQuantity())
                .with("returned", view.getReturned())
                .texts("colours", view.getColours())
                .with("serial", view.getSerial())
                .with("features", view.getFeatures())
                .with("hiddenFeatureCount", view.getHiddenFeatures())
                .list("contents", view.getContents(), ThingShapes::content)
                .with("estimatedValue", ThingShapes.value(view.getEstimatedValue()))
                .texts("answers", view.getAnswers())
                .texts("riskFlags", view.getRiskFlags())
                .build();
    }

    private static JsonObject link(LinkView view, ZoneId zone) {
        return Shape.in(zone)
                .with("line", view.getLine())
                .with("itemTag", view.getItemTag())
                .with("quantity", view.getQuantity())
                .with("at", view.getAt())
                .with("by", view.getBy())
                .with("byName", view.getByName())
                .build();
    }

    private static JsonObject reaching(ReachingView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("step", view.getStep())
                        .with("tries", view.getTries())
                        .build();
    }

    private static JsonObject notification(NotificationView view, ZoneId zone) {
        return Shape.in(zone)
                .with("channel", view.getChannel())
                .with("at", view.getAt())
                .with("outcome", view.getOutcome())
                .with("text", view.getText())
                .with("other", view.getOther())
                .with("byName", view.getByName())
                .with("delivery", view.getDelivery())
                .build();
    }
}
