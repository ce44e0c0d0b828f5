package wanbi.web.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.Besides;
import wanbi.handover.api.CorrectionMark;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;
import wanbi.handover.api.SheetClaimant;
import wanbi.handover.api.SheetItem;
import wanbi.platform.api.SignatureMark;

/** Hand-over forms as the counter makes them. */
final class HandoverSheets {

    static final String HASH = "9c1f0a775be241d08f6e2c3977aa10d46b5ef0c391d82e47a1b630cc58ff0d92";
    static final Instant SIGNED = Instant.parse("2026-11-22T02:42:00Z");

    private static final SheetClaimant HIMSELF = new SheetClaimant("王小明", "13800138000", "SELF", "RESIDENT_ID", "1234");

    private HandoverSheets() {}

    static HandoverSheet aWallet() {
        return of(List.of(item("钱包", 1)), HIMSELF);
    }

    /** The clerk has ticked every line, those that nobody knows too. */
    static HandoverSheet judgedThroughout() {
        return of(List.of(item("钱包", 1, 1, "1", "MATCH")), HIMSELF);
    }

    /** Its owner has promised the finder something. */
    static HandoverSheet rewarding() {
        return of(List.of(item("钱包", 1)), HIMSELF, "S1", false, "200 CNY");
    }

    static ReceiptMarks told(Besides besides) {
        SignatureMark mark = new SignatureMark(aSignature(), null, null, null);
        return new ReceiptMarks("SH01-LQ-20261122-004", 0, SIGNED, HASH, "7F3K92QX", mark, "张伟", null, besides);
    }

    /** To be signed with a pen. */
    static HandoverSheet onPaper() {
        return of(List.of(item("钱包", 1)), HIMSELF, "S0", false, null);
    }

    /** To be signed with a pen and sent. */
    static HandoverSheet posted() {
        return of(List.of(item("钱包", 1)), HIMSELF, "S0", true, null);
    }

    static HandoverSheet things(int count) {
        return of(
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> item("第" + n + "件随身物品", n))
                        .toList(),
                new SheetClaimant("李代办", "+8613900139000", "AGENT", "PASSPORT", "9X8Y"));
    }

    /** Two of three umbrellas, for an heir. */
    static HandoverSheet partly() {
        return of(
                List.of(item("雨伞", 1, 2, "3")),
                new SheetClaimant("王大明", "13800138000", "HEIR", "PASSPORT", "1234", SheetClaimant.inBox("2026-B-3")));
    }

    static HandoverSheet named(String name) {
        return of(List.of(item(name, 1)), new SheetClaimant(name, "13800138000", "SELF", "OTHER", "1234"));
    }

    private static HandoverSheet of(List<SheetItem> items, SheetClaimant claimant) {
        return of(items, claimant, "S1", false, null);
    }

    private static HandoverSheet of(
            List<SheetItem> items, SheetClaimant claimant, String level, boolean posted, String reward) {
        return new HandoverSheet(
                "SH01-GS-20261122-007",
                "SH01",
                "静安中心物业服务中心",
                "021-6000 0001",
                "Asia/Shanghai",
                Instant.parse("2026-11-22T00:50:00Z"),
                items,
                claimant,
                level,
                posted,
                "陈静",
                "陈静",
                "张伟",
                "PASS",
                reward);
    }

    private static SheetItem item(String name, int number) {
        return item(name, number, 1, "1");
    }

    private static SheetItem item(String name, int number, int quantity, String reported) {
        return item(name, number, quantity, reported, null);
    }

    /** @param otherwise verdict on what the others leave open; null for none */
    private static SheetItem item(String name, int number, int quantity, String reported, String otherwise) {
        List<AttributePair> pairs = List.of(
                new AttributePair("CATEGORY", "WALLET", "WALLET", "MATCH"),
                new AttributePair("NAME", "钱包", name, otherwise),
                new AttributePair("BRAND", "UNKNOWN", "UNKNOWN", otherwise == null ? "UNDECIDED" : otherwise),
                new AttributePair("MODEL", "UNKNOWN", "UNKNOWN", otherwise),
                new AttributePair("SPEC", "UNKNOWN", "UNKNOWN", otherwise),
                new AttributePair("QUANTITY", reported, String.valueOf(quantity), "MATCH"),
                new AttributePair("COLOUR", "BLACK", "BLACK,BROWN", "MATCH"),
                new AttributePair("SERIAL", "UNKNOWN", "UNKNOWN", otherwise),
                new AttributePair("FEATURES", "翻盖，右下角磨损", "翻盖，边角旧", "MATCH"),
                new AttributePair("CONTENTS", "CASH 约 300 元", "CASH 287.50 元; BANK_CARD 2 张", otherwise));
        return new SheetItem(
                number,
                "SH01-F-20261122-%03d".formatted(number),
                "WALLET",
                name,
                "UNKNOWN",
                "UNKNOWN",
                quantity,
                List.of("BLACK"),
                "FQ-000417",
                List.of("CASH 287.50 元", "BANK_CARD 2 张"),
                null,
                Instant.parse("2026-11-22T01:02:00Z"),
                "静安中心 / B1 / 大堂",
                pairs,
                2,
                2,
                null);
    }

    static ReceiptMarks signed(int copy) {
        return signed(copy, ink());
    }

    static ReceiptMarks signed(int copy, SignatureMark signature) {
        return new ReceiptMarks(
                "SH01-LQ-20261122-004",
                copy,
                SIGNED,
                HASH,
                "7F3K92QX",
                signature,
                "张伟",
                copy > 5 ? "" : null,
                Besides.NOTHING);
    }

    static SignatureMark ink() {
        return new SignatureMark(aSignature(), null, null, null);
    }

    /** @param anew the client's signature on the second version; null when there is none */
    static ReceiptMarks corrected(SignatureMark anew) {
        CorrectionMark correction = new CorrectionMark(
                2, "cd".repeat(32), List.of("CLAIMANT_NAME"), "姓名写错", SIGNED.plusSeconds(86_400), "赵敏", "张伟");
        return new ReceiptMarks(
                "SH01-LQ-20261122-004", 0, SIGNED, HASH, "7F3K92QX", anew, "张伟", null, Besides.NOTHING, correction);
    }

    /** Three strokes as a finger writes them on a canvas of 400 by 160. */
    static List<List<List<Number>>> aSignature() {
        return List.of(wave(20, 80, 120, 40, 3), wave(150, 40, 200, 30, 2), List.of(List.<Number>of(360, 100, 2_000)));
    }

    private static List<List<Number>> wave(int x, int y, int width, int height, int swings) {
        List<List<Number>> points = new ArrayList<>();
        for (int i = 0; i <= 60; i++) {
            double along = i / 60.0;
            points.add(List.of(
                    x + width * along, y + height * Math.sin(along * swings * 2 * Math.PI) + 20 * along, i * 16));
        }
        return points;
    }
}
