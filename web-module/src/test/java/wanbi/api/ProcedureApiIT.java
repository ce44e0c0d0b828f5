package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** The plan over HTTP, as http-api.md writes it (R19, I9, I11, I14). */
class ProcedureApiIT {

    private static JsonObject step(String caseNumber, String code) {
        return Api.as("desk")
                .get("/cases/" + caseNumber + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.getString("step").equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String state(String caseNumber, String code) {
        return step(caseNumber, code).getString("state");
    }

    private static String at(String caseNumber, String step, String act) {
        return "/cases/" + caseNumber + "/procedure/" + step + "/" + act;
    }

    @Test
    void aCaseShowsItsPriorityAndItsSteps() {
        String caseNumber = Desk.reportsAWallet();
        JsonObject file = Api.as("desk").get("/cases/" + caseNumber).expect(200).json();
        assertEquals("P2", file.getString("priority"));
        assertEquals("SENSITIVE_KIND", file.getJsonArray("priorityBecause").getString(0));
        JsonObject dispatch = step(caseNumber, "DISPATCH");
        assertEquals("RUNNING", dispatch.getString("state"));
        assertFalse(dispatch.getBoolean("late"));
        Duration given = Duration.between(
                OffsetDateTime.parse(dispatch.getString("startsAt")),
                OffsetDateTime.parse(dispatch.getString("dueAt")));
        assertEquals(10, given.toMinutes());
        assertTrue(step(caseNumber, "SEARCH").isNull("startsAt"));
        assertTrue(step(caseNumber, "SEARCH").isNull("dueAt"));
    }

    @Test
    void aStepIsDoneWithANoteAndOnlyOnce() {
        String caseNumber = Desk.reportsAWallet();
        String path = at(caseNumber, "DISPATCH", "completion");
        Api.as("desk").post(path, Api.json("{'note':' '}")).expect(422, "REQUIRED");
        Api.as("desk").post(path, Api.json("{'note':'已通知 B2 岗'}")).expect(201);
        assertEquals("DONE", state(caseNumber, "DISPATCH"));
        Api.as("desk").post(path, Api.json("{'note':'再次'}")).expect(409, "STEP_ENDED");
        Api.as("desk")
                .post(at(caseNumber, "HANDOVER", "completion"), Api.json("{'note':'已还'}"))
                .expect(409, "STEP_BY_RECORD");
        Api.as("desk")
                .post(at(caseNumber, "DANCE", "completion"), Api.json("{'note':'已'}"))
                .expect(404);
        Api.as("auditor").post(path, Api.json("{'note':'已'}")).expect(403);
    }

    @Test
    void leavingAStepOutTakesAReasonAndAnotherPerson() {
        String caseNumber = Desk.reportsAWallet();
        String path = at(caseNumber, "FOOTAGE_REQUEST", "deviation");
        Api.as("manager")
                .post(path, Api.json("{'reasonCode':'NO_CAMERA','reason':''}"))
                .expect(422, "REQUIRED");
        Api.as("manager")
                .post(path, Api.json("{'reasonCode':'BORED','reason':'不想做'}"))
                .expect(422, "REASON_NOT_HERE");
        Api.as("manager")
                .post(path, Api.json("{'reasonCode':'NO_CAMERA','reason':'该处无摄像机'}"))
                .expect(201);
        assertEquals("RUNNING", state(caseNumber, "FOOTAGE_REQUEST"));
        Api.as("desk").post(path + "/approval", Api.json("{}")).expect(403);
        Api.as("manager").post(path + "/approval", Api.json("{}")).expect(409, "OWN_APPROVAL");
        Api.as("hq").post(path + "/approval", Api.json("{}")).expect(201);
        assertEquals("DEVIATED", state(caseNumber, "FOOTAGE_REQUEST"));
        assertEquals("EXCUSED", state(caseNumber, "FOOTAGE_REVIEW"));
    }

    @Test
    void whoStandsAtTheCounterNeedNotBeNotified() {
        String tag = Desk.storesAFoundWallet();
        String claim = Desk.claims(null, tag);
        String caseNumber =
                Api.as("desk").get("/claims/" + claim).expect(200).json().getString("caseNumber");
        assertEquals("EXCUSED", state(caseNumber, "NOTIFY"));
        assertEquals("EXCUSED", state(caseNumber, "DISPATCH"));
        assertEquals("DONE", state(caseNumber, "REGISTER_FIND"));
        assertEquals("RUNNING", state(caseNumber, "COMPARE"));
        assertEquals("RUNNING", state(caseNumber, "HANDOVER"));
    }

    @Test
    void aPriorityIsRaisedByTheDeskAndLoweredByHeadOffice() {
        String caseNumber = Desk.reportsAWallet();
        String path = "/cases/" + caseNumber + "/priority";
        Api.as("desk").post(path, Api.json("{'priority':'P0','reason':'急'}")).expect(422, "UNKNOWN_CODE");
        Api.as("desk").post(path, Api.json("{'priority':'P1','reason':'独居老人'}")).expect(201);
        Api.as("manager")
                .post(path, Api.json("{'priority':'P3','reason':'不急'}"))
                .expect(403, "PRIORITY_NOT_LOWERED");
        JsonObject lowered = Api.as("hq")
                .post(path, Api.json("{'priority':'P2','reason':'已核实'}"))
                .expect(201)
                .json();
        assertEquals("P2", lowered.getString("priority"));
    }

    @Test
    void aPublishedVersionIsNotEdited() {
        Api.as("desk").get("/procedures").expect(200);
        String step = "{'required':true,'byHand':true,'p1':'3','p2':'10','p3':'30','reasons':[],'approver':'MANAGER'}";
        Api.as("hq")
                .post("/procedures/LOSS/versions/1/steps/DISPATCH", Api.json(step))
                .expect(409, "VERSION_PUBLISHED");
        Api.as("manager").post("/procedures/LOSS/drafts", Api.json("{}")).expect(403);
    }

    @Test
    void whatRingsIsListedAndAnUnknownAlarmIsUnknown() {
        Api.as("manager").get("/alarms?limit=5").expect(200);
        Api.as("auditor").get("/alarms").expect(403);
        Api.as("manager")
                .post("/alarms/nothing/acknowledgement", Api.json("{}"))
                .expect(404);
    }
}
