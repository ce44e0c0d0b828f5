package wanbi.handover.internal.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.Besides;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptMarks;
import wanbi.platform.api.SignatureMark;

/** I5 and 电子签名法 5: what was signed can be made again, and nothing of it can be changed unnoticed. */
class ReceiptContentTest {

    @Test
    void theSameContentHasTheSameHash() {
        assertEquals(formHash(Sheets.ofAWallet()), formHash(Sheets.ofAWallet()));
        assertEquals(
                Sheets.receipt(Sheets.ofAWallet()).hash(),
                Sheets.receipt(Sheets.ofAWallet()).hash());
    }

    @Test
    void aColleagueMayFinishWhatAnotherHasBegun() {
        HandoverSheet colleague = Sheets.signedFor(Sheets.aWallet(), Sheets.himself("王小明"), "李娜");
        assertEquals(formHash(Sheets.ofAWallet()), formHash(colleague));
    }

    @Test
    void whatWasSentSaysByWhomAndWhere() {
        Besides.Parcel parcel = new Besides.Parcel("顺丰", "SF100", "杭州市西湖区 1 号");
        Map<String, Object> form = FormContent.of(Sheets.CLAIM, Sheets.posted());
        ReceiptContent sent = ReceiptContent.of(form, Sheets.beside(new Besides(null, parcel)));
        assertNotEquals(ReceiptContent.of(form, Sheets.beside(Besides.NOTHING)).hash(), sent.hash());
        assertEquals(parcel, sent.marks(0, "7F3K92QX", null).getParcel());
        assertTrue(sent.sheet().isPosted());
    }

    /** L-04: receipts of before keep their hash, and one with a reward says it again years later. */
    @Test
    void aRewardIsWrittenDownWhereThereIsOne() {
        assertFalse(FormContent.of(Sheets.CLAIM, Sheets.ofAWallet()).containsKey("promisedReward"));
        HandoverSheet promising = Sheets.promising("200 CNY");
        assertNotEquals(formHash(Sheets.ofAWallet()), formHash(promising));
        Besides.Reward told = new Besides.Reward(true, new BigDecimal("150.00"));
        ReceiptContent receipt =
                ReceiptContent.of(FormContent.of(Sheets.CLAIM, promising), Sheets.beside(new Besides(told, null)));
        assertEquals("200 CNY", receipt.sheet().getPromisedReward());
        ReceiptMarks marks = receipt.marks(0, "7F3K92QX", null);
        assertEquals(new Besides.Reward(true, new BigDecimal("150")), marks.getReward());
        assertNull(Sheets.receipt(Sheets.ofAWallet()).marks(0, "7F3K92QX", null).getReward());
        assertNull(Sheets.receipt(Sheets.ofAWallet()).sheet().getPromisedReward());
    }

    /** Each leaf of the content changed by itself, wherever it stands, gives a hash of its own. */
    @Test
    void anyOneFieldChangedGivesAnotherHash() {
        Map<String, Object> form = FormContent.of(Sheets.CLAIM, Sheets.ofAWallet());
        List<Object> variants = variants(form);
        Set<String> hashes = new HashSet<>();
        variants.forEach(variant -> hashes.add(Sha256.of(CanonicalJson.of(variant))));
        assertTrue(variants.size() > 45, () -> "only " + variants.size() + " fields");
        assertEquals(variants.size(), hashes.size());
        assertTrue(!hashes.contains(Sha256.of(CanonicalJson.of(form))));
    }

    /** The same thing with one leaf changed, once for each leaf. */
    private static List<Object> variants(Object value) {
        List<Object> variants = new ArrayList<>();
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((key, field) -> variants(field).forEach(variant -> {
                Map<Object, Object> copy = new LinkedHashMap<>(fields);
                copy.put(key, variant);
                variants.add(copy);
            }));
        } else if (value instanceof List<?> values) {
            for (int i = 0; i < values.size(); i++) {
                for (Object variant : variants(values.get(i))) {
                    List<Object> copy = new ArrayList<>(values);
                    copy.set(i, variant);
                    variants.add(copy);
                }
            }
            List<Object> longer = new ArrayList<>(values);
            longer.add("");
            variants.add(longer);
        } else {
            variants.add(value == null ? "" : value + " ");
        }
        return variants;
    }

    @Test
    void theReceiptsHashCoversSignatureRemarksAndForm() {
        String original = Sheets.receipt(Sheets.ofAWallet()).hash();
        Map<String, Object> form = FormContent.of(Sheets.CLAIM, Sheets.ofAWallet());
        List<List<List<Number>>> otherInk = List.of(List.of(List.of(10.5, 20, 0), List.of(11.25, 22.0, 17)));
        assertNotEquals(
                original, ReceiptContent.of(form, Sheets.signing("无", otherInk)).hash());
        assertNotEquals(
                original,
                ReceiptContent.of(form, Sheets.signing("现金不符", Sheets.STROKES)).hash());
        assertNotEquals(
                original,
                Sheets.receipt(Sheets.signedFor(Sheets.aWallet(), Sheets.himself("王小民"), "陈静"))
                        .hash());
    }

    @Test
    void inkIsTheSameHoweverItsNumbersAreWritten() {
        Map<String, Object> form = FormContent.of(Sheets.CLAIM, Sheets.ofAWallet());
        List<List<List<Number>>> sameInk =
                List.of(List.of(List.of(10.50, 20.0, 0L), List.of(11.25, 22, 16)), List.of(List.of(40, 41, 130)));
        assertEquals(
                ReceiptContent.of(form, Sheets.signing("无", Sheets.STROKES)).hash(),
                ReceiptContent.of(form, Sheets.signing("无", sameInk)).hash());
    }

    /** S0: the scan and the box stand for the strokes. */
    @Test
    void paperIsBoundByItsScanAndItsBox() {
        var form = FormContent.of(Sheets.CLAIM, Sheets.ofAWallet());
        String text = ReceiptContent.of(
                        form, Sheets.signing("无", new SignatureMark(List.of(), "f1", "ab".repeat(32), "2026-A-12")))
                .text();
        assertTrue(
                text.contains("\"signature\":{\"archiveBox\":\"2026-A-12\",\"id\":\"signature-1\",\"scanHash\":\""
                        + "ab".repeat(32)),
                text);
        assertFalse(text.contains("strokesHash"), text);
    }

    @Test
    void aCopySaysWhatTheOriginalSaid() {
        ReceiptContent stored =
                ReceiptContent.stored(Sheets.receipt(Sheets.ofAWallet()).text());
        HandoverSheet sheet = stored.sheet();
        assertEquals(formHash(Sheets.ofAWallet()), formHash(sheet));
        assertEquals("陈静", sheet.getClerkName());
        assertEquals(Sheets.FOUND, sheet.getItems().get(0).getFoundAt());
        assertNull(sheet.getComparisonWitness());
        ReceiptMarks marks = stored.marks(2, "7F3K92QX", null);
        assertEquals("SH01-LQ-20261122-004", marks.getReceiptNumber());
        assertEquals(2, marks.getCopy());
        assertEquals(Sheets.SIGNED, marks.getAt());
        assertEquals("张伟", marks.getWitnessName());
        assertEquals("无", marks.getRemarks());
        assertEquals(stored.hash(), marks.getContentHash());
    }

    private static String formHash(HandoverSheet sheet) {
        return Sha256.of(CanonicalJson.of(FormContent.of(Sheets.CLAIM, sheet)));
    }
}
