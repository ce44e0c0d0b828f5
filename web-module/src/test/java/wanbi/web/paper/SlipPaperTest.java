package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The client's own paper (R05, L-32). */
class SlipPaperTest {

    @Test
    void slipTellsWhatWasTakenDownInPlain() throws IOException {
        PrintedPaper slip = PrintedPaper.of(Printers.slips().print(Slips.aWallet()));

        assertEquals(1, slip.pages());
        for (String said : List.of(
                "挂失受理回执",
                "SH01-SL-20261122-007",
                "SH01-GS-20261122-007",
                "王小明（业主）3-1201",
                "13800138000",
                "王大明（家属）",
                "翻盖，右下角磨损",
                "现金约300元；证件身份证一张",
                "未知/未知/未知",
                "静安中心/B2/车库，靠近电梯口",
                "2026-11-2206:50",
                "只有失主知道的特征2项，不打印",
                "保存至结案后一年",
                "keepthemforoneyear",
                "找到后，我们立即按您留下的电话通知您",
                "021-60000001")) {
            assertTrue(slip.text().contains(said), said);
        }
        assertEquals(Optional.of("https://wanbi.example.cn:8443/status/7F3K92QX"), slip.scanned());
    }

    @Test
    void referralDoesNotPromiseASearch() throws IOException {
        String text = PrintedPaper.of(Printers.slips().print(Slips.referral())).text();

        assertTrue(text.contains("不在本物业管理区域"));
        assertFalse(text.contains("与拾获物品逐一核对"));
    }

    /** Nothing on it says who might have taken it: the paper may fall into those very hands (R14). */
    @Test
    void theftTellsWhatToDoNow() throws IOException {
        String text = PrintedPaper.of(Printers.slips().print(Slips.theft())).text();

        assertTrue(text.contains("失窃受理回执"));
        assertTrue(text.contains("请不要动现场"));
        assertFalse(text.contains("与拾获物品逐一核对"));
    }

    @Test
    void manyLinesRunOverPagesUnderTheirHeadings() throws IOException {
        PrintedPaper slip = PrintedPaper.of(Printers.slips().print(Slips.lines(50, "翻盖，内侧有烫金字母 WXM")));

        assertTrue(slip.pages() > 2);
        assertTrue(slip.page(2).contains("Visible features") && slip.page(2).contains("SH01-SL-20261122-007"));
    }
}
