package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.handover.api.DisposalView;
import wanbi.handover.api.DueThingView;
import wanbi.handover.api.HouseNoticeView;
import wanbi.handover.api.UnclaimedPrinter.ListContent;
import wanbi.intake.api.HoldView;
import wanbi.platform.api.SiteView;

/** The company's own notice, and the list that goes along to the police (L-02, R21). */
class UnclaimedPapersTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final SiteView SITE =
            new SiteView("SH01", "静安中心", "HD", "华东", "Asia/Shanghai", "021-60000001", "", 1, 1, false, 1);

    @Test
    void theNoticeSaysWhatItIsNot() throws IOException {
        PrintedPaper notice = PrintedPaper.of(Printers.unclaimed()
                .notice(
                        new HouseNoticeView(
                                "SH01-QS-20261123-001",
                                "SH01",
                                AT,
                                DAY,
                                "陈静",
                                null,
                                List.of(new HouseNoticeView.Line(
                                        "SH01-F-20261101-001", "CLOTHING", DAY, "静安中心 › 1 号楼"))),
                        SITE));
        String text = notice.text();
        for (String said : List.of(
                "拾得物品启事", "SH01-QS-20261123-001", "衣物", "Clothing", "1号楼", "2026-11-23", "021-60000001", "内部启事")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        for (String secret : List.of("招领公告", "陈静", "SH01-F-20261101-001")) {
            assertFalse(text.contains(secret), secret);
        }
        assertEquals(1, notice.pages());
    }

    private static PrintedPaper list(int things, DisposalView.Execution execution) {
        List<DueThingView> items = IntStream.rangeClosed(1, things)
                .mapToObj(number -> new DueThingView(
                        "SH01-F-20261101-%03d".formatted(number),
                        "CLOTHING",
                        "深灰色男式羊毛大衣，左袖有墨迹",
                        1,
                        null,
                        false,
                        AT,
                        "静安中心 › 1 号楼 › 1 号楼电梯厅",
                        "SH01-DESK-A1",
                        "FQ-%06d".formatted(number),
                        new HoldView(DAY, AT, "SITE", List.of(), true)))
                .toList();
        DisposalView batch = new DisposalView(
                "SH01-CZ-20261123-001",
                "SH01",
                "POLICE",
                execution == null ? "APPROVED" : "EXECUTED",
                1,
                1,
                new DisposalView.Proposal(AT, "陈静", null),
                List.of(new DisposalView.Decision(true, AT, "周经理", null)),
                execution,
                items);
        return PrintedPaper.of(Printers.unclaimed().list(new ListContent(batch, SITE, AT)));
    }

    @Test
    void theListIsNumberedAndFitsItsPages() throws IOException {
        PrintedPaper list = list(60, null);
        String text = list.text();
        for (String said :
                List.of("SH01-F-20261101-060", "FQ-000060", "共60件", "周经理", "接收回执编号", "接收人签字", "Receivingofficer")) {
            assertTrue(text.contains(said), said);
        }
        assertEquals(List.of(210, 297), list.size());
        assertTrue(list.rightmostWord() < 595 - 40, "words run off the paper");
        for (int page = 1; page <= list.pages(); page++) {
            assertTrue(list.page(page).contains("SH01-CZ-20261123-001"), "page " + page);
        }
    }

    @Test
    void whatIsKnownOfTheReceiverStandsThere() throws IOException {
        String text = list(
                        1,
                        new DisposalView.Execution(
                                AT, "陈静", null, "静安派出所", "李民警012345", "沪静失字8号", null, null, null, null))
                .text();
        assertTrue(text.contains("静安派出所") && text.contains("李民警012345") && text.contains("沪静失字8号"), text);
    }
}
