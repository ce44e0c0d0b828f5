package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** X2 and X4: what is told of thefts, and what went to the police. */
class TheftWorkbooksApiIT {

    private static List<Map<String, String>> rows(String who, String report, String column, String number)
            throws IOException {
        return SavedWorkbook.rows(who, report).stream()
                .filter(row -> number.equals(row.get(column)))
                .toList();
    }

    private static String paper() {
        return Api.as("manager")
                .upload("/files", "notice.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .json()
                .getString("file");
    }

    private static void supplied(ClipOnRecord clip, String notice) {
        String supply = "{'document':{'kind':'RETRIEVAL_NOTICE','number':'%s','file':'%s'},'organ':'静安分局',"
                + "'officers':[{'name':'王警官','badge':'012345'}],'files':['%s']}";
        CctvRoom.act("manager", clip.request(), "supplies", supply.formatted(notice, paper(), clip.file()))
                .expect(201);
    }

    private static String handedOver(String number) {
        String exhibit =
                "{'kind':'PHYSICAL','name':'=断锁一把','source':'业主','collector':'李强','acquiredBy':'SURRENDERED','acquiredAt':'%s','seal':'F-0001'}";
        String id = TheftDesk.post("manager", number, "exhibits", exhibit.formatted(Instant.now()))
                .expect(201)
                .json()
                .getString("id");
        String transfer =
                "{'from':{'kind':'STAFF','id':'%s'},'to':{'kind':'POLICE','name':'静安派出所'},'document':'静接18号','officer':'李民警 012345'}";
        Api.as("manager")
                .post("/exhibits/" + id + "/transfers", Api.json(transfer.formatted(TheftDesk.staffId("manager"))))
                .expect(201);
        return id;
    }

    @Test
    void whatWentToThePoliceStandsInTheRegister() throws IOException {
        String number = TheftDesk.aTheft("");
        ClipOnRecord clip = ClipOnRecord.of(number);
        supplied(clip, "=沪公(静)调证字18号");
        String exhibit = handedOver(number);
        List<Map<String, String>> rows = rows("auditor", "X4", "案件编号", number);
        assertEquals(2, rows.size(), rows::toString);
        Map<String, String> recording = rows.get(0);
        assertEquals(clip.request().getString("id"), recording.get("清单号"));
        assertEquals("静安分局", recording.get("接收单位"));
        assertTrue(recording.get("民警/警号").contains("012345"), recording::toString);
        assertEquals("调取证据通知书 =沪公(静)调证字18号", recording.get("文书名称及编号"));
        assertEquals(clip.file(), recording.get("哈希"));
        assertEquals("李强", recording.get("提供人"));
        assertEquals("张伟", recording.get("见证人"));
        assertEquals("", recording.get("签字"));
        Map<String, String> thing = rows.get(1);
        assertEquals(exhibit, thing.get("清单号"));
        assertEquals("证据材料 =断锁一把", thing.get("文件/介质"));
        assertEquals("静接18号", thing.get("文书名称及编号"));
        assertEquals("", thing.get("哈希"));
        hides(number);
    }

    /** I16: once somebody of the house may be meant, the site reads nothing of it. */
    private static void hides(String number) throws IOException {
        TheftDesk.post("desk", number, "relation", "{'relation':'COMPANY_STAFF','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        for (String report : List.of("X2", "X4")) {
            assertEquals(List.of(), rows("manager", report, "案件编号", number), report);
            assertFalse(rows("hq", report, "案件编号", number).isEmpty(), report);
            Api.as("guard")
                    .get("/reports/" + report + ".xlsx?from=2026-01-01&to=2026-01-02")
                    .expect(403, "FORBIDDEN");
        }
    }

    @Test
    void theRegisterOfTheftsTellsTheirCourse() throws IOException {
        String number = TheftDesk.aTheft(",'marks':{'forced':true}");
        Map<String, String> bare = rows("manager", "X2", "案件编号", number).get(0);
        assertEquals("", bare.get("报警时间"));
        assertEquals("", bare.get("接报→报警(分)"));
        assertEquals("", bare.get("现场保护起"));
        assertEquals("0", bare.get("录像份数"));
        TheftDesk.post("guard", number, "arrival", "{'at':'" + Instant.now() + "'}")
                .expect(201);
        JsonObject call = PoliceDesk.called("desk", number);
        String notice = "沪公静调证字 " + System.nanoTime();
        PoliceDesk.paper("manager", call, "RETRIEVAL_NOTICE", notice).expect(201);
        ClipOnRecord.of(number);
        TheftDesk.post("desk", number, "relation", "{'relation':'NEIGHBOUR','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        String pack = TheftDesk.post("manager", number, "police-packs", "{}")
                .expect(201)
                .json()
                .getString("id");
        List<Map<String, String>> all = rows("manager", "X2", "案件编号", number);
        assertEquals(1, all.size(), all::toString);
        Map<String, String> row = all.get(0);
        assertEquals("", row.get("分类"), "the class is for head office and audit alone");
        assertEquals("撬锁、破门窗", row.get("作案方式标记"));
        assertEquals("车库", row.get("场所类型"));
        assertEquals("1", row.get("件数"));
        assertEquals("20", row.get("客户申报价值").replaceFirst("\\.0*$", ""));
        assertFalse(row.get("到场时间").isEmpty());
        assertFalse(row.get("报警时间").isEmpty());
        assertTrue(row.get("文书种类/编号/日期").startsWith("调取证据通知书 " + notice), row::toString);
        assertEquals("未定", row.get("法律性质(警方认定)"));
        assertEquals("1", row.get("录像份数"));
        assertEquals(pack, row.get("证据移交清单号"));
        assertEquals("", row.get("结果"));
        assertEquals("", row.get("串并编号"));
        for (String reader : List.of("hq", "auditor")) {
            assertEquals("亲密窃", rows(reader, "X2", "案件编号", number).get(0).get("分类"), reader);
        }
    }

    /** L-10: how long it took from the report to the first call is a number, whatever was recorded of it later. */
    @Test
    void theMinutesFromTheReportToTheCallAreCounted() throws IOException {
        Instant reported = Instant.now().minusSeconds(1_200);
        String number = TheftDesk.aTheftReportedAt(reported);
        PoliceDesk.calls("guard", number, "{'calledAt':'" + reported.plusSeconds(450) + "'}")
                .expect(201);
        PoliceDesk.calls("desk", number, "{'calledAt':'" + reported.plusSeconds(900) + "'}")
                .expect(201);
        Map<String, String> row = rows("auditor", "X2", "案件编号", number).get(0);
        assertEquals("7.5", row.get("接报→报警(分)"));
        assertEquals(7.5 / (24 * 60), daysUntilCall(row), 1e-6);
    }

    /** In days, as a sheet counts time. */
    private static double daysUntilCall(Map<String, String> row) {
        return Double.parseDouble(row.get("报警时间")) - Double.parseDouble(row.get("接报时间"));
    }
}
