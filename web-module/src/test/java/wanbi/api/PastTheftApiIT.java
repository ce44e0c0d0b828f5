package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Thefts of an old ledger come in as closed cases of which nothing is due. */
class PastTheftApiIT {

    @Test
    void aLedgerOfThePastIsTakenOver() throws IOException {
        String number = "A" + System.nanoTime();
        String csv = ("接报日期,时段,案情类别,部位代码,地点说明,结果,警情编号\n2015-01-01,08~10,自行车被盗,T1,东侧车棚,破案追回,%1$s\n"
                        + "2015-13-01,,住宅盗窃,,,,\n2015-01-02,10~08,住宅盗窃,,,,\n2999-01-03,,,NOWHERE,,没结果,\n2015-01-01,,住宅盗窃,,,,%1$s\n")
                .formatted(number);
        assertEquals(
                List.of(5, 1, 4),
                RowImportsApiIT.counts(RowImportsApiIT.sent("manager", "theft-cases?site=SH01&dryRun=true", csv)));
        JsonObject job = RowImportsApiIT.sent("manager", "theft-cases?site=SH01", csv);
        assertEquals(List.of(5, 1, 4), RowImportsApiIT.counts(job), job::toString);
        String report = RowImportsApiIT.report("manager", job);
        assertTrue(report.contains("接报日期：看不懂这个时间"), report);
        assertTrue(report.contains("时段：") && report.contains("部位代码：") && report.contains("结果："), report);
        assertTrue(report.contains("案情类别：") && report.contains("警情编号：已经有了"), report);
        assertEquals(
                List.of(5, 0, 5), RowImportsApiIT.counts(RowImportsApiIT.sent("hq", "theft-cases?site=SH01", csv)));
        JsonObject past = taken("CLOSED");
        assertEquals("THEFT", past.getString("kind"));
        JsonObject file = TheftDesk.file("desk", past.getString("caseNumber"));
        assertTrue(file.getString("reportedAt").startsWith("2015-01-01T10:00"), file::toString);
        assertTrue(file.isNull("nextPromiseAt"));
        assertFalse(TheftDesk.ringsFor("manager", past.getString("caseNumber")));
        Api.as("desk")
                .get("/cases/" + past.getString("caseNumber") + "/cameras-near")
                .expect(200);
    }

    private static JsonObject taken(String status) {
        return Api.as("desk")
                .get("/cases?site=SH01&kind=THEFT&limit=200&status=" + status)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.toString().contains("自行车被盗"))
                .findFirst()
                .orElseThrow();
    }
}
