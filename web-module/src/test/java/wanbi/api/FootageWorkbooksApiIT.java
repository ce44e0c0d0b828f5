package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** X3 and X5 as head office and auditors get them. */
class FootageWorkbooksApiIT {

    private static List<Map<String, String>> where(List<Map<String, String>> rows, String heading, String value) {
        return rows.stream().filter(row -> row.get(heading).startsWith(value)).toList();
    }

    @Test
    void theRegisterOfViewingNamesWhoSawWhatAndWithWhoseYes() throws IOException {
        Instant now = Instant.now();
        String number = Desk.reportsAWallet();
        String viewed = CctvRoom.aCamera(30);
        String waiting = CctvRoom.aCamera(30);
        JsonObject request = Api.as("desk")
                .post(
                        "/cases/" + number + "/footage-requests",
                        Api.json("{'cameras':['%s','%s'],'from':'%s','to':'%s','purpose':'=钱包去向','urgent':true}"
                                .formatted(viewed, waiting, now.minusSeconds(7_200), now)))
                .expect(201)
                .json();
        CctvRoom.act("manager", request, "approval", "{}").expect(201);
        String sighting = CctvRoom.sighting(viewed, now.minusSeconds(600), 90);
        CctvRoom.act("cctv", request, "reviews", CctvRoom.review(viewed, "HIT", sighting))
                .expect(201);

        List<Map<String, String>> rows = where(SavedWorkbook.rows("auditor", "X3"), "登记号", request.getString("id"));

        assertEquals(2, rows.size(), rows::toString);
        Map<String, String> seen = where(rows, "摄像机编号/位置", viewed).get(0);
        assertEquals(number, seen.get("案件编号"));
        assertEquals("陈静", seen.get("申请人"));
        assertEquals("'=钱包去向", seen.get("事由"));
        assertEquals("李强", seen.get("审批人"));
        assertEquals("是", seen.get("紧急先查"));
        assertEquals("吴刚", seen.get("查看人"));
        assertEquals("命中", seen.get("结果"));
        assertEquals("90", seen.get("校时差(秒)"));
        assertEquals("否", seen.get("是否导出"));
        Map<String, String> unseen = where(rows, "摄像机编号/位置", waiting).get(0);
        assertEquals("", unseen.get("查看人"));
        assertEquals("待查看", unseen.get("结果"));
    }

    /** L-19: the register of faults names the cases whose footage a fault has cost. */
    @Test
    void theCheckOfRetentionTellsWhatFallsShortAndWhomItHurt() throws IOException {
        Instant now = Instant.now();
        String number = Desk.reportsAWallet();
        String camera = CctvRoom.aCamera(30);
        CctvRoom.measured(camera, Duration.ofDays(21), now);
        Api.as("cctv")
                .post(
                        "/cameras/" + camera + "/faults",
                        Api.json("{'from':'" + now.minus(Duration.ofHours(9)) + "','note':'无图像'}"))
                .expect(201);
        CctvRoom.asked(number, camera, false);

        List<Map<String, String>> rows = where(SavedWorkbook.rows("manager", "X5"), "摄像机", camera);

        assertEquals(1, rows.size(), rows::toString);
        Map<String, String> row = rows.get(0);
        assertEquals("否", row.get("是否达标"));
        assertTrue(row.get("实测天数").startsWith("21"), row::toString);
        assertEquals("吴刚", row.get("检查人"));
        assertEquals(number, row.get("影响案件"));
        assertEquals("", row.get("故障止"));
        assertEquals("视频条例第 17 条", row.get("依据"));
        Api.as("guard").get("/reports/X5.xlsx?from=2026-01-01&to=2026-01-02").expect(403, "FORBIDDEN");
        Api.as("manager")
                .get("/reports/X3.xlsx?site=GZ01&from=2026-01-01&to=2026-01-02")
                .expect(404, "UNKNOWN");
    }
}
