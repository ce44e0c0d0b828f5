package wanbi.web.paper;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import wanbi.handover.api.Besides;
import wanbi.handover.api.CorrectionMark;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;
import wanbi.handover.api.SheetClaimant;
import wanbi.platform.api.SignatureMark;

/** The second half of the hand-over form: who receives, what both agree on, signatures, marks. */
final class HandoverClose {

    private static final String SELF = "SELF";
    private static final String ON_PAPER = "S0";
    private static final int HASH_GROUP = 4;
    private static final int HASH_LINE = 8;

    private final Words words;
    private final CheckLine check;

    HandoverClose(Words words, CheckLine check) {
        this.words = words;
        this.check = check;
    }

    /** @param hash of the whole receipt, or of the form that is not signed yet */
    void write(Form form, HandoverSheet sheet, ReceiptMarks marks, String hash) {
        if (marks != null && marks.getCorrection() != null) {
            corrected(form, marks.getCorrection(), sheet.getZone());
        }
        form.section("recipient");
        recipient(form, sheet, marks);
        Part end = form.body().add("div", "together");
        agreed(end, sheet);
        signatures(end, sheet, marks);
        if (marks != null) {
            Part foot = check.foot(end, marks.getVerificationCode(), sheet.getSitePhone());
            foot.add("p", "small").text(words.zh("receipt.kept") + " " + words.en("receipt.kept"));
            hash(foot, hash);
        } else if (ON_PAPER.equals(sheet.getSignatureLevel())) {
            hash(end, hash);
        }
    }

    private void corrected(Form form, CorrectionMark correction, String zone) {
        form.section("corrected");
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(row, "corrected.at", words.time(correction.at(), zone));
        form.value(row, "corrected.by", correction.byName() + "、" + correction.witnessName());
        form.wide(
                table,
                "corrected.what",
                correction.changed().stream()
                        .map(code -> words.code("receiptField", code))
                        .collect(Collectors.joining("、")));
        form.wide(table, "corrected.why", correction.reason());
        form.wide(
                table,
                "corrected.replaces",
                words.zh("corrected.version", correction.version() - 1) + "　SHA-256 "
                        + Printable.grouped(correction.replaces(), HASH_GROUP, " "));
    }

    private void recipient(Form form, HandoverSheet sheet, ReceiptMarks marks) {
        SheetClaimant claimant = sheet.getClaimant();
        Part table = form.pairs();
        Part row = table.add("tr");
        form.value(
                        row,
                        "claimant.name",
                        claimant.getName() + "（" + words.zhCode("claimantRelation", claimant.getRelation()) + "）")
                .with("class", "strong");
        form.value(
                row,
                "claimant.identity",
                words.zhCode("idKind", claimant.getIdKind()) + "　" + words.zh("claimant.tail", claimant.getIdLast4()));
        row = table.add("tr");
        form.value(row, "claimant.phone", Printable.phone(claimant.getPhone()));
        form.value(row, "handed.over.at", marks == null ? "" : words.time(marks.getAt(), sheet.getZone()));
        if (claimant.getAuthorisation() != null) {
            form.wide(table, "authorisation", authorisation(claimant));
        }
        Part remarks = form.wide(table, "remarks", marks == null ? "" : words.orNone(marks.getRemarks()));
        String reward = reward(sheet, marks);
        if (!reward.isEmpty()) {
            remarks.add("span").text("　" + reward);
        }
        if (sheet.isPosted()) {
            form.wide(table, "parcel", marks == null ? "" : sent(marks.getParcel()))
                    .with("class", marks == null ? "byhand" : "");
        }
    }

    /** By which paper somebody collects for another. */
    private String authorisation(SheetClaimant claimant) {
        String box = claimant.getAuthorisationBox();
        return box == null
                ? "SHA-256 " + Printable.grouped(claimant.getAuthorisation(), HASH_GROUP, " ")
                : words.zh("authorisation.box", box) + " " + words.en("authorisation.box", box);
    }

    private void agreed(Part end, HandoverSheet sheet) {
        String whose = SELF.equals(sheet.getClaimant().getRelation()) ? "agreed.own" : "agreed.other";
        String level = "agreed." + sheet.getSignatureLevel();
        if (sheet.isPosted()) {
            whose += ".posted";
            level += ".posted";
        }
        Part clause = end.add("div", "clause");
        clause.add("p").text(words.zh(whose) + words.zh(level));
        clause.add("p", "small").text(words.en(whose) + " " + words.en(level));
    }

    /** Theirs to settle; the paper takes nobody's side (L-04). */
    private String reward(HandoverSheet sheet, ReceiptMarks marks) {
        String promised =
                sheet.getPromisedReward() == null ? "" : words.zh("reward.promised", sheet.getPromisedReward());
        if (marks == null || marks.getReward() == null) {
            return promised;
        }
        BigDecimal amount = marks.getReward().amount();
        return promised
                + words.zh(
                        marks.getReward().paid() ? "reward.paid" : "reward.unpaid",
                        amount == null ? words.zh("reward.noAmount") : amount.toPlainString() + " CNY");
    }

    private static String sent(Besides.Parcel parcel) {
        return parcel.address() + "　" + parcel.carrier() + " " + parcel.trackingNumber();
    }

    private void signatures(Part end, HandoverSheet sheet, ReceiptMarks marks) {
        Part row = end.add("table", "signatures").add("tr");
        Part left = row.add("td");
        left.add("p").text(words.zh("sign.recipient")).add("small").text(" " + words.en("sign.recipient"));
        if (marks != null) {
            given(left, marks);
        }
        row.add("td", "gap");
        Part right = row.add("td");
        right.add("p").text(words.zh("sign.clerk")).add("small").text(" " + words.en("sign.clerk"));
        right.add("p", "who").text(sheet.getClerkName());
        String witness = marks == null ? null : marks.getWitnessName();
        if (witness != null) {
            right.add("p").text(words.zh("witness")).add("small").text(" " + words.en("witness"));
            right.add("p", "who").text(witness);
        }
        Part level = right.add("p", "level");
        level.text(sheet.getSignatureLevel() + " " + words.zhCode("signatureLevel", sheet.getSignatureLevel()));
        level.add("small").text(" " + words.en("level." + sheet.getSignatureLevel()));
    }

    private void given(Part box, ReceiptMarks marks) {
        SignatureMark mark = marks.getSignature();
        if (marks.getCorrection() != null) {
            String key = mark == null ? "corrected.unsigned" : "corrected.signed";
            int version = marks.getCorrection().version();
            box.add("p", "small").text(words.zh(key, version) + " " + words.en(key, version));
        }
        if (mark != null) {
            drawn(box, mark);
        }
    }

    private void drawn(Part box, SignatureMark mark) {
        if (mark.isOnPaper()) {
            box.add("p", "onpaper").text(words.zh("sign.onPaper", mark.archiveBox()));
            box.add("p", "small").text(words.en("sign.onPaper", mark.archiveBox()));
            box.add("p", "small").text("SHA-256 " + Printable.grouped(mark.scanHash(), HASH_GROUP, " "));
        } else {
            box.add("object")
                    .with("type", Drawings.INK)
                    .with("data", Strokes.of(mark.strokes()).written());
        }
    }

    /** In groups of four, eight to a line, to compare by eye. */
    private void hash(Part foot, String hash) {
        String groups = Printable.grouped(hash, HASH_GROUP, " ");
        Part line = foot.add("p", "hash");
        line.add("span").text("SHA-256");
        int count = 0;
        for (String group : groups.split(" ")) {
            if (count > 0 && count % HASH_LINE == 0) {
                line.add("br");
                line.add("span").text(" ");
            }
            line.add("i").text(group);
            count++;
        }
    }
}
