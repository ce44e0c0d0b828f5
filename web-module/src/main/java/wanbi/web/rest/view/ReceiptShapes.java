package wanbi.web.rest.view;

import jakarta.json.JsonObject;
import java.time.ZoneId;
import java.util.Comparator;
import wanbi.handover.api.CopyView;
import wanbi.handover.api.CorrectionView;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.WrongReleaseView;
import wanbi.web.rest.Answers;

/** Receipts as they go out. */
public final class ReceiptShapes {

    private ReceiptShapes() {}

    public static JsonObject whole(ReceiptView view, ZoneId zone) {
        return shape(view, zone).build();
    }

    /** With the copy that was just issued standing out. */
    public static JsonObject withNewestCopy(ReceiptView view, ZoneId zone) {
        JsonObject newest = view.getCopies().stream()
                .max(Comparator.comparingInt(CopyView::getNumber))
                .map(copy -> copy(view.getReceiptNumber(), copy, zone))
                .orElse(null);
        return shape(view, zone).with("copy", newest).build();
    }

    private static Shape shape(ReceiptView view, ZoneId zone) {
        return Shape.in(zone)
                .with("receiptNumber", view.getReceiptNumber())
                .with("contentHash", view.getContentHash())
                .with("fileHash", view.getFileHash())
                .with("verificationCode", view.getVerificationCode())
                .with("claim", view.getClaim())
                .with("caseNumber", view.getCaseNumber())
                .with("site", view.getSite())
                .with("at", view.getAt())
                .with("claimantName", view.getClaimantName())
                .texts("itemTags", view.getItemTags())
                .with("signatureLevel", view.getSignatureLevel())
                .with("byName", view.getByName())
                .with("witnessName", view.getWitnessName())
                .with("remarks", view.getRemarks())
                .with("original", Answers.address("/receipts/" + view.getReceiptNumber() + "/original.pdf"))
                .with(
                        "scan",
                        "S0".equals(view.getSignatureLevel())
                                ? Answers.address("/receipts/" + view.getReceiptNumber() + "/scan")
                                : null)
                .list("copies", view.getCopies(), copy -> copy(view.getReceiptNumber(), copy, zone))
                .with("version", view.getVersion())
                .list("corrections", view.getCorrections(), one -> correction(view.getReceiptNumber(), one, zone))
                .with("wrongRelease", wrong(view.getWrongRelease(), zone));
    }

    private static JsonObject wrong(WrongReleaseView view, ZoneId zone) {
        return view == null
                ? null
                : Shape.in(zone)
                        .with("noticedBy", view.getNoticedBy())
                        .with("noticedAt", view.getNoticedAt())
                        .with("reason", view.getReason())
                        .with("at", view.getAt())
                        .with("byName", view.getByName())
                        .build();
    }

    private static JsonObject correction(String receiptNumber, CorrectionView view, ZoneId zone) {
        String path = "/receipts/" + receiptNumber + "/corrections/" + view.getVersion();
        return Shape.in(zone)
                .with("version", view.getVersion())
                .with("contentHash", view.getContentHash())
                .with("fileHash", view.getFileHash())
                .with("verificationCode", view.getVerificationCode())
                .texts("changed", view.getChanged())
                .with("reason", view.getReason())
                .with("at", view.getAt())
                .with("byName", view.getByName())
                .with("witnessName", view.getWitnessName())
                .with("signatureLevel", view.getSignatureLevel())
                .with("signedAt", view.getSignedAt())
                .with("pdf", Answers.address(path + ".pdf"))
                .with("scan", "S0".equals(view.getSignatureLevel()) ? Answers.address(path + "/scan") : null)
                .build();
    }

    private static JsonObject copy(String receiptNumber, CopyView view, ZoneId zone) {
        return Shape.in(zone)
                .with("number", view.getNumber())
                .with("version", view.getVersion())
                .with("pdf", Answers.address("/receipts/" + receiptNumber + "/copies/" + view.getNumber() + ".pdf"))
                .with("at", view.getAt())
                .with("byName", view.getByName())
                .with("reason", view.getReason())
                .with("verificationCode", view.getVerificationCode())
                .with("fileHash", view.getFileHash())
                .build();
    }
}
