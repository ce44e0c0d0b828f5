package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** The police are called, come, write and decide (R16, I9). */
class PoliceApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Test
    void aCallNeedsItsTimeAndNothingElse() {
        String number = TheftDesk.aTheft("");
        PoliceDesk.calls("guard", number, "{}").expect(422, "REQUIRED");
        PoliceDesk.calls("guard", number, at(Instant.now().plus(Duration.ofMinutes(5))))
                .expect(422, "IN_FUTURE");
        PoliceDesk.calls("guard", number, at(Instant.now().minus(Duration.ofHours(1))))
                .expect(422, "BEFORE_REPORT");
        assertEquals("REPORTED", status(number));
        JsonObject called = PoliceDesk.called("guard", number);
        assertEquals(number + "-BJ1", called.getString("id"));
        assertTrue(called.isNull("number"));
        assertEquals("POLICE_REPORTED", status(number));
        assertEquals("DONE", PoliceDesk.step(number, "POLICE_CALL").getString("state"));
        assertEquals("RUNNING", PoliceDesk.step(number, "GUARD_BROADCAST").getString("state"));
        assertEquals("RUNNING", PoliceDesk.step(number, "FACT_CHECK").getString("state"), "it waits for no verdict");
        assertTrue(TheftDesk.ringsFor("guard", number), "the guards are told at once");
        assertFalse(TheftDesk.ringsFor("cctv", number));
    }

    @Test
    void whoeverIsOnDutyMayCallAndSayTheRestLater() {
        String number = TheftDesk.aTheft("");
        for (String who : List.of("desk", "guard", "cctv", "manager", "hq")) {
            PoliceDesk.called(who, number);
        }
        PoliceDesk.calls("auditor", number, at(Instant.now())).expect(403);
        PoliceDesk.calls("admin", number, at(Instant.now())).expect(403);
        PoliceDesk.calls("guard2", number, at(Instant.now())).expect(404);
        String id = number + "-BJ3";
        JsonObject said = PoliceDesk.act(
                        "guard", id, "details", "{'number':110,'alarmNumber':'2026112200015','content':'三单元有人撬门'}")
                .expect(201)
                .json();
        assertEquals("110", said.getString("number"));
        PoliceDesk.act("desk", id, "details", "{'alarmNumber':'7'}").expect(422, "ALREADY_SAID");
        assertEquals(
                5,
                Api.as("desk")
                        .get("/cases/" + number + "/police-reports")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void aClientWhoCalledFirstDidSoBeforeTheReport() {
        String number = TheftDesk.aTheft(",'policeFirst':true");
        PoliceDesk.calls("desk", number, at(Instant.now().minus(Duration.ofHours(1))))
                .expect(201);
        assertEquals("POLICE_REPORTED", status(number));
    }

    @Test
    void aLossStaysWhereItIs() {
        String number = Desk.reportsAWallet();
        String before = status(number);
        JsonObject called = PoliceDesk.called("desk", number);
        PoliceDesk.paper("desk", called, "RETRIEVAL_NOTICE", "沪公 " + System.nanoTime())
                .expect(201);
        PoliceDesk.act("manager", called.getString("id"), "decision", "{'kind':'NO_CASE','documentNumber':'沪公 9'}")
                .expect(201);
        assertEquals(before, status(number));
        assertFalse(TheftDesk.ringsFor("guard", number));
        TheftDesk.post("manager", number, "cooperation", "{'reason':'配合'}").expect(409, "NO_THEFT_CASE");
    }

    @Test
    void aCaseThatIsOverStillTakesDownThatThePoliceWereCalled() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("desk", number, "conversion", "{'to':'LOSS','reason':'想起来忘在家里'}")
                .expect(201);
        PoliceDesk.called("guard", number);
        assertEquals("CONVERTED", status(number));
    }

    @Test
    void aGuardCallsForACaseThatIsNotBeforeTheEyesAnyMore() {
        String old = Api.as("desk")
                .get("/cases?site=SH01&limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("caseNumber"))
                .filter(no -> no.startsWith("SH01-GS-")
                        && !no.contains(TODAY.toString().replace("-", "")))
                .filter(no -> Api.as("guard").get("/cases/" + no).status() == 404)
                .findFirst()
                .orElseThrow();
        PoliceDesk.called("guard", old);
        Api.as("guard").get("/cases/" + old + "/police-reports").expect(404);
    }

    @Test
    void theyComeAfterTheyWereCalled() {
        String number = TheftDesk.aTheft("");
        String id = PoliceDesk.called("guard", number).getString("id");
        PoliceDesk.act("guard", id, "arrival", "{}").expect(422, "REQUIRED");
        PoliceDesk.act(
                        "guard",
                        id,
                        "arrival",
                        "{'arrivedAt':'%s'}".formatted(Instant.now().minus(Duration.ofHours(1))))
                .expect(422, "BEFORE_CALL");
        JsonObject came = PoliceDesk.act(
                        "guard",
                        id,
                        "arrival",
                        "{'arrivedAt':'%s','station':'静安寺派出所','officers':[{'name':'王警官','badge':'012345'}]}"
                                .formatted(Instant.now()))
                .expect(201)
                .json();
        assertEquals(List.of("王警官 012345"), Texts.of(came.getJsonArray("officers")));
        PoliceDesk.act("guard", number + "-BJ9", "arrival", "{'arrivedAt':'%s'}".formatted(Instant.now()))
                .expect(404);
    }

    @Test
    void aPaperAboutEvidenceMakesItACaseWeHelpWith() {
        String number = TheftDesk.aTheft("");
        JsonObject called = PoliceDesk.called("desk", number);
        PoliceDesk.paper("desk", called, "ACCEPTANCE", "受 " + System.nanoTime()).expect(201);
        assertEquals("POLICE_REPORTED", status(number));
        JsonObject asked = PoliceDesk.paper("desk", called, "RETRIEVAL_NOTICE", "调 " + System.nanoTime())
                .expect(201)
                .json();
        assertEquals(0, asked.getJsonArray("warnings").size());
        assertEquals("COOPERATING", status(number));
        assertEquals("RUNNING", PoliceDesk.step(number, "EVIDENCE").getString("state"));
        PoliceDesk.paper("desk", called, "FINE", "1").expect(422, "UNKNOWN_CODE");
        PoliceDesk.act("desk", called.getString("id"), "documents", "{'kind':'FILING','date':'%s'}".formatted(TODAY))
                .expect(422, "NUMBER_OR_SCAN");
        TheftDesk.post("manager", number, "cooperation", "{'reason':'配合'}").expect(409, "CASE_STATE");
    }

    @Test
    void aNumberThatStandsInAnotherCaseIsAWarning() {
        String paper = "沪公(静)受案字 " + System.nanoTime();
        PoliceDesk.paper("desk", PoliceDesk.called("desk", TheftDesk.aTheft("")), "ACCEPTANCE", paper)
                .expect(201);
        String hidden = TheftDesk.aTheft("");
        JsonObject again = PoliceDesk.paper("desk", PoliceDesk.called("desk", hidden), "ACCEPTANCE", paper)
                .expect(201)
                .json();
        assertEquals(List.of("DOCUMENT_IN_ANOTHER_CASE"), Texts.of(again.getJsonArray("warnings")));
        assertEquals(1, again.getJsonArray("documents").size());
    }

    @Test
    void whatItIsThePoliceDecide() {
        String number = TheftDesk.aTheft("");
        assertEquals("UNDETERMINED", TheftDesk.file("desk", number).getString("legalNature"));
        String id = PoliceDesk.called("desk", number).getString("id");
        String onPaper = "{'kind':'CRIMINAL','documentNumber':'沪公立字 7'}";
        PoliceDesk.act("desk", id, "decision", onPaper).expect(403);
        assertEquals(
                List.of("at:REQUIRED", "officer:REQUIRED"),
                PoliceDesk.act("manager", id, "decision", "{'kind':'CRIMINAL','documentNumber':'oral'}")
                        .expect(422)
                        .fieldErrors());
        PoliceDesk.act("manager", id, "decision", "{'kind':'GUILTY','documentNumber':'7'}")
                .expect(422, "UNKNOWN_CODE");
        PoliceDesk.act("manager", id, "decision", onPaper).expect(201);
        assertEquals("POLICE_DECIDED", status(number));
        assertEquals("CRIMINAL", TheftDesk.file("desk", number).getString("legalNature"));
        PoliceDesk.act(
                        "manager",
                        id,
                        "decision",
                        "{'kind':'TRANSFERRED','documentNumber':'oral','at':'%s','officer':'王警官'}"
                                .formatted(Instant.now()))
                .expect(201);
        assertEquals("TRANSFERRED", TheftDesk.file("desk", number).getString("legalNature"));
        assertEquals("POLICE_DECIDED", status(number));
    }

    @Test
    void theManagerMaySayThatWeHelp() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("manager", number, "cooperation", "{'reason':'民警在现场看录像'}")
                .expect(409, "CASE_STATE");
        PoliceDesk.called("desk", number);
        TheftDesk.post("desk", number, "cooperation", "{'reason':'x'}").expect(403);
        TheftDesk.post("manager", number, "cooperation", "{}").expect(422, "REQUIRED");
        TheftDesk.post("manager", number, "cooperation", "{'reason':'民警在现场看录像'}")
                .expect(201);
        assertEquals("COOPERATING", status(number));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("COOPERATION_BEGUN") && journal.contains("POLICE_CALL_RECORDED"), journal);
    }

    @Test
    void aScanIsShownToThoseWhoReadItsCaseAndToNobodyElse() {
        String scan = PoliceDesk.scan();
        JsonObject called = PoliceDesk.called("desk", TheftDesk.aTheft(""));
        PoliceDesk.act(
                        "desk",
                        called.getString("id"),
                        "documents",
                        "{'kind':'CALL_RECEIPT','date':'%s','file':'%s'}".formatted(TODAY, scan))
                .expect(201);
        String file = "/police-reports/" + called.getString("id") + "/files/" + scan;
        Api.as("manager").get(file).expect(200);
        Api.as("desk2").get(file).expect(404);
        Api.as("manager")
                .get("/police-reports/" + called.getString("id") + "/files/" + "0".repeat(64))
                .expect(404);
    }

    private static String at(Instant time) {
        return "{'calledAt':'" + time + "'}";
    }

    private static String status(String number) {
        return TheftDesk.file("desk", number).getString("status");
    }
}
