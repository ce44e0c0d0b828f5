package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Reassurance before education, and asking again (R18, I10). */
class CareApiIT {

    private static Answer comfort(String who, String caseNumber, String more) {
        return TheftDesk.post(
                who, caseNumber, "care-records", "{'at':'%s','method':'PHONE'%s}".formatted(Instant.now(), more));
    }

    private static Answer educate(String who, String caseNumber, String more) {
        return TheftDesk.post(who, caseNumber, "education-records", "{'at':'%s'%s}".formatted(Instant.now(), more));
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

    private static List<JsonObject> items(String who, String path) {
        return Api.as(who).get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    @Test
    void nobodyIsTaughtBeforeSomebodyHasAsked() {
        String number = TheftDesk.aTheft("");
        educate("desk", number, ",'topics':['LOCKS']").expect(409, "REASSURANCE_FIRST");
        educate("desk", number, "").expect(409, "REASSURANCE_FIRST");
        assertEquals("RUNNING", step(number, "REASSURE"));
        comfort("desk", number, ",'state':'ANXIOUS','needs':['CHANGE_LOCK','老人一人在家'],'text':'今晚安排换锁'")
                .expect(201);
        assertEquals("DONE", step(number, "REASSURE"));
        String early = "{'at':'%s','topics':['LOCKS']}".formatted(Instant.now().minus(Duration.ofMinutes(5)));
        TheftDesk.post("desk", number, "education-records", early).expect(409, "REASSURANCE_FIRST");
        educate("desk", number, ",'topics':[]").expect(422, "REQUIRED");
        educate("desk", number, ",'topics':['ALARMS']").expect(422, "UNKNOWN_CODE");
        assertEquals("RUNNING", step(number, "EDUCATE"));
        educate("desk", number, ",'topics':['LOCKS','CARDS'],'acknowledged':true")
                .expect(201);
        assertEquals("DONE", step(number, "EDUCATE"));
        assertEquals(
                "老人一人在家",
                items("hq", "/cases/" + number + "/care-records")
                        .get(0)
                        .getJsonArray("needs")
                        .getString(1));
        assertTrue(items("hq", "/cases/" + number + "/education-records").get(0).getBoolean("acknowledged"));
    }

    @Test
    void theClientOfATheftIsAskedAgain() {
        String number = TheftDesk.aTheft("");
        assertEquals(0, items("desk", "/cases/" + number + "/care-calls").size());
        comfort("desk", number, "").expect(201);
        comfort("desk", number, "").expect(201);
        List<JsonObject> calls = items("desk", "/cases/" + number + "/care-calls");
        assertEquals(
                List.of(1, 3, 7, 30),
                calls.stream().map(call -> call.getInt("day")).toList());
        assertFalse(calls.get(0).getBoolean("late"));
        assertFalse(
                Api.as("desk").get("/care-calls?site=SH01").expect(200).text().contains(number));
        String loss = Desk.reportsAWallet();
        comfort("desk", loss, "").expect(201);
        assertEquals(0, items("desk", "/cases/" + loss + "/care-calls").size());
    }

    @Test
    void wordsCopiedFromCaseToCaseAreNoticed() {
        String text = ",'text':'已安抚，情绪稳定 " + System.nanoTime() + "'";
        for (int i = 0; i < 3; i++) {
            JsonObject said =
                    comfort("desk", TheftDesk.aTheft(""), text).expect(201).json();
            assertEquals(0, said.getJsonArray("warnings").size());
        }
        assertEquals(
                "SAME_TEXT_ON_OTHER_CASES",
                comfort("desk", TheftDesk.aTheft(""), text)
                        .expect(201)
                        .json()
                        .getJsonArray("warnings")
                        .getString(0));
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("desk", number, "care-records", "{'at':'%s'}".formatted(Instant.now()))
                .expect(422, "REQUIRED");
        TheftDesk.post("desk", number, "care-records", "{'at':'2020-01-01T00:00:00Z','method':'PHONE'}")
                .expect(422, "BEFORE_REPORT");
        TheftDesk.post(
                        "desk",
                        number,
                        "care-records",
                        "{'at':'%s','method':'PHONE'}".formatted(Instant.now().plus(Duration.ofHours(1))))
                .expect(422, "IN_FUTURE");
        comfort("desk", number, ",'text':'" + "长".repeat(2_001) + "'").expect(422, "TOO_LONG");
    }

    @Test
    void onlyWhoMayCares() {
        String number = TheftDesk.aTheft("");
        comfort("guard", number, "").expect(403);
        comfort("desk2", number, "").expect(404);
        educate("guard", number, ",'topics':['LOCKS']").expect(403);
        Api.as("guard").get("/cases/" + number + "/care-records").expect(403);
        comfort("hq", number, "").expect(201);
    }

    @Test
    void auditorsReadWhatWasPromisedAndDone() throws IOException {
        String number = TheftDesk.aTheft("");
        comfort("desk", number, "").expect(201);
        educate("desk", number, ",'topics':['CARDS'],'material':'小区防盗手册'").expect(201);
        String told =
                "{'at':'%s','channel':'PHONE','outcome':'REACHED','text':'已查到 B2 录像，单据 88765432','next':{'at':'%s','channel':'PHONE','text':'再联系'}}";
        TheftDesk.post(
                        "desk",
                        number,
                        "feedback",
                        told.formatted(Instant.now(), Instant.now().plusSeconds(7_200)))
                .expect(201);
        List<Map<String, String>> rows = SavedWorkbook.rows("auditor", "X11").stream()
                .filter(row -> number.equals(row.get("案件编号")))
                .toList();
        assertEquals(2, rows.size(), rows::toString);
        Map<String, String> kept = rows.get(0);
        assertEquals("是", kept.get("是否准时"));
        assertEquals("门禁卡与钥匙", kept.get("教育主题"));
        assertEquals("小区防盗手册", kept.get("资料"));
        assertFalse(kept.get("首次安抚时间").isBlank());
        assertTrue(kept.get("摘要(脱敏)").endsWith("*****432"), kept::toString);
        assertEquals("", rows.get(1).get("实际时间"));
    }

    @Test
    void whatWentOnAsAnotherCaseIsCaredForThere() {
        String number = TheftDesk.aTheft("");
        comfort("desk", number, "").expect(201);
        Api.as("manager")
                .post("/cases/" + number + "/conversion", Api.json("{'to':'LOSS','reason':'客户在车里找到'}"))
                .expect(201);
        comfort("desk", number, "").expect(409, "CARE_OTHER_CASE");
        HazardApiIT.hazard("desk", number, "").expect(409, "CARE_OTHER_CASE");
        assertTrue(items("desk", "/cases/" + number + "/care-calls").stream()
                .allMatch(call -> call.getBoolean("calledOff")));
    }

    @Test
    void everyTopicHasItsLeaflet() {
        List<JsonObject> topics = items("desk", "/education-topics");
        assertEquals(8, topics.size());
        for (JsonObject topic : topics) {
            Answer leaflet = Api.as("desk")
                    .get("/education-topics/" + topic.getString("code") + "/leaflet.pdf")
                    .expect(200);
            assertEquals("%PDF", new String(leaflet.bytes(), 0, 4, StandardCharsets.US_ASCII));
        }
        Api.as("desk").get("/education-topics/ALARMS/leaflet.pdf").expect(404);
        Api.anonymous().get("/education-topics").expect(401);
    }

    /** R18: by phone; another client's thefts are none of it. */
    @Test
    void aClientToWhomItHappensAgainIsPointedOut() {
        String phone = Desk.phone();
        String first = TheftDesk.aTheftOf(phone);
        String second = TheftDesk.aTheftOf(phone);
        String other = TheftDesk.aTheftOf(Desk.phone());
        assertEquals(List.of(first), earlier(second));
        assertEquals(List.of(), earlier(first));
        assertEquals(List.of(), earlier(other));
        Api.as("desk2").get("/cases/" + second + "/earlier-thefts").expect(404);
    }

    private static List<String> earlier(String number) {
        return Api.as("desk")
                .get("/cases/" + number + "/earlier-thefts")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(one -> one.getString("caseNumber"))
                .toList();
    }
}
