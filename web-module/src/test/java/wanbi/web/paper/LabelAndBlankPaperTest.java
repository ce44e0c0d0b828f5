package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CategoryRules;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.TagLabel;
import wanbi.platform.api.SiteView;

/** The label on the bag (R08) and the form for a power cut (R27). */
class LabelAndBlankPaperTest {

    private static final SiteView SITE =
            new SiteView("SH01", "静安中心", "HD", "华东", "Asia/Shanghai", "021-6000 0001", "", 1, 1, false, 1);

    @Test
    void labelIsReadAndScannedAtTheShelf() throws IOException {
        PrintedPaper label = PrintedPaper.of(Printers.labels().print(label("黑色翻盖钱包", "静安中心 / B1 / 大堂")));

        assertEquals(List.of(80, 50), label.size());
        for (String said : List.of("SH01-F-20261122-003", "黑色翻盖钱包", "贵重", "FQ-000417", "SH01-SAFE-1", "7F3K-92QX")) {
            assertTrue(label.text().contains(said), said);
        }
        assertEquals(Optional.of("https://wanbi.example.cn:8443/verify/7F3K92QX"), label.scanned());
    }

    @Test
    void labelStaysOneLabelWhateverIsWrittenOnIt() throws IOException {
        TagLabel crowded = label("WWWWWWWWWWWW长".repeat(40), "很长的地点 / ".repeat(40));

        assertEquals(1, PrintedPaper.of(Printers.labels().print(crowded)).pages());
        assertEquals(
                1,
                PrintedPaper.of(Printers.labelsWithoutAddress().print(crowded)).pages());
    }

    @Test
    void eachBlankFormIsOnePageUnderItsOwnNumber() throws IOException {
        List<String> serials = List.of("SH01-ZB-20261122-001", "SH01-ZB-20261122-002", "SH01-ZB-20261122-003");
        PrintedPaper forms = PrintedPaper.of(Printers.blanks().print(SITE, categories(), serials));

        assertEquals(3, forms.pages());
        for (int page = 1; page <= 3; page++) {
            assertTrue(forms.page(page).contains(serials.get(page - 1)));
            assertTrue(forms.page(page).contains("补录时间"));
        }
    }

    @Test
    void blankFormAsksInTheOrderOfTheInterview() throws IOException {
        String text = PrintedPaper.of(Printers.blanks().print(SITE, categories(), List.of("SH01-ZB-20261122-001")))
                .text();
        int at = 0;
        for (String asked : List.of(
                "报失时间", "渠道", "姓名", "电话", "房号", "已查看证件", "类别", "类别14", "名称", "品牌/型号", "规格", "数量", "颜色", "藏青", "序列号",
                "外观特征", "失主独知特征", "估值", "最后见到", "发现", "地点", "经过", "已向客户复述", "客户签字", "补录时间", "补录原因")) {
            int found = text.indexOf(asked, at);
            assertTrue(found >= 0, asked + " after " + at + " in " + text);
            at = found;
        }
    }

    private static TagLabel label(String name, String place) {
        return new TagLabel(
                "SH01-F-20261122-003",
                "7F3K92QX",
                "静安中心物业服务中心",
                "021-6000 0001",
                "WALLET",
                name,
                Instant.parse("2026-11-22T01:02:00Z"),
                "Asia/Shanghai",
                place,
                true,
                "FQ-000417",
                "SH01-SAFE-1");
    }

    private static List<CategoryView> categories() {
        return IntStream.rangeClosed(1, 14)
                .mapToObj(n -> new CategoryView(
                        "C" + n,
                        "类别" + n,
                        "Kind " + n,
                        false,
                        false,
                        List.of(),
                        List.of(),
                        "",
                        "",
                        List.of(),
                        CategoryRules.NONE,
                        1))
                .toList();
    }
}
