package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The access-log tripwire by REST: told by an access system, by a file, and by people who mean harm (F-5). */
class AccessEventsApiIT {

    static String card() {
        return "00"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toUpperCase();
    }

    static String reportsLost(String card) {
        String report = Desk.lossReport()
                .replace("\"WALLET\"", "\"ACCESS_CARD\"")
                .replace("\"features\"", "\"serial\":\"" + card + "\",\"features\"");
        return Api.as("desk").post("/loss-cases", report).expect(201).json().getString("caseNumber");
    }

    private static String use(String card, String site, String gate, Instant at) {
        return "{\"card\":\"%s\",\"site\":\"%s\",\"gate\":\"%s\",\"at\":\"%s\"}".formatted(card, site, gate, at);
    }

    private static Answer tells(String user, String... uses) {
        return Api.as(user).post("/access-events", "[" + String.join(",", uses) + "]");
    }

    @Test
    void aLostCardThatIsUsedRings() {
        String card = card();
        String number = reportsLost(card);
        JsonObject told = tells("cctv", use(card, "SH01", "东门", Instant.now()))
                .expect(201)
                .json();
        assertEquals(1, told.getInt("received"));
        JsonObject hit = told.getJsonArray("hits").getJsonObject(0);
        assertEquals(number, hit.getString("caseNumber"));
        assertFalse(hit.toString().contains(card), hit::toString);
        String alarm = hit.getString("alarm");
        JsonObject known = Api.as("desk")
                .post("/alarms/" + alarm.replaceAll("\\.[A-Z]+$", ".DESK") + "/acknowledgement", "{}")
                .expect(201)
                .json();
        assertEquals("ACCESS", known.getString("kind"));
        assertEquals("东门", known.getString("note"));
        assertTrue(known.getBoolean("disablingOpen"));
        assertTrue(Api.as("desk")
                .get("/cases/" + number + "/journal")
                .expect(200)
                .text()
                .contains("LOST_CARD_USED"));
        assertEquals(
                1,
                Api.as("desk")
                        .get("/cases/" + number + "/card-uses")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .size());
    }

    @Test
    void theGateOfAnotherSiteIsToldOfNoCase() {
        String card = card();
        reportsLost(card);
        JsonObject told = tells("desk2", use(card, "GZ01", "西门", Instant.now()))
                .expect(201)
                .json();
        JsonObject hit = told.getJsonArray("hits").getJsonObject(0);
        assertTrue(hit.isNull("caseNumber"), hit::toString);
        assertTrue(hit.getString("alarm").startsWith("GZ01."), hit::toString);
        assertTrue(Api.as("manager").get("/alarms?limit=200").expect(200).text().contains("西门"));
        Api.as("manager")
                .post("/alarms/" + hit.getString("alarm") + "/acknowledgement", "{}")
                .expect(404);
    }

    @Test
    void whoMayTellAndOfWhere() {
        String use = use(card(), "SH01", "东门", Instant.now());
        tells("desk", use).expect(201);
        tells("manager", use).expect(201);
        tells("hq", use(card(), "SZ01", "东门", Instant.now())).expect(201);
        tells("guard", use).expect(403, "FORBIDDEN");
        tells("auditor", use).expect(403, "FORBIDDEN");
        tells("admin", use).expect(403, "FORBIDDEN");
        tells("desk2", use).expect(404);
        tells("desk", use, use(card(), "GZ01", "东门", Instant.now())).expect(404);
        tells("hq", use(card(), "XX99", "东门", Instant.now())).expect(404);
        tells("hq", use(card(), "'; drop", "东门", Instant.now())).expect(404);
        assertEquals(
                401, Api.anonymous().post("/access-events", "[" + use + "]").status());
    }

    @Test
    void aRepeatIsCountedOnce() {
        String use = use(card(), "SH01", "东门", Instant.now());
        assertEquals(1, tells("desk", use, use).expect(201).json().getInt("received"));
        assertEquals(0, tells("desk", use).expect(201).json().getInt("received"));
    }

    @Test
    void theSameKeyAgainTellsTheSame() {
        String body = "[" + use(card(), "SH01", "东门", Instant.now()) + "]";
        Api keyed = Api.as("desk").with("Idempotency-Key", UUID.randomUUID().toString());
        assertEquals(1, keyed.post("/access-events", body).expect(201).json().getInt("received"));
        assertEquals(1, keyed.post("/access-events", body).expect(201).json().getInt("received"));
        keyed.post("/access-events", body.replace("东门", "西门")).expect(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void yesterdayCountsAndTomorrowDoesNot() {
        tells("desk", use(card(), "SH01", "东门", Instant.now().minus(Duration.ofDays(3))))
                .expect(201);
        Answer refused = tells("desk", use(card(), "SH01", "东门", Instant.now().plusSeconds(600)));
        assertEquals(List.of("1/at:IN_FUTURE"), refused.expect(422).fieldErrors());
        Answer old = tells("desk", use(card(), "SH01", "东门", Instant.now().minus(Duration.ofDays(100))));
        assertEquals(List.of("1/at:EVENT_TOO_OLD"), old.expect(422).fieldErrors());
    }

    @Test
    void everyWrongUseIsNamedByItsPlaceAndNoneIsKept() {
        String good = use(card(), "SH01", "东门", Instant.now());
        String wrong = "{\"card\":17,\"site\":\"SH01\",\"gate\":null,\"at\":\"yesterday\",\"colour\":\"red\"}";
        Answer refused = tells("desk", good, wrong, "\"a card\"");
        List<String> errors = refused.expect(422).fieldErrors();
        assertTrue(
                errors.containsAll(List.of(
                        "2/card:NOT_A_TEXT",
                        "2/gate:REQUIRED",
                        "2/at:NOT_A_TIME",
                        "2/colour:UNKNOWN_FIELD",
                        "3:NOT_AN_OBJECT")),
                errors::toString);
        assertTrue(
                errors.stream().noneMatch(error -> error.startsWith("1/") || error.startsWith("3/")), errors::toString);
        assertEquals(1, tells("desk", good).expect(201).json().getInt("received"), "nothing was kept before");
    }

    @Test
    void aListOfUsesIsAListOfAThousandAtMost() {
        Instant now = Instant.now();
        String thousand = uses(1_000, now);
        assertEquals(
                1_000,
                Api.as("desk")
                        .post("/access-events", thousand)
                        .expect(201)
                        .json()
                        .getInt("received"));
        Api.as("desk").post("/access-events", uses(1_001, now)).expect(422, "TOO_MANY");
        Api.as("desk").post("/access-events", uses(10_000, now)).expect(422, "TOO_MANY");
        Api.as("desk").post("/access-events", "[]").expect(422, "REQUIRED");
        Api.as("desk").post("/access-events", "{}").expect(422, "NOT_A_LIST");
        Api.as("desk").post("/access-events", "").expect(422, "NOT_A_LIST");
        Api.as("desk").post("/access-events", "[[[").expect(422, "MALFORMED_JSON");
        Api.as("desk").post("/access-events", "[" + " ".repeat(1 << 20) + "]").expect(413);
    }

    private static String uses(int count, Instant now) {
        String series = card().substring(0, 6);
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"card\":\"%s%d\",\"site\":\"SH01\",\"gate\":\"g\",\"at\":\"%s\"}"
                        .formatted(series, i, now.truncatedTo(ChronoUnit.SECONDS)))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void aFormulaForAGateIsOnlyText() {
        String card = card();
        String number = reportsLost(card);
        String gate = "=HYPERLINK(\\\"http://x\\\")<script>alert(1)</script>";
        tells("desk", use(card, "SH01", gate, Instant.now())).expect(201);
        JsonObject use = Api.as("desk")
                .get("/cases/" + number + "/card-uses")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("=HYPERLINK(\"http://x\")<script>alert(1)</script>", use.getString("gate"));
        BrowserSession browser = new BrowserSession();
        browser.signIn("desk", "wanbi-demo", "");
        String page = browser.get("/intake/case-file.xhtml?no=" + number).body();
        assertTrue(page.contains("&lt;script&gt;alert(1)"), "escaped on the page");
        assertFalse(page.contains("<script>alert(1)"), "no script of a gate's runs");
    }
}
