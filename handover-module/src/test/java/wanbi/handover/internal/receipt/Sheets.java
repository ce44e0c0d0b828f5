package wanbi.handover.internal.receipt;

import java.time.Instant;
import java.util.List;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.Besides;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;
import wanbi.kernel.StaffId;
import wanbi.platform.api.SignatureMark;

/** Forms as they are signed at SH01. */
final class Sheets {

    static final String CLAIM = "SH01-RL-20261122-001";
    static final Instant REPORTED = Instant.parse("2026-11-22T00:50:00Z");
    static final Instant FOUND = Instant.parse("2026-11-22T01:02:03.004Z");
    static final Instant SIGNED = Instant.parse("2026-11-22T02:42:00.123Z");
    static final List<List<List<Number>>> STROKES =
            List.of(List.of(List.of(10.5, 20, 0), List.of(11.25, 22.0, 16)), List.of(List.of(40, 41, 130)));

    private Sheets() {}

    static HandoverSheet ofAWallet() {
        return signedFor(aWallet(), himself("王小明"), "陈静");
    }

    static HandoverSheet signedFor(SheetItem item, SheetClaimant claimant, String clerk) {
        return signedFor(item, claimant, clerk, false, null);
    }

    private static HandoverSheet signedFor(
            SheetItem item, SheetClaimant claimant, String clerk, boolean posted, String reward) {
        return new HandoverSheet(
                "SH01-GS-20261122-007",
                "SH01",
                "静安中心",
                "021-5555 6666",
                "Asia/Shanghai",
                REPORTED,
                List.of(item),
                claimant,
                posted ? "S0" : "S1",
                posted,
                clerk,
                "陈静",
                null,
                "PASS",
                reward);
    }

    static HandoverSheet promising(String reward) {
        return signedFor(aWallet(), himself("王小明"), "陈静", false, reward);
    }

    /** To be sent. */
    static HandoverSheet posted() {
        return signedFor(aWallet(), himself("王小明"), "陈静", true, null);
    }

    static SheetClaimant himself(String name) {
        return new SheetClaimant(name, "13800138000", "SELF", "RESIDENT_ID", "1234");
    }

    static SheetItem aWallet() {
        return aWalletOf(List.of("BLACK"), List.of("CASH 287.50 元", "BANK_CARD 2 张"));
    }

    static SheetItem aWalletOf(List<String> colours, List<String> contents) {
        return new SheetItem(
                1,
                "SH01-F-20261122-003",
                "WALLET",
                "钱包",
                "UNKNOWN",
                "UNKNOWN",
                1,
                colours,
                "FQ-000417",
                contents,
                null,
                FOUND,
                "B1/大堂",
                List.of(
                        new AttributePair("COLOUR", "BLACK", "BLACK", "MATCH"),
                        new AttributePair("FEATURES", "翻盖，右下角磨损", "翻盖，边角旧", "UNDECIDED")),
                2,
                2,
                null);
    }

    static ReceiptContent.Signing signing(String remarks, List<List<List<Number>>> strokes) {
        return signing(remarks, new SignatureMark(strokes, null, null, null));
    }

    static ReceiptContent.Signing beside(Besides besides) {
        ReceiptContent.Signing plain = signing("无", STROKES);
        return new ReceiptContent.Signing(
                plain.receiptNumber(),
                plain.at(),
                plain.clerk(),
                plain.clerkName(),
                plain.witness(),
                plain.witnessName(),
                plain.signature(),
                plain.mark(),
                plain.remarks(),
                besides);
    }

    static ReceiptContent.Signing signing(String remarks, SignatureMark signature) {
        return new ReceiptContent.Signing(
                "SH01-LQ-20261122-004",
                SIGNED,
                new StaffId("P-0001"),
                "陈静",
                new StaffId("P-0002"),
                "张伟",
                "signature-1",
                signature,
                remarks,
                Besides.NOTHING);
    }

    static ReceiptContent receipt(HandoverSheet sheet) {
        return ReceiptContent.of(FormContent.of(CLAIM, sheet), signing("无", STROKES));
    }
}
