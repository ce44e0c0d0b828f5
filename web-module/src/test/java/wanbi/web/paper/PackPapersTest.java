package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.investigation.api.PackContent;
import wanbi.investigation.api.PackPrinter.Paper;

/** The papers of a pack, in the columns and words that the police know (F-9). */
class PackPapersTest {

    private static final String TYPED = "<b>断锁</b> & 一把";

    private static Map<String, PrintedPaper> printed(PackContent content) {
        Map<String, PrintedPaper> papers = new LinkedHashMap<>();
        for (Paper paper : Printers.packs().print(content)) {
            papers.put(paper.path(), PrintedPaper.of(paper.content()));
        }
        return papers;
    }

    private static void says(PrintedPaper paper, String... words) throws IOException {
        String text = paper.text();
        for (String word : words) {
            assertTrue(text.contains(word), () -> word + " is not in\n" + text);
        }
    }

    @Test
    void theListHasTheColumnsOfThePolicesFormsAndRoomForThreeToSign() throws IOException {
        PrintedPaper list = printed(Packs.of(TYPED)).get("01-handover-list.pdf");
        says(list, "证据材料移交清单", Packs.CASE + "-YJ1", "编号", "名称", "数量", "特征", "来源/提供人", "备注");
        says(list, "移交人", "接收人（单位、警号）", "见证人", "双方逐项核对并签字后方为移交", "以上共6项");
        says(list, "SHA-256" + Packs.CLIP, "clips/" + Packs.CASE + "-JK1-1.mp4", "存于物业，待调取文书提供", "锁定");
        says(list, "<b>断锁</b>&一把", "封袋F-0001", "自愿交付：张伟");
    }

    @Test
    void eachClipHasAStatementOfHowItWasMade() throws IOException {
        Map<String, PrintedPaper> papers = printed(Packs.of(TYPED));
        PrintedPaper statement = papers.get("clips/" + Packs.CASE + "-JK1-1-statement.pdf");
        says(statement, "录像制作说明", "SH01-C001", "HIK-8832-1", Packs.CLIP, "734003200", "吴刚", "张伟");
        says(statement, "90", "查看录像时与标准时间比对", "2026-11-2210:00", "2026-11-2209:58", "未经剪辑");
        assertTrue(papers.containsKey("clips/" + Packs.CASE + "-JK1-2-statement.pdf"), "also of what waits");
        says(papers.get("clips/" + Packs.CASE + "-JK1-3-statement.pdf"), "再次导出", Packs.CLIP);
        assertEquals(9, papers.size(), "the same file twice has two, what is locked on its recorder has none");
    }

    @Test
    void recordsTellWhoDidWhatWhen() throws IOException {
        Map<String, PrintedPaper> papers = printed(Packs.of(TYPED));
        says(papers.get("02-chronology.pdf"), "报警", Packs.CASE + "-BJ1", "流水共12条，末条校验值" + "a".repeat(64));
        says(papers.get("03-scene-log.pdf"), "疑似", "撬锁", "当时仍有危险", "民警王警官", "静安派出所", "没有勘验");
        says(papers.get("04-exhibits.pdf"), Packs.CASE + "-ZW1", "保险柜", "张伟、陈静", "不扣押");
        says(papers.get("05-police-record.pdf"), "调取证据通知书", "沪公(静)调证字[2026]18号", "刑事立案", "口头告知");
        says(papers.get("06-contacts.pdf"), "静安物业", "021-60000001", "李强", "平安里保安服务有限公司", "周毅");
    }

    @Test
    void theSummaryCountsWhatItKeepsToItself() throws IOException {
        byte[] pdf = Printers.summaries().print(Packs.of(TYPED), List.of(Packs.clue("车库门半开着")), 3);
        says(PrintedPaper.of(pdf), "线索与证据汇总报告", "车库门半开着", "保洁员赵某", "命中", "刑事立案", "另有3条未列入");
    }

    /** Long texts go on over pages; nobody's words are lost or run out of the sheet. */
    @Test
    void longTextRunsOverPages() throws IOException {
        String longText = "看到门锁有新的划痕，".repeat(120);
        for (Map.Entry<String, PrintedPaper> paper : printed(Packs.of(longText)).entrySet()) {
            assertTrue(paper.getValue().pages() > 0, paper.getKey());
        }
        PrintedPaper scene = printed(Packs.of(longText)).get("03-scene-log.pdf");
        assertTrue(scene.text().contains(longText.substring(0, 200)), scene.text());
    }
}
