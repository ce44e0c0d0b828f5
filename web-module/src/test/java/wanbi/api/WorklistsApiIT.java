package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Worklists over HTTP, as http-api.md writes them (R19, I11, I12). */
class WorklistsApiIT {

    /** The whole list, page by page. */
    private static List<JsonObject> walk(String user, String list, int limit) {
        List<JsonObject> entries = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = Api.as(user)
                    .get("/worklists/" + list + (list.contains("?") ? "&" : "?") + "limit=" + limit + after)
                    .expect(200)
                    .json();
            entries.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            after = page.isNull("next") ? null : "&after=" + page.getString("next");
        } while (after != null);
        return entries;
    }

    private static List<JsonObject> of(String caseNumber, List<JsonObject> entries) {
        return entries.stream()
                .filter(entry -> entry.getString("caseNumber").equals(caseNumber))
                .toList();
    }

    private static List<String> steps(List<JsonObject> entries) {
        return entries.stream().map(entry -> entry.getString("step")).toList();
    }

    @Test
    void theDeskHasItsStepsWithTheirClocksAndActs() {
        String caseNumber = Desk.reportsAWallet();
        List<JsonObject> mine = of(caseNumber, walk("desk", "mine?site=SH01", 200));
        assertEquals(List.of("DISPATCH", "FOOTAGE_REQUEST", "SECOND_LOSS", "FEEDBACK", "PROMISE"), steps(mine));
        JsonObject first = mine.get(0);
        assertEquals("STEP", first.getString("kind"));
        assertEquals("RUNNING", first.getString("state"));
        assertEquals("P2", first.getString("priority"));
        assertFalse(first.getBoolean("late"));
        assertTrue(first.getString("dueAt").endsWith("+08:00"), first::toString);
        assertEquals("王*明", first.getString("clientName"));
        assertEquals("/api/v1/cases/" + caseNumber, first.getString("link"));
        Api.as("desk")
                .post(first.getString("action").replace("/api/v1", ""), Api.json("{'note':'已通知 B2 岗'}"))
                .expect(201);
        assertEquals(
                List.of("FOOTAGE_REQUEST", "SECOND_LOSS", "FEEDBACK", "PROMISE"),
                steps(of(caseNumber, walk("desk", "mine", 200))));
        assertEquals(List.of("SEARCH"), steps(of(caseNumber, walk("guard", "mine", 200))));
        assertEquals(List.of(), of(caseNumber, walk("desk2", "mine", 200)));
    }

    @Test
    void aListIsWalkedInOrderAndWithoutRepetition() {
        List.of(1, 2, 3).forEach(i -> Desk.reportsAWallet());
        List<String> keys = walk("desk", "mine?site=SH01", 5).stream()
                .map(entry -> entry.getString("dueAt") + entry.getString("caseNumber") + entry.getString("step"))
                .toList();
        assertEquals(keys.stream().distinct().sorted().toList(), keys);
        assertTrue(keys.size() >= 12);
    }

    @Test
    void aRequestIsApprovedFromTheList() {
        String caseNumber = Desk.reportsAWallet();
        Api.as("desk")
                .post(
                        "/cases/" + caseNumber + "/procedure/FOOTAGE_REQUEST/deviation",
                        Api.json("{'reasonCode':'NO_CAMERA','reason':'该处无摄像机'}"))
                .expect(201);
        List<JsonObject> waiting = of(caseNumber, walk("manager", "approvals", 200));
        assertEquals(List.of("FOOTAGE_REQUEST"), steps(waiting));
        JsonObject entry = waiting.get(0);
        assertEquals("DEVIATION", entry.getString("kind"));
        assertEquals("NO_CAMERA", entry.getJsonObject("deviation").getString("reasonCode"));
        assertEquals(List.of(), of(caseNumber, walk("hq", "approvals", 200)));
        assertEquals(List.of(), of(caseNumber, walk("manager2", "approvals", 200)));
        Api.as("manager")
                .post(entry.getString("action").replace("/api/v1", ""), Api.json("{}"))
                .expect(201);
        assertEquals(List.of(), of(caseNumber, walk("manager", "approvals", 200)));
    }

    @Test
    void listsAreReadByWhoseTheyAre() {
        Api.as("auditor").get("/worklists/mine").expect(403);
        Api.as("admin").get("/worklists/mine").expect(403);
        Api.as("desk").get("/worklists/approvals").expect(403);
        Api.as("desk").get("/worklists/overdue").expect(403);
        Api.as("guard").get("/worklists/upcoming").expect(403);
        Api.as("auditor").get("/worklists/overdue?limit=1").expect(200);
        Api.as("hq").get("/worklists/overdue?level=HEAD_OFFICE").expect(200);
        Api.as("hq").get("/worklists/overdue?level=NOBODY").expect(422, "UNKNOWN_CODE");
        Api.as("manager").get("/worklists/upcoming?limit=0").expect(422, "OUT_OF_RANGE");
        Api.as("manager").get("/worklists/upcoming?after=nonsense").expect(422, "INVALID");
        Api.as("manager").get("/worklists/overdue?site=GZ01").expect(404);
        Api.as("manager").get("/worklists/everything").expect(404);
        Api.anonymous().get("/worklists/mine").expect(401);
    }
}
