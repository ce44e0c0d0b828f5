package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What is done at the scene of a theft: arrival, fact check, cordon, entries, release (R15, L-16). */
class SceneApiIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static String file(String name, String mediaType, byte[] content) {
        return Api.as("manager")
                .upload("/files", name, mediaType, content)
                .expect(201)
                .json()
                .getString("file");
    }

    private static String agreement() {
        return file("agreement.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes());
    }

    private static Answer check(String who, String number, String verdict, String more) {
        return TheftDesk.post(
                who,
                number,
                "fact-check",
                "{'arrivedAt':'%s','observations':'门锁有撬痕','entryMode':'FORCED','verdict':'%s'%s}"
                        .formatted(Instant.now(), verdict, more));
    }

    private static Answer protect(String who, String number) {
        return TheftDesk.post(
                who, number, "scene-protection", "{'startedAt':'%s','guard':null}".formatted(Instant.now()));
    }

    private static Answer release(String who, String number, String by, String more) {
        return TheftDesk.post(
                who, number, "scene-protection/release", "{'by':'%s','name':'张建国'%s}".formatted(by, more));
    }

    private static String at(Instant at) {
        return ",'at':'" + at + "'";
    }

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
    void arrivalAloneIsStampedAndEndsItsStep() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("guard", number, "arrival", "{}").expect(422, "REQUIRED");
        TheftDesk.post(
                        "guard",
                        number,
                        "arrival",
                        "{'at':'%s'}".formatted(Instant.now().minusSeconds(7200)))
                .expect(422, "SCENE_BEFORE_REPORT");
        TheftDesk.post(
                        "guard",
                        number,
                        "arrival",
                        "{'at':'%s'}".formatted(Instant.now().plusSeconds(7200)))
                .expect(422, "IN_FUTURE");
        assertEquals("RUNNING", step(number, "ARRIVE"));
        JsonObject scene = TheftDesk.post("guard", number, "arrival", "{'at':'%s'}".formatted(Instant.now()))
                .expect(201)
                .json();
        assertEquals(1, scene.getJsonArray("arrivals").size());
        assertEquals("DONE", step(number, "ARRIVE"));
        assertEquals("RUNNING", step(number, "FACT_CHECK"));
        TheftDesk.post("guard2", number, "arrival", "{'at':'%s'}".formatted(Instant.now()))
                .expect(404);
        TheftDesk.post("auditor", number, "arrival", "{'at':'%s'}".formatted(Instant.now()))
                .expect(403);
        TheftDesk.post("guard", Desk.reportsAWallet(), "arrival", "{'at':'%s'}".formatted(Instant.now()))
                .expect(409, "NO_THEFT_CASE");
    }

    @Test
    void suspicionIsEnoughToStartTheClockOfTheCall() {
        String number = TheftDesk.aTheft("");
        JsonObject unsure =
                check("guard", number, "UNDETERMINED", "").expect(201).json();
        assertEquals(List.of("NO_PHOTOS"), Texts.of(unsure.getJsonArray("warnings")));
        assertEquals("DONE", step(number, "ARRIVE"));
        assertEquals("DONE", step(number, "FACT_CHECK"));
        assertEquals("WAITING", step(number, "POLICE_CALL"));
        String screenshot = file("shot.png", "image/png", PNG);
        JsonObject surer = check("guard", number, "SUSPECTED", ",'photos':['" + screenshot + "']")
                .expect(201)
                .json();
        assertEquals("RUNNING", step(number, "POLICE_CALL"));
        assertEquals(2, surer.getJsonArray("factChecks").size());
        assertEquals(List.of("PHOTO_NO_ORIGINAL"), Texts.of(surer.getJsonArray("warnings")));
        check("guard", number, "UNDETERMINED", "").expect(201);
        assertEquals("RUNNING", step(number, "POLICE_CALL"));
        Api.as("desk").get("/cases/" + number + "/scene-photos/" + screenshot).expect(200);
        Api.as("desk").get("/cases/" + number + "/scene-photos/" + agreement()).expect(404);
        Api.as("desk2").get("/cases/" + number + "/scene-photos/" + screenshot).expect(404);
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("FACTS_CHECKED"), journal);
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String number = TheftDesk.aTheft("");
        check("guard", number, "THEFT", "").expect(422, "UNKNOWN_CODE");
        check("guard", number, "SUSPECTED", ",'photos':['nowhere']").expect(422, "FILE_UNKNOWN");
        TheftDesk.post("guard", number, "fact-check", "{'verdict':'SUSPECTED','observations':'门'}")
                .expect(422, "REQUIRED");
        TheftDesk.post(
                        "guard",
                        number,
                        "fact-check",
                        "{'arrivedAt':'%s','observations':'门','verdict':'SUSPECTED'}"
                                .formatted(Instant.now().minusSeconds(7200)))
                .expect(422, "SCENE_BEFORE_REPORT");
        assertEquals("RUNNING", step(number, "FACT_CHECK"));
    }

    @Test
    void noTheftIsTheManagersWordAndWaitsForTheScene() {
        String number = TheftDesk.aTheft("");
        String signed = ",'reason':'在车里找到','clientAgreementFile':'" + agreement() + "'";
        check("guard", number, "NOT_THEFT", signed).expect(403, "VERDICT_BY_MANAGER");
        check("manager", number, "NOT_THEFT", ",'reason':'在车里找到'").expect(422, "REQUIRED");
        check("manager", number, "NOT_THEFT", signed.replace("'reason':'在车里找到',", ""))
                .expect(422, "REQUIRED");
        protect("guard", number).expect(201);
        check("manager", number, "NOT_THEFT", signed).expect(409, "OBLIGATIONS_OPEN");
        TheftDesk.post("desk", number, "conversion", "{'to':'LOSS','reason':'在车里找到'}")
                .expect(409, "OBLIGATIONS_OPEN");
        release("manager", number, "MANAGER", at(Instant.now()) + ",'reason':'不是失窃'")
                .expect(201);
        check("manager", number, "NOT_THEFT", signed).expect(201);
        JsonObject file = TheftDesk.file("desk", number);
        assertEquals("NOT_THEFT", file.getString("status"));
        check("guard", number, "SUSPECTED", "").expect(409, "SCENE_CASE_ENDED");
        protect("guard", number).expect(409, "SCENE_CASE_ENDED");
    }

    @Test
    void aSceneIsKeptUntilThePoliceOrTheManagerReleaseIt() {
        String number = TheftDesk.aTheft("");
        release("guard", number, "POLICE", at(Instant.now())).expect(409, "SCENE_NOT_PROTECTED");
        TheftDesk.post("guard", number, "scene-protection/entries", "{'who':'王小明','why':'取药'}")
                .expect(409, "SCENE_NOT_PROTECTED");
        protect("cctv", number).expect(403);
        TheftDesk.post(
                        "guard",
                        number,
                        "scene-protection",
                        "{'startedAt':'%s','guard':'P-9999'}".formatted(Instant.now()))
                .expect(422, "NO_GUARD_HERE");
        JsonObject kept = protect("guard", number).expect(201).json();
        assertEquals("ACTIVE", kept.getString("protectionStatus"));
        assertEquals("DONE", step(number, "SCENE"));
        protect("guard", number).expect(409, "SCENE_ALREADY_PROTECTED");
        assertTrue(isHeld("guard", number));
        assertFalse(isHeld("guard2", number));
        release("guard", number, "POLICE", "").expect(422, "REQUIRED");
        release("guard", number, "MANAGER", at(Instant.now()) + ",'reason':'换班'")
                .expect(403, "SCENE_RELEASE_BY_MANAGER");
        release("desk", number, "POLICE", at(Instant.now())).expect(403);
        release("manager", number, "MANAGER", at(Instant.now())).expect(422, "REQUIRED");
        JsonObject released = release("guard", number, "POLICE", at(Instant.now()))
                .expect(201)
                .json();
        assertEquals("RELEASED", released.getString("protectionStatus"));
        assertFalse(isHeld("guard", number));
        release("guard", number, "POLICE", at(Instant.now())).expect(409, "SCENE_NOT_PROTECTED");
    }

    private static boolean isHeld(String who, String number) {
        return Api.as(who).get("/scene-protections").expect(200).text().contains(number);
    }

    @Test
    void whoGoesInIsWrittenDownAndGoesOutOnce() {
        String number = TheftDesk.aTheft("");
        protect("guard", number).expect(201);
        Instant now = Instant.now();
        entry(number, "{'who':'','why':'取药','in':'%s'}".formatted(now)).expect(422, "REQUIRED");
        entry(number, "{'who':'王小明','why':'取药'}").expect(422, "REQUIRED");
        entry(number, "{'who':'王小明','why':'取药','in':'%s','out':'%s'}".formatted(now, now.minusSeconds(300)))
                .expect(422, "OUT_BEFORE_IN");
        entry(number, "{'who':'王小明','unit':'3-1201','why':'取药','in':'%s'}".formatted(now))
                .expect(201);
        exit(number, 2, now).expect(404);
        exit(number, 1, now.minusSeconds(300)).expect(422, "OUT_BEFORE_IN");
        JsonObject scene = exit(number, 1, Instant.now()).expect(201).json();
        assertFalse(scene.getJsonArray("entries").getJsonObject(0).isNull("out"));
        exit(number, 1, Instant.now()).expect(409, "SCENE_ALREADY_OUT");
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertFalse(journal.contains("王小明"), journal);
    }

    private static Answer entry(String number, String body) {
        return TheftDesk.post("guard", number, "scene-protection/entries", body);
    }

    private static Answer exit(String number, int entry, Instant out) {
        return TheftDesk.post(
                "guard", number, "scene-protection/entries/" + entry + "/exit", "{'out':'%s'}".formatted(out));
    }
}
