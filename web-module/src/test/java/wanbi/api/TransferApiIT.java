package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** A thing changes hands by the word of both sides, here and between sites (R08, R28, I2, I4). */
class TransferApiIT {

    private static final String REASON = ",'reason':'下班交接'}";

    private static Answer offer(String who, String tag, String to) {
        return offer(who, tag, to, REASON);
    }

    private static Answer offer(String who, String tag, String to, String more) {
        return Api.as(who).post("/found-items/" + tag + "/custody-transfers", Api.json("{'to':" + to + more));
    }

    private static String offered(String who, String tag, String to) {
        return offer(who, tag, to).expect(201).json().getString("id");
    }

    private static Answer answer(String who, String id, String how, String body) {
        String tag = id.substring(0, id.lastIndexOf("-YJ"));
        return Api.as(who).post("/found-items/" + tag + "/custody-transfers/" + id + "/" + how, Api.json(body));
    }

    private static String colleague(String username) {
        return "{'staff':'" + TheftDesk.staffId(username) + "'}";
    }

    private static String witness(String username) {
        return "'witness':{'staff':'%s','pin':'246810'}".formatted(TheftDesk.staffId(username));
    }

    private static JsonObject item(String who, String tag) {
        return Api.as(who).get("/found-items/" + tag).expect(200).json();
    }

    private static String holder(String who, String tag) {
        JsonObject holder = item(who, tag).getJsonObject("holder");
        return holder.getString("kind") + " " + holder.getString("id");
    }

    private static String registers(String who, String category, String more) {
        String find = Desk.find(category).replace(",\"storagePlace\":\"SH01-DESK-A1\"", more.replace('\'', '"'));
        return Api.as(who).post("/found-items", find).expect(201).json().getString("tag");
    }

    @Test
    void untilTheColleagueAcceptsTheGiverHasIt() {
        String tag = Desk.storesAFoundWallet();
        String id = offered("desk", tag, colleague("guard"));
        assertEquals("STORAGE SH01-DESK-A1", holder("desk", tag));
        offer("manager", tag, colleague("manager")).expect(409, "TRANSFER_OPEN");
        answer("desk", id, "acceptance", "{}").expect(403, "TRANSFER_NOT_YOURS");
        answer("desk3", id, "acceptance", "{}").expect(403, "TRANSFER_NOT_YOURS");
        answer("desk2", id, "acceptance", "{}").expect(404);
        answer("cctv", id, "acceptance", "{}").expect(403);
        assertTrue(Api.as("guard")
                .get("/custody-transfers")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(one -> one.getString("id").equals(id) && one.getBoolean("acceptable")));
        JsonObject taken = answer("guard", id, "acceptance", "{}").expect(201).json();
        assertEquals("ACCEPTED", taken.getString("state"));
        assertEquals("STAFF " + TheftDesk.staffId("guard"), holder("desk", tag));
        assertEquals("REGISTERED", item("desk", tag).getString("status"));
        answer("guard", id, "acceptance", "{}").expect(409, "TRANSFER_ENDED");
        offer("desk", tag, "{'storagePlace':'SH01-DESK-A1'}").expect(409, "NOT_THE_HOLDER");
        String back = offered("guard", tag, "{'storagePlace':'SH01-DESK-A1'}");
        answer("guard", back, "acceptance", "{}").expect(403, "TRANSFER_NOT_YOURS");
        answer("desk3", back, "acceptance", "{}").expect(201);
        assertEquals("STORED", item("desk", tag).getString("status"));
        List<JsonObject> chain = Api.as("desk")
                .get("/found-items/" + tag + "/custody")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertEquals(4, chain.size());
        for (int i = 1; i < chain.size(); i++) {
            assertEquals(chain.get(i - 1).getJsonObject("to"), chain.get(i).getJsonObject("from"));
        }
        assertEquals("TRANSFERRED", chain.get(3).getString("reason"));
    }

    @Test
    void anOfferNamesOneReceiverAndAReason() {
        String tag = Desk.storesAFoundWallet();
        offer("desk", tag, "{}").expect(422, "REQUIRED");
        offer("desk", tag, "{'storagePlace':'SH01-SAFE-1','site':'GZ01'}").expect(422, "ONE_RECEIVER");
        offer("desk", tag, "{'storagePlace':'GZ01-SAFE-1'}").expect(422, "STORAGE_NOT_HERE");
        offer("desk", tag, "{'storagePlace':'SH01-DESK-A1'}").expect(422, "SAME_HOLDER");
        offer("desk", tag, colleague("guard2")).expect(422, "COLLEAGUE_NOT_HERE");
        offer("desk", tag, colleague("cctv")).expect(422, "COLLEAGUE_NOT_HERE");
        offer("desk", tag, "{'site':'SH01'}").expect(422, "SITE_NOT_OPEN");
        offer("desk", tag, colleague("guard"), "}").expect(422, "REQUIRED");
        offer("guard", tag, colleague("guard")).expect(403);
        offer("auditor", tag, colleague("guard")).expect(403);
        offer("desk2", tag, colleague("guard")).expect(404);
        offer("desk", tag, colleague("guard"), ",'reason':'x','version':99}").expect(409, "VERSION_CONFLICT");
    }

    @Test
    void whoDoesNotTakeItSaysWhyAndSoDoesWhoTakesTheOfferBack() {
        String tag = Desk.storesAFoundWallet();
        String id = offered("desk", tag, colleague("guard"));
        answer("guard", id, "refusal", "{}").expect(422, "REQUIRED");
        answer("desk", id, "refusal", "{'reason':'没有人'}").expect(403, "TRANSFER_NOT_YOURS");
        answer("guard", id, "withdrawal", "{'reason':'没有人'}").expect(403, "TRANSFER_NOT_YOURS");
        answer("guard", id, "refusal", "{'reason':'岗亭没有柜子'}").expect(201);
        String second = offered("desk", tag, colleague("guard"));
        assertEquals(tag + "-YJ2", second);
        answer("desk3", second, "withdrawal", "{'reason':'改天'}").expect(403, "TRANSFER_NOT_YOURS");
        assertEquals(
                "WITHDRAWN",
                answer("manager", second, "withdrawal", "{'reason':'改天'}")
                        .expect(201)
                        .json()
                        .getString("state"));
        assertEquals("STORAGE SH01-DESK-A1", holder("desk", tag));
        assertEquals(
                2,
                Api.as("desk")
                        .get("/found-items/" + tag + "/custody-transfers")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
        answer("guard", tag + "-YJ9", "acceptance", "{}").expect(404);
    }

    @Test
    void whatHasGoneElsewhereMeanwhileIsNotTaken() {
        String tag = Desk.storesAFoundWallet();
        String id = offered("desk", tag, colleague("guard"));
        Api.as("desk3")
                .post("/found-items/" + tag + "/storing", Api.json("{'storagePlace':'SH01-SAFE-1'}"))
                .expect(201);
        answer("guard", id, "acceptance", "{}").expect(409, "TRANSFER_OVERTAKEN");
        answer("desk", id, "withdrawal", "{'reason':'已改放保险柜'}").expect(201);
    }

    /** I4, L-03: the seal is looked at, and two people see a valuable change hands. */
    @Test
    void aValuableChangesHandsBeforeASecondPersonAndItsSealIsLookedAt() {
        String seal = "T-" + System.nanoTime();
        String tag = registers(
                "desk", "JEWELLERY", ",'storagePlace':'SH01-SAFE-1','seal':'" + seal + "'," + witness("manager"));
        assertEquals("STORED", item("desk", tag).getString("status"));
        String id = offered("desk", tag, "{'storagePlace':'SH01-DESK-A1'}");
        answer("desk3", id, "acceptance", "{}").expect(422, "INVALID_INPUT");
        answer("desk3", id, "acceptance", "{'sealState':'INTACT'}").expect(422, "REQUIRED");
        answer("desk3", id, "acceptance", "{'sealState':'TORN'," + witness("manager") + "}")
                .expect(422, "UNKNOWN_CODE");
        answer("desk3", id, "acceptance", "{'sealState':'INTACT'," + witness("desk3") + "}")
                .expect(422, "WITNESS_IS_ACTOR");
        answer("desk3", id, "acceptance", "{'sealState':'BROKEN','remark':'边角撕开'," + witness("manager") + "}")
                .expect(422, "SEAL_REQUIRED");
        answer("desk3", id, "acceptance", "{'sealState':'BROKEN','newSeal':'N" + seal + "'," + witness("manager") + "}")
                .expect(422, "SEAL_BROKEN_REASON");
        JsonObject taken = answer(
                        "desk3",
                        id,
                        "acceptance",
                        "{'sealState':'BROKEN','newSeal':'N" + seal + "','remark':'边角撕开'," + witness("desk") + "}")
                .expect(201)
                .json();
        assertEquals("BROKEN", taken.getString("sealState"));
        assertEquals("N" + seal, item("desk", tag).getString("seal"));
        assertFalse(item("desk", tag).getBoolean("storingDue"));
        assertTrue(item("desk", tag).getBoolean("frozen"));
        offer("desk", tag, "{'site':'GZ01'}").expect(409, "ITEM_FROZEN");
    }

    @Test
    void cashWithoutASealIsCountedOnBothSides() {
        String tag = registers("desk", "WALLET", ",'contents':[{'kind':'CASH','text':'约 300 元'}]");
        offer("desk", tag, colleague("manager")).expect(422, "CASH_COUNT_REQUIRED");
        offer("desk", tag, colleague("manager"), ",'cash':-1,'reason':'交经理'}").expect(422, "OUT_OF_RANGE");
        String id = offer("desk", tag, colleague("manager"), ",'cash':310,'reason':'交经理'}")
                .expect(201)
                .json()
                .getString("id");
        answer("manager", id, "acceptance", "{" + witness("desk3") + "}").expect(422, "CASH_COUNT_REQUIRED");
        answer("manager", id, "acceptance", "{'cash':310}").expect(422, "REQUIRED");
        answer("manager", id, "acceptance", "{'sealState':'INTACT','cash':310," + witness("desk3") + "}")
                .expect(422, "NO_SEAL");
        answer("manager", id, "acceptance", "{'cash':300," + witness("desk3") + "}")
                .expect(422, "CASH_DIFFERS");
        answer("manager", id, "acceptance", "{'cash':300,'remark':'两次清点均为 300'," + witness("desk3") + "}")
                .expect(201);
        assertTrue(item("desk", tag).getBoolean("frozen"));
    }

    /** R28: the other site takes it in; from then on it is theirs, and its history came along. */
    @Test
    void anotherSiteTakesItIn() {
        String tag = Desk.storesAFoundWallet();
        String id = offered("desk", tag, "{'site':'GZ01'}");
        Api.as("desk2").get("/found-items/" + tag).expect(404);
        answer("desk3", id, "acceptance", "{}").expect(403, "TRANSFER_NOT_YOURS");
        answer("guard2", id, "acceptance", "{}").expect(403, "TRANSFER_NOT_YOURS");
        answer("desk2", id, "acceptance", "{}").expect(201);
        Api.as("desk").get("/found-items/" + tag).expect(404);
        JsonObject there = item("desk2", tag);
        assertEquals("GZ01 REGISTERED", there.getString("site") + " " + there.getString("status"));
        Api.as("desk2")
                .post("/found-items/" + tag + "/storing", Api.json("{'storagePlace':'GZ01-DESK-A1'}"))
                .expect(201);
        assertTrue(
                Api.as("desk2").get("/found-items?q=" + tag).expect(200).text().contains(tag));
        assertFalse(
                Api.as("desk").get("/found-items?q=" + tag).expect(200).text().contains(tag));
        assertTrue(Api.as("desk2").get("/search?q=" + tag).expect(200).text().contains(tag));
        assertEquals(
                true,
                Api.as("desk2")
                        .get("/found-items/" + tag + "/journal/verification")
                        .expect(200)
                        .json()
                        .getBoolean("valid"));
        Api.as("desk2")
                .post(
                        "/found-items/" + tag + "/corrections",
                        Api.json("{'changes':{'features':'翻盖，里层有划痕'},'reason':'细看'}"))
                .expect(201);
    }

    @Test
    void aLinkedThingStaysAtTheSiteOfItsCase() {
        String tag = Desk.storesAFoundWallet();
        Desk.links(Desk.reportsAWallet(), tag);
        offer("desk", tag, "{'site':'GZ01'}").expect(409, "ITEM_ALREADY_LINKED");
        String id = offered("desk", tag, "{'storagePlace':'SH01-SAFE-1'}");
        answer("manager", id, "acceptance", "{}").expect(201);
        assertEquals("CLAIMED", item("desk", tag).getString("status"));
    }
}
