package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.List;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.ClaimLineView;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.ClaimantView;
import wanbi.handover.api.RevealedItem;

/** Claims as they go out. */
public final class ClaimShapes {

    private ClaimShapes() {}

    public static JsonObject whole(ClaimView view, ZoneId zone) {
        return Shape.in(zone)
                .with("claim", view.getClaim())
                .with("status", view.getStatus())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("claimant", claimant(view.getClaimant()))
                .list("lines", view.getLines(), ClaimShapes::line)
                .with("openedAt", view.getOpenedAt())
                .with("openedByName", view.getOpenedByName())
                .with("answersSealed", view.isAnswersSealed())
                .with("verdictReason", view.getVerdictReason())
                .with("comparedByName", view.getComparedByName())
                .with("witnessName", view.getWitnessName())
                .with("receiptNumber", view.getReceiptNumber())
                .build();
    }

    public static JsonObject revealed(List<RevealedItem> items) {
        return Shape.timeless().list("revealed", items, ClaimShapes::item).build();
    }

    private static JsonObject item(RevealedItem item) {
        return Shape.timeless()
                .with("itemTag", item.getItemTag())
                .texts("recorded", item.getRecorded())
                .texts("answered", item.getAnswered())
                .numbers("similarity", item.getSimilarity())
                .with("liveProof", item.getLiveProof())
                .list("attributes", item.getAttributes(), ClaimShapes::attribute)
                .build();
    }

    private static JsonObject attribute(AttributePair pair) {
        return Shape.timeless()
                .with("attribute", pair.getAttribute())
                .with("reported", pair.getReported())
                .with("found", pair.getFound())
                .with("verdict", pair.getVerdict())
                .build();
    }

    private static JsonObject claimant(ClaimantView view) {
        return view == null
                ? null
                : Shape.timeless()
                        .with("name", view.getName())
                        .with("phone", view.getPhone())
                        .with("relation", view.getRelation())
                        .with("idKind", view.getIdKind())
                        .with("idLast4", view.getIdLast4())
                        .with("authorised", view.isAuthorised())
                        .build();
    }

    private static JsonObject line(ClaimLineView view) {
        return Shape.timeless()
                .with("line", view.getLine())
                .with("itemTag", view.getItemTag())
                .with("quantity", view.getQuantity())
                .with("category", view.getCategory())
                .with("name", view.getName())
                .with("valuable", view.isValuable())
                .texts("verdicts", view.getVerdicts())
                .with("hiddenFeatureCount", view.getHiddenFeatures())
                .build();
    }
}
