package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.LetterContent;
import wanbi.handover.api.LetterContent.Done;
import wanbi.handover.api.LetterView;
import wanbi.intake.api.CaseView;
import wanbi.platform.api.SiteView;

/** Letters for clients and insurers (F-20, R20). */
class LetterPaperTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final SiteView SITE =
            new SiteView("SH01", "静安中心", "HD", "华东", "Asia/Shanghai", "021-60000001", "", 1, 1, false, 1);

    private static PrintedPaper printed(String kind, String language, Done... done) {
        CaseView report = Slips.aWallet().getReport();
        LetterView letter = new LetterView(
                report.getCaseNumber() + "-HJ1",
                report.getCaseNumber(),
                1,
                kind,
                language,
                1,
                AT,
                "陈静",
                null,
                "7F3K92QX");
        return PrintedPaper.of(Printers.letters()
                .letter(new LetterContent(
                        letter, SITE, "王小明", report, "CLOSING".equals(kind) ? AT : null, List.of(done))));
    }

    @Test
    void theInsurerReadsThatItWasReportedAndCanCheckIt() throws IOException {
        PrintedPaper letter = printed("LOSS_CONFIRMATION", "zh");
        for (String said : List.of(
                "报失证明", "SH01-GS-20261122-007-HJ1", "王小明", "翻盖，右下角磨损", "不证明损失的原因、责任和价值", "静安中心（盖章）", "由公安机关依法认定")) {
            assertTrue(letter.text().contains(said), said);
        }
        assertFalse(letter.text().contains("13800138000"));
        assertFalse(letter.text().contains("办理情况"));
        assertEquals(Optional.of("https://wanbi.example.cn:8443/verify/7F3K92QX"), letter.scanned());
    }

    @Test
    void whatWasDoneIsToldInTheLanguageAskedFor() throws IOException {
        Done search = new Done(AT, "SEARCH_DISPATCHED");
        assertTrue(printed("HANDLING_STATEMENT", "zh", search).text().contains("2026-11-2310:00"));
        String english = printed("HANDLING_STATEMENT", "en", search).text();
        assertTrue(english.contains("Guardssenttosearch"), english);
        assertFalse(english.contains("办理情况"), english);
    }

    @Test
    void theClosingLetterSaysThatItStaysMissing() throws IOException {
        String text = printed("CLOSING", "zh", new Done(AT, "CASE_WATCHED")).text();
        assertTrue(text.contains("很抱歉至今未能找到"), text);
        assertTrue(text.contains("持续关注至2026-11-23"), text);
        assertTrue(text.contains("180日内"), text);
    }
}
