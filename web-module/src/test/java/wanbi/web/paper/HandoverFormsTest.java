package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.Besides;
import wanbi.platform.api.SignatureMark;

/** The paper that a client signs, keeps and can have checked (R09, I5). */
class HandoverFormsTest {

    private static final String NUMBER = "SH01-LQ-20261122-004";

    @Test
    void formTellsAllThatTheClientSigns() throws IOException {
        PrintedPaper form = Printers.form(HandoverSheets.aWallet());

        for (String said : List.of(
                "失物认领移交登记表",
                "Lostpropertyhand-overrecord",
                "SH01-GS-20261122-007",
                "SH01-F-20261122-001",
                "FQ-000417",
                "2026-11-2209:02",
                "静安中心/B1/大堂",
                "现金287.50元；银行卡2张",
                "翻盖，右下角磨损",
                "黑、棕",
                "无法判断",
                "认领人说对2项，共2项",
                "王小明（本人）",
                "居民身份证尾号1234",
                "13800138000",
                "双方同意：以本屏幕签名",
                "待签署TOBESIGNED",
                "S1屏幕签名")) {
            assertTrue(form.text().contains(said), said);
        }
        assertFalse(form.text().contains("SHA-256"));
    }

    @Test
    void whatNeitherSideKnowsTakesOneLine() throws IOException {
        String text = Printers.form(HandoverSheets.aWallet()).text();

        assertTrue(text.contains("双方未知Unknowntoboth品牌、型号、规格、序列号"), text);
        assertTrue(text.contains("内容物Contents现金约300元现金287.50元；银行卡2张无法判断"), text);
    }

    @Test
    void aFormOnWhichEveryLineIsTickedStaysOnOnePage() throws IOException {
        PrintedPaper original = Printers.receipt(HandoverSheets.judgedThroughout(), HandoverSheets.signed(0));

        assertFalse(original.text().contains("双方未知"), original.text());
        assertEquals(1, original.pages());
    }

    @Test
    void originalCarriesNumberTimeCodeAndHash() throws IOException {
        PrintedPaper original = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0));

        assertEquals(1, original.pages());
        for (String said : List.of(NUMBER, "原件 ORIGINAL", "2026-11-22 10:42", "7F3K-92QX")) {
            assertTrue(original.page(1).contains(said), said);
        }
        assertTrue(original.text().contains(HandoverSheets.HASH));
    }

    /** L-04: said of both sides alike, and still one page. */
    @Test
    void aRewardIsOnlyWrittenDown() throws IOException {
        assertFalse(Printers.form(HandoverSheets.aWallet()).text().contains("酬谢"));
        assertTrue(Printers.form(HandoverSheets.rewarding()).text().contains("失主承诺200CNY，由失主与拾得人自行处理"));
        PrintedPaper receipt = Printers.receipt(
                HandoverSheets.rewarding(),
                HandoverSheets.told(new Besides(new Besides.Reward(true, new BigDecimal("150")), null)));
        assertTrue(receipt.text().contains("领取人告知：酬谢已付（150CNY）"), receipt.text());
        assertEquals(1, receipt.pages());
    }

    /** Who has it sent signs for that, with the address in his own hand, and never for having received it. */
    @Test
    void whatIsSentHasAClauseOfItsOwn() throws IOException {
        String unsigned = Printers.form(HandoverSheets.posted()).text();
        assertTrue(unsigned.contains("寄往本人所写地址"), unsigned);
        assertTrue(unsigned.contains("寄往"), unsigned);
        assertFalse(unsigned.contains("当面清点"), unsigned);
        assertFalse(unsigned.contains("已收到"), unsigned);
        assertFalse(Printers.form(HandoverSheets.onPaper()).text().contains("所写地址"));
        Besides.Parcel parcel = new Besides.Parcel("顺丰", "SF100", "杭州市西湖区文三路 1 号 2 幢 301 室");
        PrintedPaper receipt =
                Printers.receipt(HandoverSheets.posted(), HandoverSheets.told(new Besides(null, parcel)));
        assertTrue(receipt.text().contains("杭州市西湖区文三路1号2幢301室"), receipt.text());
        assertTrue(receipt.text().contains("顺丰SF100"), receipt.text());
        assertEquals(1, receipt.pages());
    }

    /** S0: the form to be signed with a pen bears its hash, and the original tells where the paper lies. */
    @Test
    void paperToBeSignedNamesItsHashAndTheOriginalItsBox() throws IOException {
        PrintedPaper blank = Printers.form(HandoverSheets.onPaper());
        assertEquals(1, blank.pages());
        assertTrue(blank.text().contains(HandoverSheets.HASH) && blank.text().contains("亲笔签字"), blank.text());
        PrintedPaper original = Printers.receipt(
                HandoverSheets.onPaper(),
                HandoverSheets.signed(0, new SignatureMark(List.of(), "f1", "ab".repeat(32), "2026-A-12")));
        assertEquals(1, original.pages());
        assertTrue(original.text().contains("档案盒2026-A-12"), original.text());
        assertTrue(original.text().contains("ab".repeat(32)), original.text());
    }

    @Test
    void copyIsMarkedWithItsNumber() throws IOException {
        PrintedPaper copy = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(3));

        assertTrue(copy.page(1).contains("复印件 COPY 3"));
        assertFalse(copy.page(1).contains("ORIGINAL"));
        assertTrue(copy.text().contains(HandoverSheets.HASH));
    }

    /** R09: a corrected receipt says which version it is, what it replaces and why, and where the signature stands. */
    @Test
    void aCorrectedReceiptNamesWhatItReplaces() throws IOException {
        PrintedPaper second = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.corrected(null));
        assertTrue(second.page(1).contains("第 2 版 version 2"), second.page(1));
        for (String said :
                List.of("更正Correction", "姓名写错", "领取人姓名", "赵敏、张伟", "第1版SHA-256" + "cd".repeat(32), "签字见第1版原件")) {
            assertTrue(second.text().contains(said), said);
        }
        PrintedPaper signed =
                Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.corrected(HandoverSheets.ink()));
        assertTrue(signed.text().contains("客户已在第2版上重新签字"), signed.text());
    }

    /** Two come now of three, and an heir's paper lies in a box. */
    @Test
    void whatIsPartlyGivenBackAndByWhichPaperIsSaid() throws IOException {
        String text = Printers.form(HandoverSheets.partly()).text();
        assertTrue(text.contains("2（报失3）2of3"), text);
        assertTrue(text.contains("代领依据") && text.contains("档案盒2026-B-3"), text);
    }

    @Test
    void codeIsScannedToTheHousesAddress() throws IOException {
        PrintedPaper original = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0));

        assertEquals(Optional.of("https://wanbi.example.cn:8443/verify/7F3K92QX"), original.scanned());
    }

    @Test
    void withoutAnAddressThereIsNoDeadQrButTheDesksTelephone() throws IOException {
        PrintedPaper copy = Printers.receiptWithoutAddress(HandoverSheets.aWallet(), HandoverSheets.signed(1));

        assertEquals(Optional.empty(), copy.scanned());
        assertTrue(copy.page(1).contains("7F3K-92QX") && copy.page(1).contains("致电 021-6000 0001"));
        assertFalse(copy.page(1).contains("扫码"));
    }

    @Test
    void manyThingsRunOverPagesThatKeepNumberAndCount() throws IOException {
        PrintedPaper original = Printers.receipt(HandoverSheets.things(9), HandoverSheets.signed(2));

        assertTrue(original.pages() > 2);
        for (int page = 1; page <= original.pages(); page++) {
            String text = original.page(page);
            assertTrue(text.contains(NUMBER) && text.contains("复印件 COPY 2"), text);
            assertTrue(text.contains("第 " + page + " 页 / 共 " + original.pages() + " 页"), text);
        }
        for (int thing = 1; thing <= 9; thing++) {
            assertTrue(original.text().contains("第" + thing + "件，共9件"));
        }
    }

    @Test
    void whoCollectsForAnotherDoesNotDeclareTheThingHisOwn() throws IOException {
        String owner = Printers.form(HandoverSheets.aWallet()).text();
        String agent = Printers.form(HandoverSheets.things(1)).text();

        assertTrue(owner.contains("为本人所有") && !agent.contains("为本人所有"));
        assertTrue(agent.contains("代权利人领取"));
    }

    @Test
    void signatureIsDrawnOnTheReceiptOnly() throws IOException {
        PrintedPaper signed = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0));
        PrintedPaper blank = Printers.form(HandoverSheets.aWallet());

        assertTrue(signed.ink(18, 218, 70, 20) > blank.ink(18, 218, 70, 20) + 100);
        assertFalse(signed.holdsAnyImage());
    }

    @Test
    void paperCarriesItsFontsTitleAndLanguage() throws IOException {
        PrintedPaper original = Printers.receipt(HandoverSheets.aWallet(), HandoverSheets.signed(0));

        assertEquals(2, original.fonts().size());
        original.fonts()
                .forEach(font -> assertTrue(font.isEmbedded() && font.getName().contains("+NotoSansSC")));
        assertEquals("失物认领移交登记表 Lost property hand-over record", original.title());
        assertEquals("zh-CN", original.language());
    }
}
