package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Evidence with its source and a custody without a gap (R17, L-14, I2). */
class EvidenceApiIT {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static String exhibit(String name, String more) {
        return "{'kind':'PHYSICAL','name':'%s','source':'业主王某','collector':'张伟','acquiredBy':'SURRENDERED','acquiredAt':'%s'%s}"
                .formatted(name, Instant.now(), more);
    }

    private static Answer register(String who, String number, String body) {
        return TheftDesk.post(who, number, "exhibits", body);
    }

    private static String registered(String who, String number) {
        return register(who, number, exhibit("断锁一把", ",'seal':'F-0001'"))
                .expect(201)
                .json()
                .getString("id");
    }

    private static Answer pass(String who, String id, String from, String to, String more) {
        return Api.as(who)
                .post("/exhibits/" + id + "/transfers", Api.json("{'from':%s,'to':%s%s}".formatted(from, to, more)));
    }

    private static String staff(String username) {
        return "{'kind':'STAFF','id':'" + TheftDesk.staffId(username) + "'}";
    }

    private static String confirmedBy(String username, String pin) {
        return ",'confirmation':{'staff':'%s','pin':'%s'}".formatted(TheftDesk.staffId(username), pin);
    }

    private static final String SAFE = "{'kind':'STORAGE','id':'SH01-SAFE-1'}";
    private static final String POLICE = "{'kind':'POLICE','name':'静安派出所'}";
    private static final String OWNER = "{'kind':'OWNER','name':'王小明'}";

    private static String step(String number, String code) {
        return Api.as("desk")
                .get("/cases/" + number + "/procedure")
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
    void evidenceWithoutSourceCollectorOrLawfulWayIsNoEvidence() {
        String number = TheftDesk.aTheft("");
        String whole = exhibit("断锁一把", ",'seal':'F-0001'");
        register("guard", number, whole.replace("业主王某", "")).expect(422, "REQUIRED");
        register("guard", number, whole.replace("张伟", "")).expect(422, "REQUIRED");
        register("guard", number, whole.replace("SURRENDERED", "SEIZED")).expect(422, "UNKNOWN_CODE");
        register("guard", number, whole.replace("PHYSICAL", "CHEMICAL")).expect(422, "UNKNOWN_CODE");
        register("guard", number, exhibit("断锁一把", "")).expect(422, "HASH_OR_SEAL");
        register("guard", number, exhibit("录像", ",'hash':'abc'")).expect(422, "NOT_A_HASH");
        register("guard", number, exhibit("录像", ",'seal':'F-0001','file':'nowhere'"))
                .expect(422, "FILE_UNKNOWN");
        register("guard", number, "{'kind':'PHYSICAL'}").expect(422, "INVALID_INPUT");
        register("auditor", number, whole).expect(403);
        register("guard2", number, whole).expect(404);
        JsonObject digital = register("cctv", number, exhibit("门禁记录", ",'hash':'" + HASH + "'"))
                .expect(201)
                .json();
        assertEquals(HASH, digital.getString("hash"));
        assertEquals(1, digital.getJsonArray("custody").size());
    }

    /** L-14, F-17: mended or kept with a reason, never silently. */
    @Test
    void wordsOfVerdictAreMendedOrKeptWithAReason() {
        String number = TheftDesk.aTheft("");
        for (String word : List.of("从小偷身上", "保安扣押的", "搜身得到的")) {
            register("guard", number, exhibit(word + "手机", ",'seal':'F-0002'")).expect(422, "NEUTRAL_WORDS");
        }
        register("guard", number, exhibit("没收到的快递单", ",'seal':'F-0002'")).expect(201);
        JsonObject kept = register("guard", number, exhibit("写有小偷二字的纸条", ",'seal':'F-0003','wordsReason':'照录原文'"))
                .expect(201)
                .json();
        assertEquals("照录原文", kept.getString("wordsKeptBecause"));
    }

    @Test
    void custodyHasNoGapAndBothSidesConfirm() {
        String number = TheftDesk.aTheft("");
        String id = registered("guard", number);
        pass("guard", id, staff("desk"), SAFE, "").expect(409, "CUSTODY_BROKEN");
        pass("guard", id, staff("guard"), "{'kind':'STORAGE','id':'SH01-NOWHERE'}", "")
                .expect(422, "STORAGE_UNKNOWN");
        pass("guard", id, staff("guard"), "{'kind':'STAFF','id':'x'}", "").expect(422, "UNKNOWN_STAFF");
        pass("guard", id, staff("guard"), staff("guard"), "").expect(422, "SAME_HOLDER");
        pass("guard", id, staff("guard"), staff("desk"), "").expect(422, "CONFIRMATION_REQUIRED");
        pass("guard", id, staff("guard"), staff("desk"), confirmedBy("manager", "246810"))
                .expect(422, "CONFIRMATION_REQUIRED");
        pass("guard", id, staff("guard"), staff("desk"), confirmedBy("desk", "000000"))
                .expect(403, "WITNESS_NOT_CONFIRMED");
        pass("guard", id, staff("guard"), staff("desk"), confirmedBy("desk", "246810"))
                .expect(201);
        JsonObject stored =
                pass("desk", id, staff("desk"), SAFE, "").expect(201).json();
        assertEquals("STORAGE", stored.getJsonObject("holder").getString("kind"));
        List<JsonObject> chain = Api.as("desk")
                .get("/exhibits/" + id + "/custody")
                .expect(200)
                .json()
                .getJsonArray("custody")
                .getValuesAs(JsonObject.class);
        assertEquals(3, chain.size());
        for (int i = 1; i < chain.size(); i++) {
            assertEquals(chain.get(i - 1).getJsonObject("to"), chain.get(i).getJsonObject("from"));
        }
        pass("desk", id, SAFE, staff("desk"), ",'version':1").expect(409, "VERSION_CONFLICT");
        Api.as("desk2").get("/exhibits/" + id + "/custody").expect(404);
        Api.as("desk").get("/exhibits/" + number + "-ZW9/custody").expect(404);
        Api.as("desk").get("/exhibits/nonsense/custody").expect(404);
    }

    @Test
    void thePoliceGetItAgainstAPaperOrAnOfficerByTheManager() {
        String number = TheftDesk.aTheft("");
        String id = registered("manager", number);
        pass("manager", id, staff("manager"), SAFE, "").expect(201);
        pass("guard", id, SAFE, POLICE, ",'document':'沪公静接字18号'").expect(403, "EXHIBIT_BY_MANAGER");
        pass("manager", id, SAFE, POLICE, "").expect(422, "DOCUMENT_OR_OFFICER");
        pass("manager", id, SAFE, "{'kind':'POLICE'}", ",'officer':'李民警 012345'")
                .expect(422, "REQUIRED");
        assertFalse(step(number, "EVIDENCE").equals("DONE"));
        pass("manager", id, SAFE, POLICE, ",'officer':'李民警 012345'").expect(201);
        assertEquals("DONE", step(number, "EVIDENCE"));
        pass("manager", id, POLICE, OWNER, ",'document':'发还18号'").expect(422, "REQUIRED");
        pass("manager", id, POLICE, OWNER, ",'document':'发还18号','reason':'案件结束'")
                .expect(201);
        pass("manager", id, OWNER, SAFE, "").expect(409, "EXHIBIT_NOT_OURS");
        assertTrue(Api.as("desk")
                .get("/cases/" + number + "/exhibits")
                .expect(200)
                .text()
                .contains(id));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("EXHIBIT_TRANSFERRED"), journal);
        assertFalse(journal.contains("李民警"), journal);
    }

    @Test
    void afterTheCasesEndNothingNewIsTakenDown() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("desk", number, "conversion", "{'to':'LOSS','reason':'客户记错了'}")
                .expect(201);
        register("guard", number, exhibit("断锁一把", ",'seal':'F-0001'")).expect(409, "EVIDENCE_CASE_ENDED");
    }
}
