package wanbi.handover.internal.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.CorrectionMark;
import wanbi.handover.api.ReceiptCorrections.Changes;
import wanbi.handover.api.ReceiptCorrections.Correct;
import wanbi.handover.api.ReceiptCorrections.ItemCondition;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;

/** A receipt is spelt right; it is never made out to somebody else (R09). */
class SoundCorrectionTest {

    private static final ReceiptContent SIGNED = Sheets.receipt(Sheets.ofAWallet());

    private static SoundCorrection judged(ReceiptContent now, Changes changes, String reason) {
        return SoundCorrection.judged(
                new Correct("SH01-LQ-20261122-004", null, changes, reason, null),
                SIGNED.sheet().getClaimant(),
                now);
    }

    private static Changes named(String name, String tail) {
        return new Changes(name, null, tail, List.of(), null);
    }

    private static String refusals(ReceiptContent now, Changes changes, String reason) {
        return assertThrows(InvalidInput.class, () -> judged(now, changes, reason)).errors().stream()
                .map(error -> error.field() + " " + error.code())
                .collect(Collectors.joining(","));
    }

    private static ReceiptContent corrected(ReceiptContent now, Changes changes) {
        ReceiptContent.Rewriting rewriting = new ReceiptContent.Rewriting(
                2, Sheets.SIGNED.plusSeconds(60), new StaffId("P-0003"), "赵敏", new StaffId("P-0002"), "张伟");
        return now.corrected(judged(now, changes, "写错"), rewriting);
    }

    @Test
    void whatIsLeftEmptyStays() {
        Changes changes = new Changes("王晓明", " ", null, List.of(new ItemCondition("SH01-F-20261122-003", "拉链坏")), null);
        SoundCorrection sound = judged(SIGNED, changes, "写错");
        assertEquals(List.of("CLAIMANT_NAME", "CONDITION"), sound.changed());
        assertEquals("13800138000", sound.sheet().getClaimant().getPhone());
        assertEquals("拉链坏", sound.sheet().getItems().get(0).getCondition());
        assertEquals("无", sound.remarks());
    }

    /** Whatever else the sheet says goes on into the next version, and the one after it (R09, L-04). */
    @Test
    void whatTheOwnerPromisedStays() {
        ReceiptContent signed = Sheets.receipt(Sheets.promising("200 CNY"));
        ReceiptContent second = corrected(signed, named("王晓明", null));
        assertEquals("200 CNY", second.sheet().getPromisedReward());
        assertEquals("200 CNY", corrected(second, named("王小明", null)).sheet().getPromisedReward());
    }

    @Test
    void nothingChangedIsNoVersionAndEachNeedsAReason() {
        assertEquals("changes NOTHING_CHANGED", refusals(SIGNED, named("王小明", "1234"), "写错"));
        assertEquals("changes NOTHING_CHANGED,reason REASON_REQUIRED", refusals(SIGNED, null, " "));
    }

    @Test
    void nobodyElseIsWrittenIn() {
        assertEquals("changes/claimantName ANOTHER_PERSON", refusals(SIGNED, named("李四", null), "写错"));
        assertEquals("changes/claimantName ANOTHER_PERSON", refusals(SIGNED, named("王晓明", "9999"), "写错"));
        // Nor step by step: each is held against what was signed.
        ReceiptContent once = corrected(SIGNED, named("王晓明", null));
        assertEquals("changes/claimantName ANOTHER_PERSON", refusals(once, named("赵晓云", null), "写错"));
        assertEquals("changes/claimantName ANOTHER_PERSON", refusals(once, named(null, "9999"), "写错"));
    }

    /** The client's signature stands under what was signed, and under nothing else. */
    @Test
    void theNewVersionNamesTheOldAndBearsNoSignatureOfItsOwn() {
        ReceiptContent second = corrected(SIGNED, named("王晓明", null));
        CorrectionMark mark = second.marks(0, "7F3K92QX", null).getCorrection();
        assertEquals(2, mark.version());
        assertEquals(SIGNED.hash(), mark.replaces());
        assertEquals("张伟", mark.witnessName());
        assertTrue(second.text().contains("\"signature\":null"), second.text());
        assertFalse(second.hash().equals(SIGNED.hash()));
        assertEquals("王晓明", second.sheet().getClaimant().getName());
        assertEquals("陈静", second.sheet().getClerkName());
        assertNull(SIGNED.marks(0, "7F3K92QX", null).getCorrection());
    }
}
