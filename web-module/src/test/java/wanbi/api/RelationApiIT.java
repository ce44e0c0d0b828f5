package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** The relation in its versions and who reads it (R14), and cases in which staff are suspected (I16). */
class RelationApiIT {

    @Test
    void whatIsSaidOfTheRelationStandsInVersionsForThoseItConcerns() {
        String number = TheftDesk.aTheft("");
        assertEquals("UNKNOWN", TheftDesk.file("desk", number).getString("relation"));
        TheftDesk.post("desk", number, "relation", "{'relation':'NEIGHBOUR'}").expect(422, "REQUIRED");
        TheftDesk.post("desk", number, "relation", "{'source':'CLIENT'}").expect(422, "REQUIRED");
        TheftDesk.post("guard", number, "relation", "{'relation':'NEIGHBOUR','source':'CLIENT'}")
                .expect(403);
        TheftDesk.post("desk", number, "relation", "{'relation':'NEIGHBOUR','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        TheftDesk.post("desk", number, "relation", "{'version':1,'relation':'FRIEND','source':'CLIENT'}")
                .expect(409, "VERSION_CONFLICT");
        JsonObject manager = TheftDesk.file("manager", number);
        assertEquals("INTIMATE", manager.getString("relationClass"));
        assertEquals(2, manager.getJsonArray("relations").size());
        JsonObject desk = TheftDesk.file("desk", number);
        assertEquals("NEIGHBOUR", desk.getString("relation"));
        assertTrue(desk.isNull("relationClass"));
        JsonObject guard = TheftDesk.file("guard", number);
        assertTrue(guard.isNull("relation"));
        assertEquals(0, guard.getJsonArray("relations").size());
        String journal =
                Api.as("guard").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("RELATION_SAID"), journal);
        assertFalse(journal.contains("NEIGHBOUR"), journal);
        TheftDesk.post("desk", Desk.reportsAWallet(), "relation", "{'relation':'FRIEND','source':'CLIENT'}")
                .expect(409, "NO_THEFT_CASE");
    }

    @Test
    void aNamedMemberOfStaffDoesNotSeeTheCase() {
        String guard = TheftDesk.staffId("guard");
        String number = TheftDesk.aTheft(
                ",'relation':'COMPANY_STAFF','relationSource':'CLIENT','suspectedStaff':['" + guard + "']");
        Api.as("guard").get("/cases/" + number).expect(404);
        assertFalse(TheftDesk.isListedFor("guard", number));
        JsonObject file = TheftDesk.file("desk", number);
        assertFalse(file.getBoolean("leftToHeadOffice"));
        assertEquals(0, file.getJsonArray("suspectedStaff").size());
        assertEquals(List.of("RESTRICTED"), Texts.of(file.getJsonArray("priorityBecause")));
        assertEquals(List.of(guard), Texts.of(TheftDesk.file("manager", number).getJsonArray("suspectedStaff")));
        assertTrue(TheftDesk.isListedFor("desk", number));
        assertTrue(TheftDesk.ringsFor("hq", number));
    }

    @Test
    void anUnnamedOneHidesTheCaseFromTheSiteAndHeadOfficeActsInTheManagersPlace() {
        JsonObject taken = TheftDesk.reported("desk", ",'relation':'COMPANY_STAFF','relationSource':'CLIENT'");
        String number = taken.getString("caseNumber");
        assertTrue(taken.getBoolean("leftToHeadOffice"));
        for (String who : List.of("desk", "guard", "cctv", "manager")) {
            Api.as(who).get("/cases/" + number).expect(404);
            assertFalse(TheftDesk.isListedFor(who, number), who);
            assertFalse(TheftDesk.ringsFor(who, number), who);
            Api.as(who).get("/cases/" + number + "/scene").expect(404);
            TheftDesk.post(who, number, "clues", "{}").expect(404);
            Api.as(who).get("/cases/" + number + "/exhibits").expect(404);
            Api.as(who).get("/exhibits/" + number + "-ZW1/custody").expect(404);
            TheftDesk.post(who, number, "arrival", "{}").expect(404);
            assertFalse(
                    Api.as(who).get("/search?q=" + number).expect(200).text().contains(number), who);
        }
        assertTrue(TheftDesk.isListedFor("hq", number));
        assertTrue(TheftDesk.isListedFor("auditor", number));
        assertTrue(TheftDesk.ringsFor("hq", number));
        TheftDesk.post("auditor", number, "relation", "{'relation':'STRANGER','source':'POLICE'}")
                .expect(403);
        TheftDesk.post("hq", number, "procedure/ARRIVE/completion", "{'note':'总部到场'}")
                .expect(201);
        TheftDesk.post("hq", number, "relation", "{'relation':'STRANGER','source':'POLICE'}")
                .expect(201);
        assertTrue(TheftDesk.isListedFor("desk", number));
        TheftDesk.file("manager", number);
    }

    @Test
    void thePoliceRecordIsAsHiddenAsItsCase() {
        String number = TheftDesk.aTheft("");
        String report = PoliceDesk.called("desk", number).getString("id");
        String paper = "受 " + System.nanoTime();
        PoliceDesk.paper("desk", PoliceDesk.called("desk", number), "ACCEPTANCE", paper)
                .expect(201);
        TheftDesk.post("desk", number, "relation", "{'relation':'COMPANY_STAFF','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        for (String who : List.of("desk", "guard", "manager")) {
            Api.as(who).get("/cases/" + number + "/police-reports").expect(404);
            PoliceDesk.calls(who, number, "{'calledAt':'" + java.time.Instant.now() + "'}")
                    .expect(404);
            PoliceDesk.act(who, report, "arrival", "{}").expect(404);
        }
        JsonObject other = PoliceDesk.called("desk", TheftDesk.aTheft(""));
        JsonObject filed =
                PoliceDesk.paper("desk", other, "ACCEPTANCE", paper).expect(201).json();
        assertEquals(0, filed.getJsonArray("warnings").size(), "not even that there is such a paper");
        PoliceDesk.called("hq", number);
        assertFalse(TheftDesk.ringsFor("guard", number));
    }

    @Test
    void aNamedManagerHidesItFromTheSiteToo() throws IOException {
        String number = TheftDesk.aTheft("");
        String footage = CctvRoom.asked(number, CctvRoom.aCamera(30), true).getString("id");
        assertTrue(isInTheQueue("cctv", footage));
        TheftDesk.post("guard", number, "scene-protection", "{'startedAt':'" + Instant.now() + "'}")
                .expect(201);
        assertTrue(keepsAScene("guard", number));
        String manager = TheftDesk.staffId("manager");
        TheftDesk.post(
                        "desk",
                        number,
                        "hazards",
                        "{'what':'后门不锁','responsible':'%s','dueOn':'%s'}"
                                .formatted(manager, LocalDate.now().plusDays(9)))
                .expect(201);
        assertTrue(stands("manager", "X3", number));
        assertTrue(stands("manager", "X12", number));
        TheftDesk.post(
                        "desk",
                        number,
                        "relation",
                        "{'relation':'COMPANY_STAFF','source':'CLIENT','suspectedStaff':['" + manager + "']}")
                .expect(201);
        Api.as("desk").get("/cases/" + number).expect(404);
        Api.as("manager").get("/cases/" + number).expect(404);
        assertFalse(isInTheQueue("cctv", footage));
        assertFalse(isInTheQueue("manager", footage));
        assertFalse(stands("manager", "X3", number));
        assertFalse(stands("manager", "X12", number));
        assertFalse(
                Api.as("manager").get("/hazards?site=SH01").expect(200).text().contains(number));
        assertTrue(stands("hq", "X3", number));
        assertTrue(stands("hq", "X12", number));
        assertFalse(keepsAScene("guard", number));
        assertFalse(keepsAScene("manager", number));
        TheftDesk.post(
                        "hq",
                        number,
                        "scene-protection/release",
                        "{'by':'MANAGER','name':'总部','at':'" + Instant.now() + "','reason':'不必再守'}")
                .expect(201);
        TheftDesk.post("hq", number, "relation", "{'relation':'STRANGER','source':'POLICE'}")
                .expect(201);
        TheftDesk.file("desk", number);
        Api.as("manager").get("/cases/" + number).expect(404);
    }

    private static boolean stands(String who, String report, String number) throws IOException {
        return SavedWorkbook.rows(who, report).stream().anyMatch(row -> number.equals(row.get("案件编号")));
    }

    private static boolean keepsAScene(String who, String number) {
        return Api.as(who).get("/scene-protections").expect(200).text().contains(number);
    }

    private static boolean isInTheQueue(String who, String request) {
        return Api.as(who)
                .get("/footage-requests?site=SH01&status=PENDING&limit=200")
                .expect(200)
                .text()
                .contains(request);
    }

    @Test
    void nobodyIsNamedWhomTheCompanyDoesNotHave() {
        assertEquals(
                List.of("suspectedStaff/1:UNKNOWN_STAFF"),
                Api.as("desk")
                        .post(
                                "/theft-cases",
                                TheftDesk.report(",'relation':'COMPANY_STAFF','relationSource':'CLIENT',"
                                        + "'suspectedStaff':['P-999999']"))
                        .expect(422)
                        .fieldErrors());
    }
}
