package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** X10 as head office and auditors get it. */
class PoliceWorkbookApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static List<Map<String, String>> rows(String who, String number) throws IOException {
        return SavedWorkbook.rows(who, "X10").stream()
                .filter(row -> number.equals(row.get("案件编号")))
                .toList();
    }

    @Test
    void everyPaperAndDecisionHasItsRow() throws IOException {
        String number = TheftDesk.aTheft("");
        JsonObject called = PoliceDesk.called("desk", number);
        List<Map<String, String>> bare = rows("auditor", number);
        assertEquals(1, bare.size(), bare::toString);
        assertEquals("", bare.get(0).get("文书种类"));
        assertEquals("已报警", bare.get(0).get("状态"));
        assertFalse(bare.get(0).get("下次跟进").isEmpty(), "the receipt is awaited");
        String paper = "沪公不立字 " + System.nanoTime();
        PoliceDesk.paper("desk", called, "NOT_FILED", paper).expect(201);
        PoliceDesk.act("manager", called.getString("id"), "decision", "{'kind':'CRIMINAL','documentNumber':'=1'}")
                .expect(201);
        List<Map<String, String>> rows = rows("hq", number);
        assertEquals(2, rows.size(), rows::toString);
        assertEquals("不予立案通知书", rows.get(0).get("文书种类"));
        assertEquals(paper, rows.get(0).get("编号"));
        assertEquals(TODAY.toString(), rows.get(0).get("日期"));
        assertEquals("复议至 " + TODAY.plusDays(7), rows.get(0).get("期限"));
        assertEquals("刑事立案", rows.get(1).get("文书种类"));
        assertEquals("'=1", rows.get(1).get("编号"));
        assertEquals("", rows.get(1).get("期限"));
    }

    @Test
    void whatIsHiddenFromTheReaderIsNotInIt() throws IOException {
        String number = TheftDesk.aTheft("");
        PoliceDesk.called("desk", number);
        TheftDesk.post("desk", number, "relation", "{'relation':'COMPANY_STAFF','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        assertEquals(List.of(), rows("manager", number));
        assertEquals(1, rows("hq", number).size());
        Api.as("guard").get("/reports/X10.xlsx?from=2026-01-01&to=2026-01-02").expect(403, "FORBIDDEN");
    }
}
