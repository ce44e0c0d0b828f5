package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What the police have recovered comes back against their list (R30). */
class ReturnedGoodsApiIT {

    private static Answer comesBack(String who, String number, String report, String more) {
        String body =
                "{'report':'%s','number':'静发还〔2026〕%d号','date':'%s','lines':[{'line':1,'quantity':1,'condition':'完好'}]%s}"
                        .formatted(
                                report, System.nanoTime() % 100_000, LocalDate.now(ZoneId.of("Asia/Shanghai")), more);
        return Api.as(who).post("/cases/" + number + "/returned-goods", Api.json(body));
    }

    private static String line(String number) {
        return TheftDesk.file("desk", number)
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("status");
    }

    private static final String VICTIM = ",'to':'VICTIM','receiver':'王小明','through':'POLICE'";

    @Test
    void goodsGivenBackDirectlyAreRecovered() throws IOException {
        String number = TheftDesk.aTheft("");
        String report = PoliceDesk.called("desk", number).getString("id");
        comesBack("guard", number, report, VICTIM).expect(403);
        comesBack("desk2", number, report, VICTIM).expect(404);
        comesBack("desk", number, report, VICTIM.replace("VICTIM", "POLICE")).expect(422, "UNKNOWN_CODE");
        comesBack("desk", number, report, VICTIM.replace("VICTIM", "AGENT")).expect(422, "REQUIRED");
        comesBack("desk", number, number + "-BJ9", VICTIM).expect(404);
        JsonObject back = comesBack("desk", number, report, VICTIM).expect(201).json();
        assertEquals("王*明", back.getString("receiver"));
        assertEquals("RETURNED", line(number));
        comesBack("desk", number, report, VICTIM).expect(422, "QUANTITY_TOO_LARGE");
        Map<String, String> row = SavedWorkbook.rows("auditor", "X2").stream()
                .filter(one -> one.get("案件编号").equals(number))
                .findFirst()
                .orElseThrow();
        assertEquals("1", row.get("追回件数"));
        assertTrue(row.toString().contains("发还清单"), row::toString);
        String journal = Api.as("manager")
                .get("/cases/" + number + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("STOLEN_GOODS_RETURNED"), journal);
        assertFalse(journal.contains("王小明"), "masked");
        String loss = Desk.reportsAWallet();
        String call = PoliceDesk.called("desk", loss).getString("id");
        comesBack("desk", loss, call, VICTIM).expect(409, "NO_THEFT_CASE");
    }

    /** Brought to us it is a find at the case, and the claim hands it over. */
    @Test
    void goodsBroughtToTheDeskAreHandedOverByAClaim() {
        String number = TheftDesk.aTheft("");
        String report = PoliceDesk.called("desk", number).getString("id");
        comesBack("desk", number, report, VICTIM.replace("'through':'POLICE'", "'through':'DESK'"))
                .expect(201);
        assertEquals("MISSING", line(number));
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201);
        assertEquals("RETURNED", line(number));
        assertEquals(
                1,
                Api.as("auditor")
                        .get("/cases/" + number + "/returned-goods")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
    }
}
