package wanbi.web.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import wanbi.web.text.Wording;

/** X1 as model.md E.9 draws it. */
class LossLedgerWorkbookTest {

    private static final List<String> E9 = List.of(
            "序号",
            "案件编号",
            "项目",
            "区域",
            "报失时间",
            "受理时间",
            "受理用时(分)",
            "渠道",
            "客户类别",
            "房号(脱敏)",
            "客户姓名(脱敏)",
            "电话(脱敏)",
            "物品类别",
            "名称",
            "型号",
            "规格",
            "数量",
            "颜色",
            "估值",
            "遗失方式",
            "最后见到时间起",
            "最后见到时间止",
            "地点",
            "优先级",
            "监控结果",
            "寻找结果",
            "找到时间",
            "找到位置",
            "通知时间",
            "领取时间",
            "核对结果",
            "签字方式",
            "凭证号",
            "副本号",
            "结案结果",
            "总用时(时)",
            "超时步骤数",
            "偏离数",
            "满意度",
            "经办人");

    private final ExportBookOnPaper book = new ExportBookOnPaper();

    @Test
    void columnsStandInTheOrderOfTheTable() throws IOException {
        Row head = WrittenWorkbook.of(LossRows.of(1), book).rows(1).get(0);

        assertEquals(E9, head.stream().map(cell -> cell.getText()).toList());
    }

    @Test
    void englishStandsBesideChineseInAnEnglishWorkbook() throws IOException {
        List<Row> rows =
                WrittenWorkbook.of(LossRows.of(1), book, Wording.ENGLISH, 10).rows(1);

        assertEquals("案件编号\nCase number", rows.get(0).getCellText(1));
        assertEquals("Wallet", cell(rows, "物品类别\nCategory"));
    }

    @Test
    void timesAndNumbersAreRealAndNumbersOfThingsAreText() throws IOException {
        List<Row> rows = WrittenWorkbook.of(LossRows.of(1), book).rows(1);
        Row row = rows.get(1);

        assertEquals(
                LocalDateTime.of(2026, 11, 22, 8, 50), row.getCell(at("报失时间")).asDate());
        assertEquals("yyyy-mm-dd hh:mm", row.getCell(at("报失时间")).getDataFormatString());
        assertEquals(new BigDecimal("1234.50"), row.getCell(at("估值")).asNumber());
        assertEquals(new BigDecimal("2.5"), row.getCell(at("受理用时(分)")).asNumber());
        assertEquals(new BigDecimal("1.9"), row.getCell(at("总用时(时)")).asNumber());
        assertEquals(CellType.STRING, row.getCell(at("案件编号")).getType());
        assertEquals(CellType.STRING, row.getCell(at("电话(脱敏)")).getType());
    }

    @Test
    void codesAreWordsAndTheUnknownIsSaid() throws IOException {
        List<Row> rows = WrittenWorkbook.of(LossRows.of(1), book).rows(1);

        assertEquals("SH01 静安中心", cell(rows, "项目"));
        assertEquals("黑、棕", cell(rows, "颜色"));
        assertEquals("未知", cell(rows, "型号"));
        assertEquals("通过", cell(rows, "核对结果"));
        assertEquals("S1 屏幕签名", cell(rows, "签字方式"));
        assertEquals("1-2", cell(rows, "副本号"));
        assertEquals("已交还", cell(rows, "结案结果"));
        assertEquals("5", cell(rows, "满意度"));
    }

    @Test
    void theCourseOfTheCaseStandsBesideIt() throws IOException {
        List<Row> rows = WrittenWorkbook.of(LossRows.of(3), book).rows(1);

        assertEquals("P2", cell(rows, "优先级"));
        assertEquals("命中", cell(rows, "监控结果"));
        assertEquals("发现、已查无", cell(rows, "寻找结果"));
        assertEquals("1", cell(rows, "超时步骤数"));
        assertEquals("2", cell(rows, "偏离数"));
    }

    @Test
    void lineGivenBackInPartsNamesEveryReceiptAndTheLastTime() {
        Outcome outcome = new Outcome(List.of(
                LossRows.handedOver("SH01-GS-20261122-001", 2, 1), LossRows.handedOver("SH01-GS-20261122-001", 1, 3)));

        assertEquals("SH01-LQ-20261122-001、SH01-LQ-20261122-002", outcome.receipts());
        assertEquals("1-3、1", outcome.copies());
        assertEquals(LossRows.REPORTED.plusSeconds(13_440), outcome.handedOverAt());
    }

    @Test
    void sheetIsMadeForReadingAndPrinting() throws IOException {
        WrittenWorkbook written = WrittenWorkbook.of(LossRows.of(1_500), book);
        String sheet = written.part("xl/worksheets/sheet2.xml");
        String names = written.part("xl/workbook.xml");

        assertTrue(sheet.contains("<autoFilter ref=\"A1:AN1501\">"));
        assertTrue(sheet.contains("state=\"frozen\""));
        assertTrue(sheet.contains("orientation=\"landscape\"") && sheet.contains("paperSize=\"9\""));
        assertTrue(!sheet.contains("<mergeCell"));
        assertTrue(names.contains("_xlnm.Print_Area") && names.contains("!$A$1:$AN$1501"));
        assertTrue(names.contains("name=\"_xlnm.Print_Titles\""));
    }

    @Test
    void fullSheetGoesOnInTheNext() throws IOException {
        WrittenWorkbook written = WrittenWorkbook.of(LossRows.of(12), book, Wording.CHINESE, 5);

        assertEquals(List.of("说明", "挂失案件台账", "挂失案件台账 2", "挂失案件台账 3"), written.sheets());
        assertEquals(
                List.of(6, 6, 3),
                List.of(
                        written.rows(1).size(),
                        written.rows(2).size(),
                        written.rows(3).size()));
        assertEquals("11", written.rows(3).get(1).getCellText(0));
    }

    private static String cell(List<Row> rows, String heading) {
        Map<String, Integer> positions = IntStream.range(0, rows.get(0).getCellCount())
                .boxed()
                .collect(Collectors.toMap(n -> rows.get(0).getCellText(n), n -> n));
        return rows.get(1).getCellText(positions.get(heading));
    }

    private static int at(String heading) {
        return E9.indexOf(heading);
    }
}
