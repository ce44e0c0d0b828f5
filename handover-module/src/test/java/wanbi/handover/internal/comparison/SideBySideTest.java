package wanbi.handover.internal.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.AttributePair;
import wanbi.handover.api.Comparisons.Told;
import wanbi.handover.api.RevealedItem;
import wanbi.intake.api.ItemForClaim;
import wanbi.intake.api.ReportedLine;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;

/** R09: the report beside the thing, attribute by attribute. */
class SideBySideTest {

    private static final ItemTag TAG = new ItemTag("SH01-F-20261122-001");
    private static final ReportedLine REPORTED = new ReportedLine(
            1,
            "FOUND",
            TAG.value(),
            1,
            "WALLET",
            "钱包",
            "UNKNOWN",
            null,
            " ",
            2,
            List.of("BLACK"),
            null,
            "翻盖",
            List.of("CASH 约 300 元", "BANK_CARD 两张"));
    private static final ItemForClaim FOUND = new ItemForClaim(
            TAG,
            new SiteCode("SH01"),
            "CLAIMED",
            false,
            null,
            false,
            3,
            "WALLET",
            "黑色钱包",
            "某牌",
            "M1",
            "S",
            1,
            List.of("BLACK", "BROWN"),
            "9911",
            "边角旧",
            List.of("夹层有全家福", "拉链头缺一齿"),
            List.of(),
            "旧",
            null,
            Instant.parse("2026-11-22T01:02:03Z"),
            "一号楼/大堂",
            "前台柜",
            true,
            "SH01-GS-20261122-001",
            1);

    @Test
    void allTenAttributesStandSideBySide() {
        RevealedItem revealed = reveal(REPORTED, List.of("拉链头缺一齿"), Map.of("COLOUR", "MATCH"));
        assertEquals(10, revealed.getAttributes().size());
        assertEquals("WALLET|WALLET|null", pair(revealed, "CATEGORY"));
        assertEquals("钱包|黑色钱包|null", pair(revealed, "NAME"));
        assertEquals("UNKNOWN|某牌|null", pair(revealed, "BRAND"));
        assertEquals("UNKNOWN|M1|null", pair(revealed, "MODEL"));
        assertEquals("UNKNOWN|S|null", pair(revealed, "SPEC"));
        assertEquals("2|1|null", pair(revealed, "QUANTITY"));
        assertEquals("BLACK|BLACK,BROWN|MATCH", pair(revealed, "COLOUR"));
        assertEquals("UNKNOWN|9911|null", pair(revealed, "SERIAL"));
        assertEquals("翻盖|边角旧|null", pair(revealed, "FEATURES"));
        assertEquals("CASH 约 300 元; BANK_CARD 两张|UNKNOWN|null", pair(revealed, "CONTENTS"));
    }

    @Test
    void theAnswersStandBesideWhatWasRecorded() {
        RevealedItem revealed = reveal(REPORTED, List.of("拉链头缺一齿", "蓝色小熊"), Map.of());
        assertEquals(List.of("夹层有全家福", "拉链头缺一齿"), revealed.getRecorded());
        assertEquals(List.of("拉链头缺一齿", "蓝色小熊"), revealed.getAnswered());
        assertEquals(List.of(1.0, 0.0), revealed.getSimilarity());
        assertEquals("钥匙打开了门锁", revealed.getLiveProof());
    }

    @Test
    void whereNothingWasReportedItIsUnknown() {
        assertEquals("UNKNOWN|WALLET|null", pair(reveal(null, List.of(), Map.of()), "CATEGORY"));
    }

    private static RevealedItem reveal(ReportedLine reported, List<String> answered, Map<String, String> verdicts) {
        Told told = new Told(TAG, answered, FOUND.getHiddenFeatures(), "钥匙打开了门锁");
        return new SideBySide().sideBySide(told, reported, FOUND, verdicts);
    }

    private static String pair(RevealedItem revealed, String attribute) {
        return revealed.getAttributes().stream()
                .filter(pair -> pair.getAttribute().equals(attribute))
                .map(SideBySideTest::said)
                .findFirst()
                .orElseThrow();
    }

    private static String said(AttributePair pair) {
        return pair.getReported() + "|" + pair.getFound() + "|" + pair.getVerdict();
    }
}
