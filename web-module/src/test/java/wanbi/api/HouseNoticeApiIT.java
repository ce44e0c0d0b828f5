package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The company's own notice and the papers of a batch on its way to the police (L-02, L-05, R21). */
class HouseNoticeApiIT {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Answer post(String who, String... tags) {
        return Api.as(who)
                .post("/house-notices", Api.json("{'site':'SH01','items':['" + String.join("','", tags) + "']}"));
    }

    private static boolean isListed(String path, String text) {
        return Api.as("desk").get(path).expect(200).text().contains(text);
    }

    private static String hash(byte[] paper) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(paper));
    }

    @Test
    void aNoticeTellsClassDayAndAreaAndIsKeptAsPrinted() throws Exception {
        String coat = ThingOnRecord.found("CLOTHING");
        String bag = ThingOnRecord.found("BAG");
        assertTrue(isListed("/house-notices/noticeable?site=SH01", coat));
        post("guard", coat).expect(403);
        post("desk2", coat).expect(404);
        Api.as("desk").post("/house-notices", Api.json("{'site':'SH01'}")).expect(422, "REQUIRED");
        post("desk", "x").expect(422, "UNKNOWN_TAG");
        post("desk", coat, "SH01-F-20200101-999").expect(404);
        Api.as("manager")
                .post("/found-items/" + bag + "/freezes", Api.json("{'reason':'失主来电'}"))
                .expect(201);
        post("desk", coat, bag).expect(409, "ITEM_FROZEN");
        JsonObject notice = post("manager", coat).expect(201).json();
        assertEquals(LocalDate.now(SHANGHAI), LocalDate.parse(notice.getString("postedOn")));
        JsonObject line = notice.getJsonArray("items").getJsonObject(0);
        assertEquals("CLOTHING", line.getString("category"));
        assertTrue(line.getString("area").endsWith("1 号楼"), line::toString);
        String paper = "/house-notices/" + notice.getString("id") + "/notice.pdf";
        assertEquals(
                notice.getString("hash"),
                hash(Api.as("auditor").get(paper).expect(200).bytes()));
        Api.as("desk2").get(paper).expect(404);
        Api.as("guard").get(paper).expect(403);
        assertFalse(isListed("/house-notices/noticeable?site=SH01", coat));
        assertTrue(isListed("/house-notices?site=SH01", notice.getString("id")));
        assertTrue(isListed("/found-items/" + coat + "/journal", "FIND_ON_NOTICE"));
    }

    /** They would draw the wrong people, or leave the same day. */
    @Test
    void valuablesAndWhatGoesAtOnceAreToldToNobody() {
        String ring = ThingOnRecord.ring();
        String secret = Api.as("desk")
                .post(
                        "/found-items",
                        Desk.find("OTHER")
                                .replace("\"quantity\":1", "\"quantity\":1,\"riskFlags\":[\"SECRET_PAPERS\"]"))
                .expect(201)
                .json()
                .getString("tag");
        assertFalse(isListed("/house-notices/noticeable?site=SH01", ring));
        assertFalse(isListed("/house-notices/noticeable?site=SH01", secret));
        post("desk", ThingOnRecord.found("CLOTHING"), ring).expect(409, "NOT_ON_A_NOTICE");
        post("desk", secret).expect(409, "NOT_ON_A_NOTICE");
    }

    @Test
    void theListGoesAlongAndThePolicesOwnNoticeIsRecorded() throws Exception {
        List<JsonObject> due = Api.as("desk")
                .get("/disposals/due?site=SH01")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(thing -> !thing.getBoolean("valuable") && thing.isNull("waitingFor"))
                .toList();
        String tag = due.get(due.size() / 4).getString("tag");
        post("desk", tag).expect(201);
        String batch = Api.as("desk")
                .post("/disposals", Api.json("{'site':'SH01','kind':'POLICE','items':['" + tag + "']}"))
                .expect(201)
                .json()
                .getString("id");
        String list = "/disposals/" + batch + "/list.pdf";
        Api.as("desk").get(list).expect(409, "DISPOSAL_STATE");
        Api.as("manager")
                .post("/disposals/" + batch + "/approvals", Api.json("{}"))
                .expect(201);
        byte[] first = Api.as("desk").get(list).expect(200).bytes();
        assertArrayEquals(first, Api.as("manager").get(list).expect(200).bytes());
        Api.as("auditor").get(list).expect(403);
        announced(batch, "{'on':'2026-01-01'}").expect(409, "DISPOSAL_STATE");
        Api.as("desk")
                .post(
                        "/disposals/" + batch + "/execution",
                        Api.json("{'organ':'静安派出所','officer':'李民警','receipt':'沪静失字9号'}"))
                .expect(201);
        assertArrayEquals(first, Api.as("desk").get(list).expect(200).bytes());
        announced(batch, "{}").expect(422, "REQUIRED");
        announced(batch, "{'on':'2020-01-01'}").expect(422, "BEFORE_HANDOVER");
        LocalDate today = LocalDate.now(SHANGHAI);
        announced(batch, "{'on':'" + today.plusDays(2) + "'}").expect(422, "IN_FUTURE");
        announced(batch, "{'on':'" + today + "','paper':'静公告〔2026〕3号'}").expect(201);
        Map<String, String> row = SavedWorkbook.rows("auditor", "X8").stream()
                .filter(one -> one.get("处置单号").equals(batch))
                .findFirst()
                .orElseThrow();
        assertEquals(today.toString(), row.get("招领启事日"));
        assertEquals("0", row.get("联系次数"));
        assertEquals(today.toString(), row.get("公安公告日"));
    }

    private static Answer announced(String batch, String body) {
        return Api.as("desk").post("/disposals/" + batch + "/authority-notice", Api.json(body));
    }
}
