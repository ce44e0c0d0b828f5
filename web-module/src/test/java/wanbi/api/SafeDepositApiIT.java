package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Help with keeping valuables safe: advice, or a box that nobody opens alone (R12, L-09). */
class SafeDepositApiIT {

    private static final String ASKED = "'site':'SH01','client':'王小明','phone':'13800138000','request':'出差一周，首饰不放心',"
            + "'explained':['BANK_BOX','HOME_SAFE','DESK_SAFE','DO_NOT_CARRY']";

    private static Answer post(String who, String path, String body) {
        return Api.as(who).post(path, Api.json(body));
    }

    private static String second(String username) {
        return ",'witness':{'staff':'" + TheftDesk.staffId(username) + "','pin':'246810'}";
    }

    private static String deposit(String box, String more) {
        return "{" + ASKED + ",'chosen':'DESK_SAFE','terms':'DEPOSIT','deposit':{'box':'" + box
                + "','seal':'F-1','declared':'金项链一条','paper':'BG-1'}" + more + "}";
    }

    private static void addsBox(String number) {
        post("manager", "/safe-boxes", "{'site':'SH01','number':'" + number + "','twoKey':true}")
                .expect(201);
    }

    private static JsonObject box(String number) {
        return Api.as("auditor")
                .get("/safe-boxes?site=SH01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(box -> box.getString("number").equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void adviceAloneWhereNothingIsTakenIn() {
        String body = "{" + ASKED + ",'chosen':'BANK_BOX','terms':'ADVICE_ONLY'}";
        post("guard", "/safe-deposits", body).expect(403);
        post("desk2", "/safe-deposits", body).expect(404);
        post("desk", "/safe-deposits", body.replace("首饰不放心", "首饰盒密码 8866")).expect(422, "SECRET_NUMBER");
        post("desk2", "/safe-deposits", deposit("1", "").replace("SH01", "GZ01"))
                .expect(422, "NO_BOXES_HERE");
        JsonObject advice = post("desk", "/safe-deposits", body).expect(201).json();
        assertEquals("ADVISED", advice.getString("status"));
        String id = advice.getString("id");
        post("desk", "/safe-deposits/" + id + "/openings", "{'purpose':'LOOK','who':'CLIENT','name':'王小明'}")
                .expect(409, "DEPOSIT_STATE");
        byte[] paper = Api.as("auditor")
                .get("/safe-deposits/" + id + "/record.pdf")
                .expect(200)
                .bytes();
        assertEquals("%PDF", new String(paper, 0, 4, StandardCharsets.US_ASCII));
        assertTrue(
                Api.as("hq").get("/safe-deposits?site=SH01").expect(200).text().contains(id));
    }

    @Test
    void nobodyOpensABoxAlone() {
        post("desk", "/safe-boxes", "{'site':'SH01','number':'A1'}").expect(403);
        addsBox("A1");
        post("manager", "/safe-boxes", "{'site':'SH01','number':'A1'}").expect(409, "BOX_EXISTS");
        post("desk", "/safe-deposits", deposit("A1", "")).expect(422, "SECOND_PERSON_REQUIRED");
        post("desk", "/safe-deposits", deposit("A1", second("desk"))).expect(422, "WITNESS_IS_ACTOR");
        String id = post("desk", "/safe-deposits", deposit("A1", second("guard")))
                .expect(201)
                .json()
                .getString("id");
        post("manager", "/safe-boxes/retirement", "{'site':'SH01','number':'A1'}")
                .expect(409, "BOX_ASSIGNED");
        String opening = "'purpose':'TAKE_OUT','who':'CLIENT','name':'王小明'";
        String openings = "/safe-deposits/" + id + "/openings";
        post("desk", openings, "{" + opening + "}").expect(422, "SECOND_PERSON_REQUIRED");
        post(
                        "desk",
                        openings,
                        "{'purpose':'KEY_LOST','who':'LOCKSMITH','name':'李师傅','clientPresent':true" + second("guard")
                                + "}")
                .expect(422, "LOCKSMITH_NEEDS_MANAGER");
        post("desk", openings, "{'purpose':'ESTATE','who':'HEIR','name':'王大明'" + second("guard") + "}")
                .expect(422, "REQUIRED");
        post("desk", openings, "{" + opening + ",'note':'PIN 246810'" + second("guard") + "}")
                .expect(422, "SECRET_NUMBER");
        post("desk", openings, "{" + opening + ",'version':1" + second("guard") + "}")
                .expect(201);
        post("desk", openings, "{" + opening + second("guard") + "}").expect(409, "DEPOSIT_STATE");
        String closings = "/safe-deposits/" + id + "/closings";
        post("desk", closings, "{'envelope':{'seal':'F-1','undeclared':true,'paper':'BG-2'}" + second("guard") + "}")
                .expect(422, "SEAL_NOT_NEW");
        post("desk", closings, "{'envelope':{'seal':'F-2','undeclared':true,'paper':'BG-2'}" + second("guard") + "}")
                .expect(201);
        post(
                        "desk",
                        openings,
                        "{'purpose':'KEY_LOST','who':'LOCKSMITH','name':'李师傅','clientPresent':true" + second("manager")
                                + "}")
                .expect(201);
        JsonObject back = post(
                        "manager",
                        "/safe-deposits/" + id + "/return",
                        "{'receiver':'王小明','paper':'BG-3'" + second("desk") + "}")
                .expect(201)
                .json();
        assertEquals("RETURNED", back.getString("status"));
        List<String> acts = back.getJsonArray("log").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getString("act"))
                .toList();
        assertEquals(List.of("SEALED", "OPENED", "CLOSED", "OPENED", "RETURNED"), acts);
        assertTrue(box("A1").isNull("deposit"));
        post("desk", "/safe-deposits", deposit("A1", second("guard"))).expect(201);
        assertFalse(box("A1").isNull("deposit"));
    }

    /** Several clerks give the last free box away at once: one of them does. */
    @Test
    void aBoxKeepsOneClientsThings() {
        addsBox("B1");
        String body = deposit("B1", second("guard"));
        List<Answer> answers = IntStream.range(0, 4)
                .parallel()
                .mapToObj(i -> post(i % 2 == 0 ? "desk" : "desk3", "/safe-deposits", body))
                .toList();
        assertEquals(
                1, answers.stream().filter(answer -> answer.status() == 201).count());
        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> answer.expect(409, "BOX_ASSIGNED"));
    }
}
