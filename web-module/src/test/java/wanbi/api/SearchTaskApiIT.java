package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Guards are sent to search zones and report each (R07). */
class SearchTaskApiIT {

    private static Answer dispatch(String who, String caseNumber, String body) {
        return Api.as(who).post("/cases/" + caseNumber + "/search-tasks", Api.json(body));
    }

    private static JsonObject sent(String caseNumber) {
        return dispatch(
                        "desk",
                        caseNumber,
                        "{'zones':['SH01-B2-PARKING','SH01-B2'],'guard':null,'hint':'往 B2 车库电梯厅方向'}")
                .expect(201)
                .json();
    }

    private static String result(String zone, String result, Instant at) {
        return "{'zone':'%s','result':'%s','at':'%s','photo':null}".formatted(zone, result, at);
    }

    private static Answer report(String who, JsonObject task, String body) {
        return Api.as(who).post("/search-tasks/" + task.getString("id") + "/results", Api.json(body));
    }

    private static String step(String caseNumber, String code) {
        return Api.as("desk")
                .get("/cases/" + caseNumber + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.getString("step").equals(code))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    @Test
    void theLastZoneEndsTheSearch() {
        String number = Desk.reportsAWallet();
        JsonObject task = sent(number);
        assertEquals("OPEN", task.getString("status"));
        assertEquals("DONE", step(number, "DISPATCH"));
        Instant now = Instant.now();
        JsonObject half = report("guard", task, result("SH01-B2", "NOTHING", now))
                .expect(201)
                .json();
        assertEquals("OPEN", half.getString("status"));
        assertEquals("RUNNING", step(number, "SEARCH"));
        assertEquals(0, half.getJsonArray("warnings").size());
        JsonObject whole = report("guard", task, result("SH01-B2-PARKING", "NO_ACCESS", now))
                .expect(201)
                .json();
        assertEquals("DONE", whole.getString("status"));
        assertEquals("SAME_GUARD_ELSEWHERE", whole.getJsonArray("warnings").getString(0));
        assertEquals("DONE", step(number, "SEARCH"));
        assertEquals(
                1,
                Api.as("desk")
                        .get("/cases/" + number + "/search-tasks")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void aFindEndsItAtOnce() {
        String number = Desk.reportsAWallet();
        JsonObject task = sent(number);
        JsonObject found = report("guard", task, result("SH01-B2", "FOUND", Instant.now()))
                .expect(201)
                .json();
        assertEquals("DONE", found.getString("status"));
        assertEquals("DONE", step(number, "SEARCH"));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String number = Desk.reportsAWallet();
        dispatch("desk", number, "{'zones':[]}").expect(422, "REQUIRED");
        dispatch("desk", number, "{'zones':['SH02-B2']}").expect(422, "NOT_HERE");
        dispatch("desk", number, "{'zones':['SH01-B2'],'guard':'P-9999'}").expect(422, "NO_GUARD_HERE");
        JsonObject task = sent(number);
        Instant now = Instant.now();
        report("guard", task, result("SH01-T3", "NOTHING", now)).expect(422, "NOT_OF_TASK");
        report("guard", task, result("SH01-B2", "MAYBE", now)).expect(422, "UNKNOWN_CODE");
        report("guard", task, result("SH01-B2", "NOTHING", now.plus(Duration.ofHours(1))))
                .expect(422, "IN_FUTURE");
        report("guard", task, result("SH01-B2", "NOTHING", now.minus(Duration.ofHours(1))))
                .expect(422, "BEFORE_START");
    }

    @Test
    void onlyWhoMaySendsAndReports() {
        String number = Desk.reportsAWallet();
        dispatch("guard", number, "{'zones':['SH01-B2']}").expect(403);
        dispatch("desk2", number, "{'zones':['SH01-B2']}").expect(404);
        JsonObject task = sent(number);
        report("desk", task, result("SH01-B2", "NOTHING", Instant.now())).expect(403);
        report("guard2", task, result("SH01-B2", "NOTHING", Instant.now())).expect(404);
        Api.as("guard").get("/search-tasks/SH01-GS-20200101-001-XZ1").expect(404);
    }

    @Test
    void aGuardIsShownWhatIsForEverybodyAndWhatIsTheGuardsOwn() {
        String number = Desk.reportsAWallet();
        String task = sent(number).getString("id");
        assertTrue(open("guard").contains(task));
        Api.as("manager")
                .post("/cases/" + number + "/withdrawal", Api.json("{'reason':'已找到','confirmedBy':'PHONE'}"))
                .expect(201);
        assertTrue(!open("guard").contains(task));
        Api.as("guard")
                .post("/search-tasks/" + task + "/results", Api.json(result("SH01-B2", "NOTHING", Instant.now())))
                .expect(409, "SEARCH_ENDED");
    }

    private static List<String> open(String who) {
        return Api.as(who).get("/search-tasks?site=SH01").expect(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(item -> item.getString("id"))
                .toList();
    }
}
