package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Taking thefts in over HTTP, with good and with bad input (R13, R14, E.7). */
class TheftApiIT {

    private static String status(String caseNumber, String step) {
        return Api.as("desk")
                .get("/cases/" + caseNumber + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .stream()
                .map(one -> one.asJsonObject())
                .filter(one -> step.equals(one.getString("step")))
                .map(one -> one.getString("state"))
                .findFirst()
                .orElse("none");
    }

    @Test
    void aTheftRunsOnItsOwnPlanUnderItsOwnNumber() {
        JsonObject theft = TheftDesk.reported("guard", ",'marks':{'vulnerableVictim':false},'relation':'UNKNOWN'");
        String number = theft.getString("caseNumber");
        assertTrue(number.matches("SH01-SQ-\\d{8}-\\d{3,}"), number);
        assertEquals("THEFT", theft.getString("kind"));
        assertEquals("REPORTED", theft.getString("status"));
        assertEquals("P2", theft.getString("priority"));
        assertFalse(theft.isNull("acceptance"));
        JsonObject procedure = Api.as("desk")
                .get("/cases/" + number + "/procedure")
                .expect(200)
                .json();
        assertEquals("THEFT", procedure.getString("procedure"));
        assertEquals("DONE", status(number, "ACCEPT"));
        assertEquals("RUNNING", status(number, "ARRIVE"));
        assertFalse(TheftDesk.file("desk", number).isNull("nextPromiseAt"));
        assertTrue(Api.as("desk")
                .get("/cases?site=SH01&kind=THEFT")
                .expect(200)
                .text()
                .contains(number));
        assertFalse(Api.as("desk")
                .get("/cases?site=SH01&kind=LOSS")
                .expect(200)
                .text()
                .contains(number));
        assertTrue(Api.as("desk").get("/search?q=" + number).expect(200).text().contains(number));
        Api.as("desk").get("/cases/" + number + "/acceptance.pdf").expect(200);
        Api.as("desk").get("/cases/" + number + "/matches").expect(200);
        assertTrue(Api.as("desk")
                .get("/cases/" + number + "/journal/verification")
                .expect(200)
                .json()
                .getBoolean("valid"));
    }

    @Test
    void whatIsWrongIsSaidFieldByField() {
        assertEquals(
                List.of("relationSource:REQUIRED"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report(",'relation':'FRIEND'"))
                        .expect(422)
                        .fieldErrors());
        assertEquals(
                List.of("relation:UNKNOWN_CODE"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report(",'relation':'THIEF','relationSource':'CLIENT'"))
                        .expect(422)
                        .fieldErrors());
        Api.as("desk")
                .post("/theft-cases", TheftDesk.report(",'lossMode':'LOST'"))
                .expect(422);
        Api.as("desk")
                .post("/theft-cases", TheftDesk.report(",'marks':{'bomb':true}"))
                .expect(422);
        assertEquals(
                List.of("items/1/estimatedValue/amount:OUT_OF_RANGE"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report("").replace("\"amount\":20", "\"amount\":-1"))
                        .expect(422)
                        .fieldErrors());
        assertEquals(
                List.of("items/1/estimatedValue/currency:REQUIRED"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report("").replace("\"currency\":\"CNY\",", ""))
                        .expect(422)
                        .fieldErrors());
        assertEquals(
                List.of("outOfArea:THEFT_OUT_OF_AREA"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report(",'outOfArea':true"))
                        .expect(422)
                        .fieldErrors());
        Api.as("auditor").post("/theft-cases", TheftDesk.report("")).expect(403);
        Api.as("desk2").post("/theft-cases", TheftDesk.report("")).expect(404);
    }

    @Test
    void theSameReportTwiceIsAskedAbout() {
        String report = TheftDesk.report("");
        String first =
                Api.as("desk").post("/theft-cases", report).expect(201).json().getString("caseNumber");
        Answer second = Api.as("desk").post("/theft-cases", report).expect(409, "POSSIBLE_DUPLICATE");
        assertEquals(first, second.json().getString("existing"));
    }

    @Test
    void headOfficeHearsAtOnceOfTheMostUrgentOnes() {
        String forced = TheftDesk.aTheft(",'marks':{'forced':true,'minor':true}");
        JsonObject file = TheftDesk.file("desk", forced);
        assertEquals("P1", file.getString("priority"));
        assertTrue(file.getBoolean("minor"));
        assertTrue(file.getJsonObject("marks").getBoolean("forced"));
        assertTrue(TheftDesk.ringsFor("hq", forced));
        String ordinary = TheftDesk.aTheft("");
        assertFalse(TheftDesk.ringsFor("hq", ordinary));
        TheftDesk.post("desk", ordinary, "corrections", "{'changes':{'marks':'WEAPON'},'reason':'客户补充'}")
                .expect(201);
        assertEquals("P1", TheftDesk.file("desk", ordinary).getString("priority"));
        assertTrue(TheftDesk.ringsFor("hq", ordinary));
    }

    @Test
    void theClientMayHaveCalledThePoliceFirst() {
        String number = TheftDesk.aTheft(",'policeFirst':true,'policeNumber':'2026112200015'");
        JsonObject file = TheftDesk.file("desk", number);
        assertEquals("POLICE_REPORTED", file.getString("status"));
        assertEquals("2026112200015", file.getString("policeNumber"));
        assertEquals("DONE", status(number, "POLICE_CALL"));
        assertEquals("RUNNING", status(number, "GUARD_BROADCAST"));
        assertEquals(
                List.of("policeNumber:POLICE_NOT_CALLED"),
                Api.as("desk")
                        .post("/theft-cases", TheftDesk.report(",'policeNumber':'1'"))
                        .expect(422)
                        .fieldErrors());
    }

    private static int waiting(String number) {
        return Api.as("desk")
                .get("/cases?site=SH01&waiting=true&q=" + number)
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    @Test
    void theClientIsServedLikeAnyOther() {
        String number = TheftDesk.aTheft("");
        String tag = Desk.storesAFoundWallet();
        assertEquals(0, waiting(number));
        Desk.links(number, tag);
        assertEquals(1, waiting(number));
        assertEquals("REPORTED", TheftDesk.file("desk", number).getString("status"));
        TheftDesk.post(
                        "desk",
                        number,
                        "notifications",
                        "{'channel':'PHONE','at':'" + java.time.Instant.now() + "','outcome':'REACHED','text':'请来认领'}")
                .expect(201);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201);
        JsonObject file = TheftDesk.file("desk", number);
        assertEquals("REPORTED", file.getString("status"));
        assertEquals("RETURNED", file.getJsonArray("items").getJsonObject(0).getString("status"));
        TheftDesk.post("desk", number, "withdrawal", "{'reason':'不追究了'}").expect(409, "THEFT_NOT_WITHDRAWN");
        TheftDesk.post("manager", number, "watch", "{'reason':'等'}").expect(409, "CASE_STATE");
        assertEquals("RUNNING", status(number, "FOOTAGE_REQUEST"));
    }
}
