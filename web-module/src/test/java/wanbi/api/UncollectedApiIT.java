package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The client was told and has not come until the hold was over: thing and case go to the police (E.2, L-01). */
class UncollectedApiIT {

    private static final String TAKEN = "{'organ':'静安派出所','officer':'李民警 012345','receipt':'沪静失字11号'}";

    private static List<JsonObject> due() {
        return Api.as("desk")
                .get("/disposals/due?site=SH01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    /** Of the demonstration's old finds, kept long enough already. */
    private static String oldFind() {
        List<JsonObject> plain = due().stream()
                .filter(thing -> !thing.getBoolean("valuable") && thing.isNull("waitingFor"))
                .toList();
        return plain.get(plain.size() * 2 / 3).getString("tag");
    }

    private static Answer propose(String kind, String tag) {
        return Api.as("desk")
                .post(
                        "/disposals",
                        Api.json("{'site':'SH01','kind':'%s','reason':'逾期','items':['%s']}".formatted(kind, tag)));
    }

    private static JsonObject file(String caseNumber) {
        return Api.as("desk").get("/cases/" + caseNumber).expect(200).json();
    }

    @Test
    void theCaseFollowsItsThingAndTheClientIsWrittenTo() throws IOException {
        String tag = oldFind();
        String caseNumber = Desk.reportsAWallet();
        Desk.links(caseNumber, tag);
        Api.as("desk")
                .post(
                        "/cases/" + caseNumber + "/notifications",
                        Api.json("{'channel':'PHONE','at':'" + Instant.now() + "','outcome':'NO_ANSWER'}"))
                .expect(201);
        JsonObject waiting = due().stream()
                .filter(thing -> thing.getString("tag").equals(tag))
                .findFirst()
                .orElseThrow();
        assertEquals(caseNumber, waiting.getString("waitingFor"));
        propose("DESTROYED", tag).expect(409, "ITEM_NOT_UNCLAIMED");
        String batch = propose("POLICE", tag).expect(201).json().getString("id");
        Api.as("manager")
                .post("/disposals/" + batch + "/approvals", Api.json("{}"))
                .expect(201);
        String claim = Desk.claims(caseNumber, tag);
        execute(batch).expect(409, "ITEM_NOT_UNCLAIMED");
        Api.as("desk")
                .post("/claims/" + claim + "/abandonment", Api.json("{'reason':'客户离开'}"))
                .expect(201);
        execute(batch).expect(201);
        JsonObject gone = file(caseNumber);
        assertEquals("TO_POLICE", gone.getString("status"));
        assertEquals("TO_POLICE", gone.getJsonArray("items").getJsonObject(0).getString("status"));
        String journal = Api.as("manager")
                .get("/cases/" + caseNumber + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("LINE_TO_POLICE") && journal.contains("CLIENT_NOTIFIED"), journal);
        assertEquals(
                "2",
                SavedWorkbook.rows("auditor", "X8").stream()
                        .filter(row -> row.get("处置单号").equals(batch))
                        .findFirst()
                        .orElseThrow()
                        .get("联系次数"));
        Api.as("desk")
                .post("/cases/" + caseNumber + "/reopening", Api.json("{'reason':'客户来电'}"))
                .expect(403);
        Api.as("manager")
                .post("/cases/" + caseNumber + "/reopening", Api.json("{'reason':'客户来电'}"))
                .expect(201);
        assertEquals("IN_PROGRESS", file(caseNumber).getString("status"));
    }

    private static Answer execute(String batch) {
        return Api.as("desk").post("/disposals/" + batch + "/execution", Api.json(TAKEN));
    }
}
