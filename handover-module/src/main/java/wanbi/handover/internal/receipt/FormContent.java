package wanbi.handover.internal.receipt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;

/** The form as the client reads it, field by field; docs/receipt-format.md lists them. The clerk is no part of it. */
final class FormContent {

    static final String FORMAT = "wanbi-form-1";

    private FormContent() {}

    static Map<String, Object> of(String claim, HandoverSheet sheet) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("format", FORMAT);
        form.put("claim", claim);
        form.put("case", sheet.getCaseNumber());
        form.put("site", sheet.getSite());
        form.put("siteName", sheet.getSiteName());
        form.put("sitePhone", sheet.getSitePhone());
        form.put("zone", sheet.getZone());
        form.put("reportedAt", sheet.getReportedAt());
        form.put("items", sheet.getItems().stream().map(FormContent::item).toList());
        form.put("claimant", claimant(sheet.getClaimant()));
        form.put("signatureLevel", sheet.getSignatureLevel());
        if (sheet.isPosted()) {
            form.put("posted", "YES");
        }
        form.put("comparedBy", sheet.getComparedByName());
        form.put("comparisonWitness", sheet.getComparisonWitness());
        form.put("verdict", sheet.getVerdict());
        if (sheet.getPromisedReward() != null) {
            form.put("promisedReward", sheet.getPromisedReward());
        }
        return form;
    }

    private static Map<String, Object> claimant(SheetClaimant claimant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", claimant.getName());
        fields.put("phone", claimant.getPhone());
        fields.put("relation", claimant.getRelation());
        fields.put("idKind", claimant.getIdKind());
        fields.put("idLast4", claimant.getIdLast4());
        fields.put("authorisation", claimant.getAuthorisation());
        return fields;
    }

    private static Map<String, Object> item(SheetItem item) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", item.getLine());
        fields.put("itemTag", item.getItemTag());
        fields.put("category", item.getCategory());
        fields.put("name", item.getName());
        fields.put("brand", item.getBrand());
        fields.put("model", item.getModel());
        fields.put("quantity", item.getQuantity());
        fields.put("colours", listed(item.getColours()));
        fields.put("seal", item.getSeal());
        fields.put("contents", listed(item.getContents()));
        fields.put("condition", item.getCondition());
        fields.put("foundAt", item.getFoundAt());
        fields.put("placePath", item.getPlacePath());
        fields.put(
                "comparison",
                item.getComparison().stream().map(FormContent::pair).toList());
        fields.put("featuresTold", item.getFeaturesTold());
        fields.put("featuresRecorded", item.getFeaturesRecorded());
        fields.put("liveProof", item.getLiveProof());
        return fields;
    }

    private static Map<String, Object> pair(AttributePair pair) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("attribute", pair.getAttribute());
        fields.put("reported", pair.getReported());
        fields.put("found", pair.getFound());
        fields.put("verdict", pair.getVerdict());
        return fields;
    }

    private static List<String> listed(List<String> values) {
        return values == null ? List.of() : values;
    }
}
