package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Things that nobody claims go to the police in batches, by the word of others than who proposes (R21, L-01, I8, I11). */
class DisposalApiIT {

    /** Of the demonstration's old finds; each test takes its own. */
    private static List<String> due(boolean valuable) {
        return Api.as("desk")
                .get("/disposals/due?site=SH01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(thing -> thing.getBoolean("valuable") == valuable && thing.isNull("waitingFor"))
                .map(thing -> thing.getString("tag"))
                .toList();
    }

    private static Answer propose(String who, String kind, String more, String... tags) {
        String items = "'" + String.join("','", tags) + "'";
        return Api.as(who)
                .post(
                        "/disposals",
                        Api.json("{'site':'SH01','kind':'%s','items':[%s]%s}".formatted(kind, items, more)));
    }

    private static Answer act(String who, String batch, String act, String body) {
        return Api.as(who).post("/disposals/" + batch + "/" + act, Api.json(body));
    }

    private static String proposed(String kind, String... tags) {
        return propose("desk", kind, ",'reason':'保管期满'", tags)
                .expect(201)
                .json()
                .getString("id");
    }

    private static JsonObject item(String tag) {
        return Api.as("desk").get("/found-items/" + tag).expect(200).json();
    }

    private static Map<String, String> row(String workbook, String tag) throws IOException {
        return SavedWorkbook.rows("auditor", workbook).stream()
                .filter(row -> row.get("物品编号").equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static final String TAKEN = "{'organ':'静安派出所','officer':'李民警 012345','receipt':'沪静失字8号','voucher':'V-1'}";

    @Test
    void toThePoliceInABatchAgainstAReceipt() throws IOException {
        List<String> plain = due(false);
        String one = plain.get(0);
        String other = plain.get(1);
        propose("manager", "POLICE", "", one).expect(403);
        propose("desk2", "POLICE", "", one).expect(404);
        propose("desk", "SOLD", "", one).expect(422, "UNKNOWN_CODE");
        String fresh = Desk.storesAFoundWallet();
        propose("desk", "POLICE", "", fresh).expect(409, "HOLD_NOT_OVER");
        String batch = proposed("POLICE", one, other);
        propose("desk", "POLICE", "", one).expect(409, "ITEM_IN_DISPOSAL");
        assertFalse(due(false).contains(one));
        act("desk", batch, "execution", TAKEN).expect(409, "DISPOSAL_STATE");
        act("desk", batch, "approvals", "{}").expect(403);
        act("manager2", batch, "approvals", "{}").expect(404);
        act("manager", batch, "approvals", "{'version':99}").expect(409, "VERSION_CONFLICT");
        act("manager", batch, "approvals", "{}").expect(201);
        act("desk", batch, "execution", "{'organ':'静安派出所'}").expect(422, "INVALID_INPUT");
        Api.as("manager")
                .post("/found-items/" + one + "/freezes", Api.json("{'reason':'失主来电'}"))
                .expect(201);
        act("desk", batch, "execution", TAKEN).expect(409, "ITEM_FROZEN");
        Api.as("manager")
                .post("/found-items/" + one + "/freezes/release", Api.json("{'reason':'不是失主'}"))
                .expect(201);
        act("desk", batch, "execution", TAKEN).expect(201);
        act("desk", batch, "execution", TAKEN).expect(409, "DISPOSAL_STATE");
        assertEquals("TO_POLICE", item(one).getString("status"));
        List<JsonObject> chain = Api.as("desk")
                .get("/found-items/" + other + "/custody")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        JsonObject last = chain.get(chain.size() - 1);
        assertEquals("POLICE", last.getJsonObject("to").getString("kind"));
        assertEquals("静安派出所", last.getJsonObject("to").getString("name"));
        Map<String, String> row = row("X8", one);
        assertEquals(batch, row.get("处置单号"));
        assertEquals("移交公安机关", row.get("处置方式"));
        assertEquals("沪静失字8号", row.get("移交公安回执号"));
        assertFalse(row.get("一审").isBlank());
        assertTrue(row.get("二审").isBlank());
        String journal = Api.as("desk")
                .get("/found-items/" + one + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("FIND_TO_POLICE"), journal);
        assertTrue(Api.as("hq")
                .get("/found-items/" + one + "/journal/verification")
                .expect(200)
                .json()
                .getBoolean("valid"));
    }

    @Test
    void anyOtherWayTakesManagerAndHeadOffice() {
        List<String> plain = due(false);
        String tag = plain.get(plain.size() - 1);
        propose("desk", "DESTROYED", "", tag).expect(422, "REQUIRED");
        String batch = proposed("DESTROYED", tag);
        act("manager", batch, "approvals", "{}").expect(201);
        act("manager", batch, "approvals", "{}").expect(409, "OWN_APPROVAL");
        act("desk", batch, "execution", "{}").expect(409, "DISPOSAL_STATE");
        act("hq", batch, "approvals", "{}").expect(201);
        act("desk", batch, "execution", "{}").expect(422, "WITNESS_REQUIRED");
        String witness = "{'witness':{'staff':'" + TheftDesk.staffId("manager") + "','pin':'246810'}}";
        JsonObject gone = act("desk", batch, "execution", witness).expect(201).json();
        assertEquals("EXECUTED", gone.getString("status"));
        assertEquals("DISPOSED", item(tag).getString("status"));
        assertTrue(
                Api.as("auditor").get("/disposals?site=SH01").expect(200).text().contains(batch));
        Api.as("guard").get("/disposals?site=SH01").expect(403);
    }

    @Test
    void whatIsNotApprovedStaysAndMayBeProposedAgain() {
        List<String> plain = due(false);
        String tag = plain.get(plain.size() / 2);
        String batch = proposed("POLICE", tag);
        act("manager", batch, "rejection", "{}").expect(422, "REQUIRED");
        act("manager", batch, "rejection", "{'reason':'失主已联系'}").expect(201);
        act("manager", batch, "approvals", "{}").expect(409, "DISPOSAL_STATE");
        assertTrue(due(false).contains(tag));
    }

    /** Two clerks propose the same thing at once: one of them does. */
    @Test
    void aThingStandsInOneBatch() {
        List<String> plain = due(false);
        String tag = plain.get(plain.size() / 3);
        List<Answer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> propose(i % 2 == 0 ? "desk" : "desk3", "POLICE", "", tag))
                .toList();
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        answers.stream()
                .filter(answer -> answer.status() != 201)
                .forEach(answer -> answer.expect(409, "ITEM_IN_DISPOSAL"));
    }

    @Test
    void aValuableGoesBeforeASecondPerson() {
        List<String> valuables = due(true);
        String batch = proposed("POLICE", valuables.get(0));
        act("manager", batch, "approvals", "{}").expect(201);
        act("desk", batch, "execution", TAKEN).expect(422, "WITNESS_REQUIRED");
        String witness = ",'witness':{'staff':'" + TheftDesk.staffId("guard") + "','pin':'246810'}}";
        act("desk", batch, "execution", TAKEN.replace("}", witness)).expect(201);
    }
}
