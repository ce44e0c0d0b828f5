package wanbi.web.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.HandoverHouse;
import wanbi.handover.api.ReceiptView;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.Transactions;
import wanbi.platform.api.Chain;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Journal;
import wanbi.platform.api.StaffPrincipal;
import wanbi.web.text.Wording;

/** X1 and X6 of a real site: what stands in them, who gets them, and what the journal keeps of it. */
@ExtendWith(ArquillianExtension.class)
class WorkbooksIT {

    @Inject
    private HandoverHouse counter;

    @Inject
    private Workbooks workbooks;

    @Inject
    private Journal journal;

    @Inject
    private Transactions transactions;

    private HandoverHouse.Site site;
    private CaseNumber number;
    private ItemTag tag;
    private ReceiptView receipt;

    @BeforeEach
    void aWalletThatCameBack() throws Exception {
        site = counter.aSite();
        number = counter.aLoss(site, "=钱包", "钥匙包");
        tag = counter.aFind(site);
        counter.link(site, number, 1, tag);
        receipt = counter.handOver(site, counter.aPassedClaim(site, number, tag));
    }

    @Test
    void lossLedgerHoldsEachLineWithWhatBecameOfIt() throws Exception {
        List<Map<String, String>> rows = rows(export("X1", site.manager(), site.code()));

        assertEquals(2, rows.size());
        assertEquals(number.value(), rows.get(0).get("案件编号"));
        assertEquals("'=钱包", rows.get(0).get("名称"));
        assertEquals("王*明", rows.get(0).get("客户姓名(脱敏)"));
        assertEquals("3-****", rows.get(0).get("房号(脱敏)"));
        assertEquals(receipt.getReceiptNumber(), rows.get(0).get("凭证号"));
        assertEquals("1", rows.get(0).get("副本号"));
        assertEquals("通过", rows.get(0).get("核对结果"));
        assertEquals("", rows.get(1).get("凭证号"));
    }

    @Test
    void foundLedgerHoldsEachThingWithItsReceipt() throws Exception {
        List<Map<String, String>> rows = rows(export("X6", site.manager(), site.code()));

        assertEquals(1, rows.size());
        assertEquals(tag.value(), rows.get(0).get("物品编号"));
        assertEquals("已交还", rows.get(0).get("状态"));
        assertEquals("员工 保洁 李师傅", rows.get(0).get("拾获人"));
        assertEquals(number.value(), rows.get(0).get("关联案件"));
        assertEquals(receipt.getReceiptNumber(), rows.get(0).get("领取凭证号"));
    }

    @Test
    void coverCarriesTheHeadOfTheChainThatHoldsTheExport() throws Exception {
        Map<String, String> cover = cover(export("X1", site.manager(), site.code()));
        Chain chain = transactions.in(() -> journal.today(site.code()));
        List<ChronicleEntry> entries = transactions.in(() -> journal.chronology(chain));
        ChronicleEntry last = entries.get(entries.size() - 1);

        assertEquals("EXPORTED", last.getAct());
        assertEquals(cover.get("数据 SHA-256"), last.getFacts().get("sha256"));
        assertEquals("2", last.getFacts().get("rows"));
        assertEquals(chain.value(), cover.get("流水链"));
        assertEquals(transactions.in(() -> journal.verify(chain)).getHead(), cover.get("链头"));
    }

    @Test
    void nobodyExportsAnotherSite() throws Exception {
        HandoverHouse.Site other = counter.aSite();

        assertEquals(
                "UNKNOWN",
                assertThrows(BusinessRuleViolation.class, () -> export("X1", other.manager(), site.code()))
                        .code());
        assertEquals(
                "FORBIDDEN",
                assertThrows(BusinessRuleViolation.class, () -> export("X1", site.colleague(), site.code()))
                        .code());
        assertTrue(rows(export("X1", other.manager(), null)).isEmpty());
    }

    @Test
    void refusalsComeBeforeTheFirstByte() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        assertThrows(UnknownThing.class, () -> write("X99", today, today, out));
        assertThrows(InvalidInput.class, () -> write("X1", today, today.minusDays(1), out));
        assertThrows(InvalidInput.class, () -> write("X6", null, today, out));
        assertEquals(0, out.size());
    }

    private void write(String report, LocalDate from, LocalDate to, ByteArrayOutputStream out) throws Exception {
        counter.as(site.manager(), () -> {
            workbooks.write(report, from, to, site.code(), Wording.CHINESE, out);
            return null;
        });
    }

    private byte[] export(String report, StaffPrincipal by, SiteCode asked) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        counter.as(by, () -> {
            workbooks.write(report, today.minusDays(1), today.plusDays(1), asked, Wording.CHINESE, out);
            return null;
        });
        return out.toByteArray();
    }

    private static List<Map<String, String>> rows(byte[] xlsx) throws Exception {
        List<Row> rows = sheet(xlsx, 1);
        Row head = rows.get(0);
        return rows.stream()
                .skip(1)
                .map(row -> IntStream.range(0, head.getCellCount())
                        .boxed()
                        .collect(Collectors.toMap(head::getCellText, row::getCellText, (first, second) -> first)))
                .toList();
    }

    private static Map<String, String> cover(byte[] xlsx) throws Exception {
        return sheet(xlsx, 0).stream()
                .filter(row -> row.getCellCount() > 1)
                .collect(Collectors.toMap(row -> row.getCellText(0), row -> row.getCellText(1)));
    }

    private static List<Row> sheet(byte[] xlsx, int index) throws Exception {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return workbook.getSheet(index).orElseThrow().read();
        }
    }
}
