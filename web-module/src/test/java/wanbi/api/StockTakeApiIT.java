package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The shelves are counted against the book, and another one approves what differs (L-03, F-15, I4, I11). */
class StockTakeApiIT {

    private static final String SCOPE = "{'site':'GZ01','scope':'GZ01-DESK-A1'}";

    @BeforeEach
    void nothingIsBeingCounted() {
        ThingOnRecord.nothingIsCounted();
    }

    private static Answer act(String who, String id, String how, String body) {
        return Api.as(who).post("/stock-takes/" + id + "/" + how, Api.json(body));
    }

    private static String opened(String body) {
        return Api.as("desk2")
                .post("/stock-takes", Api.json(body))
                .expect(201)
                .json()
                .getString("id");
    }

    private static Answer scan(String who, String id, String... codes) {
        return act(
                who,
                id,
                "scans",
                "{'codes':["
                        + List.of(codes).stream().map(code -> "'" + code + "'").collect(Collectors.joining(","))
                        + "]}");
    }

    private static JsonObject first(Answer answer) {
        return answer.expect(201).json().getJsonArray("scans").getJsonObject(0);
    }

    private static String outcome(Answer answer) {
        return first(answer).getString("outcome");
    }

    private static JsonObject take(String id) {
        return Api.as("desk2").get("/stock-takes/" + id).expect(200).json();
    }

    private static List<String> lines(JsonObject take) {
        return take.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("code"))
                .toList();
    }

    /** All that lies there but these, so that a test differs in what it says alone. */
    private static void scanAllBut(String id, String... left) {
        for (List<String> all = uncounted(id, left); !all.isEmpty(); all = uncounted(id, left)) {
            scan("guard2", id, all.stream().limit(100).toArray(String[]::new)).expect(201);
        }
    }

    /** No more than one list shows of what lies there. */
    private static List<String> uncounted(String id, String... left) {
        return lines(take(id)).stream()
                .filter(tag -> !List.of(left).contains(tag))
                .toList();
    }

    private static String witness(String username) {
        return "'witness':{'staff':'%s','pin':'246810'}".formatted(TheftDesk.staffId(username));
    }

    private static JsonObject closed(String id) {
        return act("desk2", id, "closing", "{" + witness("manager2") + "}")
                .expect(201)
                .json();
    }

    private static JsonObject item(String tag) {
        return Api.as("desk2").get("/found-items/" + tag).expect(200).json();
    }

    @Test
    void aLabelIsToldForWhatItIs() {
        String here = Desk.storesAFoundWalletAtGuangzhou();
        String there = Desk.storesAFoundWalletAtGuangzhou();
        Api.as("desk2")
                .post("/found-items/" + there + "/storing", Api.json("{'storagePlace':'GZ01-SAFE-1'}"))
                .expect(201);
        String id = opened(SCOPE);
        Api.as("desk2").post("/stock-takes", Api.json(SCOPE)).expect(409, "STOCK_TAKE_OPEN");
        JsonObject known = first(scan("guard2", id, here));
        assertEquals("AS_BOOKED", known.getString("outcome"));
        assertFalse(known.getBoolean("again"));
        assertTrue(first(scan("guard2", id, here)).getBoolean("again"));
        String code = item(here).getString("verificationCode");
        assertEquals(
                here,
                first(scan("guard2", id, "http://127.0.0.1:8080/verify/" + code))
                        .getString("code"));
        assertEquals("ELSEWHERE", outcome(scan("guard2", id, there)));
        assertEquals("UNKNOWN_TAG", outcome(scan("guard2", id, "GZ01-F-20200101-999")));
        assertEquals("UNKNOWN_TAG", outcome(scan("guard2", id, "乱码 <b>x</b>")));
        String theirs = Api.as("desk")
                .post("/found-items", Desk.find("WALLET"))
                .expect(201)
                .json()
                .getString("tag");
        JsonObject foreign = first(scan("guard2", id, theirs));
        assertEquals("OF_ANOTHER_SITE", foreign.getString("outcome"));
        assertTrue(foreign.isNull("name"));
        Api.as("manager2")
                .post("/found-items/" + here + "/freezes", Api.json("{'reason':'核实'}"))
                .expect(201);
        assertTrue(first(scan("desk2", id, here)).getBoolean("frozen"));
        scan("guard2", id).expect(422, "REQUIRED");
        act("guard2", id, "scans", "{'place':'GZ01-SAFE-1','codes':['x']}").expect(422, "OTHER_PLACE_COUNTED");
        scan("guard2", id, IntStream.range(0, 101).mapToObj(i -> "X" + i).toArray(String[]::new))
                .expect(422, "TOO_MANY");
        scan("guard", id, here).expect(404);
        scan("cctv", id, here).expect(403);
        act("guard2", id, "closing", "{}").expect(403);
        Api.as("desk2").get("/stock-takes/GZ01-PD-20200101-999").expect(404);
        Api.as("desk2").get("/stock-takes/nonsense").expect(404);
        Api.as("desk2")
                .post("/stock-takes", Api.json("{'site':'GZ01','scope':'SH01-SAFE-1'}"))
                .expect(422, "STORAGE_NOT_HERE");
    }

    @Test
    void whatDiffersIsMissingUntilAnotherAtHeadOfficeHasSettledIt() {
        String gone = Desk.storesAFoundWalletAtGuangzhou();
        String strayed = Desk.storesAFoundWalletAtGuangzhou();
        Api.as("desk2")
                .post("/found-items/" + strayed + "/storing", Api.json("{'storagePlace':'GZ01-SAFE-1'}"))
                .expect(201);
        String movedOut = Desk.storesAFoundWalletAtGuangzhou();
        String id = opened(SCOPE);
        Api.as("desk2")
                .post("/found-items/" + movedOut + "/storing", Api.json("{'storagePlace':'GZ01-SAFE-1'}"))
                .expect(201);
        scanAllBut(id, gone, movedOut);
        scan("guard2", id, strayed).expect(201);
        String movedIn = Desk.storesAFoundWalletAtGuangzhou();
        scan("guard2", id, movedIn).expect(201);
        assertTrue(lines(take(id)).contains(gone));
        if (take(id).getBoolean("withValuables")) {
            act("desk2", id, "closing", "{}").expect(422, "REQUIRED");
        }
        act("desk2", id, "closing", "{" + witness("desk2") + "}").expect(422, "WITNESS_IS_ACTOR");
        act("desk2", id, "closing", "{'version':99," + witness("manager2") + "}")
                .expect(409, "VERSION_CONFLICT");
        JsonObject closed = closed(id);
        assertEquals("DIFFERENT", closed.getString("state"));
        assertEquals(2, closed.getInt("differing"));
        assertEquals(List.of(strayed, gone), lines(closed));
        assertEquals("MISSING", item(gone).getString("status"));
        assertEquals("GZ01-SAFE-1", item(strayed).getString("storagePlace"));
        Api.as("desk2")
                .post("/found-items/" + gone + "/storing", Api.json("{'storagePlace':'GZ01-SAFE-1'}"))
                .expect(409, "ITEM_STATE");
        Api.as("desk2")
                .post(
                        "/found-items/" + gone + "/custody-transfers",
                        Api.json("{'to':{'storagePlace':'GZ01-SAFE-1'},'reason':'x'}"))
                .expect(409, "ITEM_STATE");
        scan("guard2", id, gone).expect(409, "STOCK_TAKE_STATE");
        act("manager2", id, "approval", "{'handling':'查监控'}").expect(403);
        act("hq", id, "approval", "{}").expect(422, "REQUIRED");
        assertEquals(
                "CLOSED",
                act("hq", id, "approval", "{'handling':'查监控，追责'}")
                        .expect(201)
                        .json()
                        .getString("state"));
        assertEquals("GZ01-DESK-A1", item(strayed).getString("storagePlace"));
        act("hq2", id, "approval", "{'handling':'再批'}").expect(409, "STOCK_TAKE_STATE");
        String again = opened(SCOPE);
        assertFalse(lines(take(again)).contains(gone));
        scanAllBut(again);
        assertEquals("FOUND_AGAIN", outcome(scan("desk2", again, gone)));
        assertEquals(List.of(gone), lines(closed(again)));
        act("hq", again, "approval", "{'handling':'掉在柜后，已放回'}").expect(201);
        assertEquals("STORED", item(gone).getString("status"));
        assertTrue(Api.as("desk2")
                .get("/found-items/" + gone + "/journal")
                .expect(200)
                .text()
                .contains("FIND_MISSED"));
    }

    /** A whole site has what colleagues hold, too; a count that agrees needs nobody's approval. */
    @Test
    void aCountThatAgreesIsOver() {
        String id = opened("{'site':'GZ01'}");
        assertTrue(take(id).getInt("book") > 0);
        for (List<String> waiting = uncounted(id); !waiting.isEmpty(); waiting = uncounted(id)) {
            for (String tag : waiting) {
                JsonObject thing = item(tag);
                String place = thing.isNull("storagePlace") ? "null" : "'" + thing.getString("storagePlace") + "'";
                act("guard2", id, "scans", "{'place':" + place + ",'codes':['" + tag + "']}")
                        .expect(201);
            }
        }
        JsonObject closed = closed(id);
        assertEquals("CLOSED 0", closed.getString("state") + " " + closed.getInt("differing"));
        assertEquals(closed.getInt("book"), closed.getInt("counted"));
        act("hq", id, "approval", "{'handling':'无'}").expect(409, "STOCK_TAKE_STATE");
    }

    @Test
    void theWorkbookHasHandsAndCounts() throws Exception {
        String gone = Desk.storesAFoundWalletAtGuangzhou();
        String id = opened(SCOPE);
        scanAllBut(id, gone);
        closed(id);
        act("hq", id, "approval", "{'handling':'已报警'}").expect(201);
        List<Map<String, String>> rows = SavedWorkbook.rows("auditor", "X7", "GZ01").stream()
                .filter(row -> row.get("物品编号").equals(gone))
                .toList();
        assertEquals("入库", rows.get(1).get("事由"));
        Map<String, String> counted = rows.get(rows.size() - 1);
        assertEquals(
                List.of(id, "1", "0", "未见", "已报警"),
                Stream.of("盘点批次", "账面", "实盘", "差异", "处理").map(counted::get).toList());
    }
}
