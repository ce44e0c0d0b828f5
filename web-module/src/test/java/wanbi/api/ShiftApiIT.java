package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** One shift hands over to the next what it holds; what does not agree is frozen and looked into by another (R26, F-15, I2, I11). */
class ShiftApiIT {

    private static final String GIVER = "desk3";
    private static final String ALL = "'confirmation':{'allSeen':true}";

    @BeforeEach
    void noListWaits() {
        for (JsonObject one : items(Api.as("manager").get("/shift-handovers?site=SH01&open=true"))) {
            if (one.getBoolean("withdrawable")) {
                act("manager", one.getString("id"), "withdrawal", "{'reason':'重新来过'}")
                        .expect(201);
            }
        }
    }

    private static List<JsonObject> items(Answer answer) {
        return answer.expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private static Answer act(String who, String id, String how, String body) {
        return Api.as(who).post("/shift-handovers/" + id + "/" + how, Api.json(body));
    }

    private static String inHand(String category, String more) {
        String find = Desk.find(category).replace(",\"storagePlace\":\"SH01-DESK-A1\"", more.replace('\'', '"'));
        return Api.as(GIVER).post("/found-items", find).expect(201).json().getString("tag");
    }

    /** Whatever else the giver has in hand is counted as well. */
    private static String counts() {
        return Api.as(GIVER)
                .get("/shift-handovers/holdings?site=SH01")
                .expect(200)
                .json()
                .getJsonArray("things")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(thing -> thing.getBoolean("counting"))
                .map(thing -> "{'tag':'" + thing.getString("itemTag") + "','cash':310}")
                .collect(Collectors.joining(",", "'counts':[", "]"));
    }

    private static Answer offer(String to, String more) {
        return Api.as(GIVER)
                .post(
                        "/shift-handovers",
                        Api.json("{'site':'SH01','to':'" + TheftDesk.staffId(to) + "'," + counts() + more + "}"));
    }

    private static String offered() {
        return offer("desk", ",'notes':'A1 柜的灯坏了'").expect(201).json().getString("id");
    }

    private static Answer accept(String id, String more) {
        return act("desk", id, "acceptance", "{" + counts() + "," + witness("guard") + more + "}");
    }

    private static String witness(String username) {
        return "'witness':{'staff':'%s','pin':'246810'}".formatted(TheftDesk.staffId(username));
    }

    private static JsonObject item(String tag) {
        return Api.as("manager").get("/found-items/" + tag).expect(200).json();
    }

    private static String holder(String tag) {
        return item(tag).getJsonObject("holder").getString("id");
    }

    private static JsonObject thing(JsonObject shift, String tag) {
        return shift.getJsonObject("list").getJsonArray("things").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("itemTag").equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static String exception(String tag, String kind, String remark) {
        return "{'tag':'" + tag + "','kind':'" + kind + "'" + remark + "}";
    }

    @Test
    void untilTheNextShiftConfirmsTheGiverHasIt() {
        String passing = inHand("WALLET", "");
        String leaving = inHand("WALLET", "");
        JsonObject given = offer("desk", ",'notes':'A1 柜的灯坏了'").expect(201).json();
        String id = given.getString("id");
        assertTrue(given.getJsonObject("list").getInt("caseCount") > 0);
        offer("desk", "").expect(409, "SHIFT_OPEN");
        assertEquals(TheftDesk.staffId(GIVER), holder(passing));
        accept(id, "").expect(422, "NOT_ALL_SEEN");
        act(GIVER, id, "acceptance", "{" + ALL + "}").expect(403, "SHIFT_NOT_YOURS");
        act("guard", id, "acceptance", "{" + ALL + "}").expect(404);
        act("desk2", id, "acceptance", "{" + ALL + "}").expect(404);
        Api.as("guard").get("/shift-handovers/" + id).expect(404);
        Api.as(GIVER)
                .post("/found-items/" + leaving + "/storing", Api.json("{'storagePlace':'SH01-DESK-A1'}"))
                .expect(201);
        String later = inHand("WALLET", "");
        JsonObject told =
                Api.as("desk").get("/shift-handovers/" + id).expect(200).json();
        assertFalse(thing(told, leaving).getString("goneTo").isEmpty());
        assertEquals(1, told.getInt("laterCount"));
        assertEquals("A1 柜的灯坏了", told.getString("notes"));
        JsonObject taken = accept(id, "," + ALL).expect(201).json();
        assertEquals("ACCEPTED", taken.getString("state"));
        assertEquals("GONE", thing(taken, leaving).getString("outcome"));
        assertEquals("SH01-DESK-A1", holder(leaving));
        assertEquals(TheftDesk.staffId(GIVER), holder(later));
        assertEquals(TheftDesk.staffId("desk"), holder(passing));
        List<JsonObject> chain = items(Api.as("desk").get("/found-items/" + passing + "/custody"));
        assertEquals("SHIFTED", chain.get(chain.size() - 1).getString("reason"));
        for (int i = 1; i < chain.size(); i++) {
            assertEquals(chain.get(i - 1).getJsonObject("to"), chain.get(i).getJsonObject("from"));
        }
        accept(id, "," + ALL).expect(409, "SHIFT_ENDED");
    }

    @Test
    void theListNamesAColleagueAndWhoDoesNotTakeItSaysWhy() {
        inHand("WALLET", "");
        Api.as(GIVER).post("/shift-handovers", Api.json("{'site':'SH01'}")).expect(422, "REQUIRED");
        offer(GIVER, "").expect(422, "SAME_HOLDER");
        offer("desk2", "").expect(422, "COLLEAGUE_NOT_HERE");
        offer("cctv", "").expect(422, "COLLEAGUE_NOT_HERE");
        Api.as("cctv").get("/shift-handovers/holdings?site=SH01").expect(403);
        Api.as(GIVER).get("/shift-handovers/holdings").expect(422);
        String id = offered();
        act("desk", id, "refusal", "{}").expect(422, "REQUIRED");
        act(GIVER, id, "refusal", "{'reason':'x'}").expect(403, "SHIFT_NOT_YOURS");
        act("desk", id, "withdrawal", "{'reason':'x'}").expect(403, "SHIFT_NOT_YOURS");
        act("desk", id, "refusal", "{'reason':'柜子没有对完','version':99}").expect(409, "VERSION_CONFLICT");
        assertEquals(
                "DECLINED",
                act("desk", id, "refusal", "{'reason':'柜子没有对完'}")
                        .expect(201)
                        .json()
                        .getString("state"));
        String second = offered();
        assertTrue(items(Api.as("desk").get("/shift-handovers?open=true")).stream()
                .anyMatch(one -> one.getString("id").equals(second)));
        act(GIVER, second, "withdrawal", "{'reason':'改由经理接'}").expect(201);
        act("desk", second, "acceptance", "{" + ALL + "}").expect(409, "SHIFT_ENDED");
    }

    @Test
    void whatDoesNotAgreeIsFrozenUntilAnotherHasLookedIntoIt() throws Exception {
        String lost = inHand("WALLET", "");
        String misplaced = inHand("WALLET", "");
        String agreed = inHand("WALLET", "");
        String cash = inHand("WALLET", ",'contents':[{'kind':'CASH','text':'约 300 元'}]");
        String id = offered();
        String missing = exception(lost, "MISSING", ",'remark':'抽屉里没有'");
        accept(id, "," + ALL + ",'exceptions':[" + exception(lost, "MISSING", "") + "]")
                .expect(422, "REQUIRED");
        accept(id, "," + ALL + ",'exceptions':[" + exception(lost, "TORN", ",'remark':'x'") + "]")
                .expect(422, "UNKNOWN_CODE");
        accept(id, "," + ALL + ",'exceptions':[" + exception(lost, "SEAL_BROKEN", ",'remark':'x'") + "]")
                .expect(422, "NO_SEAL");
        accept(id, "," + ALL + ",'exceptions':[" + missing + "," + missing + "]")
                .expect(422, "SAID_TWICE");
        accept(id, "," + ALL + ",'exceptions':[" + exception("SH01-F-20200101-001", "MISSING", ",'remark':'x'") + "]")
                .expect(422, "NOT_ON_THE_LIST");
        accept(id, "," + ALL + ",'exceptions':[" + exception(cash, "COUNT_DIFFERS", ",'remark':'少了'") + "]")
                .expect(422, "CASH_COUNT_REQUIRED");
        act("desk", id, "acceptance", "{" + ALL + "," + counts() + "}").expect(422, "REQUIRED");
        act("desk", id, "acceptance", "{" + ALL + "," + counts().replace("310", "300") + "," + witness("guard") + "}")
                .expect(422);
        JsonObject taken = accept(
                        id,
                        "," + ALL + ",'exceptions':[" + missing + ","
                                + exception(misplaced, "WRONG_PLACE", ",'remark':'在后面的柜子里'") + ","
                                + exception(cash, "COUNT_DIFFERS", ",'remark':'两次清点均为 300','cash':300") + "]")
                .expect(201)
                .json();
        assertEquals("DIFFERENT 3", taken.getString("state") + " " + taken.getInt("mismatchCount"));
        assertEquals(TheftDesk.staffId("desk"), holder(agreed));
        for (String tag : List.of(lost, misplaced, cash)) {
            assertEquals(TheftDesk.staffId(GIVER), holder(tag));
            assertTrue(item(tag).getBoolean("frozen"));
        }
        Api.as("manager")
                .post("/found-items/" + lost + "/freezes/release", Api.json("{'reason':'已核实'}"))
                .expect(409, "FROZEN_BY_MISMATCH");
        act("desk", id, "review", "{}").expect(403);
        act("manager", id, "review", "{'finding':'x'}").expect(422, "INVALID_INPUT");
        String decisions = Stream.of(
                        lost + "','decision':'LOST", misplaced + "','decision':'PASSES", cash + "','decision':'STAYS")
                .map(one -> "{'tag':'" + one + "'}")
                .collect(Collectors.joining(",", "'decisions':[", "]"));
        act("manager", id, "review", "{" + decisions + "}").expect(422, "REQUIRED");
        JsonObject reviewed = act("manager", id, "review", "{'finding':'调看录像，已找到两件'," + decisions + "}")
                .expect(201)
                .json();
        assertEquals("REVIEWED", reviewed.getString("state"));
        act("manager", id, "review", "{'finding':'x'}").expect(409, "SHIFT_NOT_IN_REVIEW");
        assertEquals("MISSING", item(lost).getString("status"));
        assertEquals(TheftDesk.staffId("desk"), holder(misplaced));
        assertEquals(TheftDesk.staffId(GIVER), holder(cash));
        assertFalse(item(cash).getBoolean("frozen"));
        Map<String, String> row = SavedWorkbook.rows("auditor", "X7").stream()
                .filter(one -> one.get("物品编号").equals(lost) && !one.get("差异").isEmpty())
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("交接班", id, "物品缺失", "抽屉里没有 · 调看录像，已找到两件"),
                Stream.of("事由", "盘点批次", "差异", "处理").map(row::get).toList());
    }

    /** I11: who gave, took or saw it done does not review it. */
    @Test
    void whoHadAHandInItDoesNotReviewIt() {
        String lost = inHand("WALLET", "");
        String id = offered();
        act(
                        "desk",
                        id,
                        "acceptance",
                        "{" + ALL + "," + counts() + "," + witness("manager") + ",'exceptions':["
                                + exception(lost, "MISSING", ",'remark':'没有见到'") + "]}")
                .expect(201);
        String finding = "{'finding':'找到了','decisions':[{'tag':'" + lost + "','decision':'STAYS'}]}";
        act("manager", id, "review", finding).expect(409, "OWN_SHIFT");
        act("hq", id, "review", finding).expect(201);
        assertEquals("REGISTERED", item(lost).getString("status"));
    }
}
