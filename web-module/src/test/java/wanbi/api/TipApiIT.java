package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What somebody tells without a case, and without a name (R11). */
class TipApiIT {

    private static Answer drops(String box, String observed, boolean aboutStaff) {
        return Api.anonymous()
                .send(
                        "POST",
                        "//tips/" + box,
                        "application/x-www-form-urlencoded",
                        BodyPublishers.ofString("observed=" + URLEncoder.encode(observed, StandardCharsets.UTF_8)
                                + "&aboutStaff=" + aboutStaff));
    }

    private static List<JsonObject> tips(String who, boolean settled) {
        return Api.as(who)
                .get("/tips?site=SH01&settled=" + settled)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static boolean reads(String who, String observed) {
        return tips(who, false).stream()
                .anyMatch(tip -> tip.getString("observed").equals(observed));
    }

    private static String recorded(String more) {
        return Api.as("guard")
                .post("/tips", Api.json("{'site':'SH01','observed':'有人在3号楼逐户敲门'" + more + "}"))
                .expect(201)
                .json()
                .getString("id");
    }

    private static Answer act(String who, String tip, String how, String body) {
        return Api.as(who).post("/tips/" + tip + "/" + how, Api.json(body));
    }

    @Test
    void whoeverReadsThePosterDropsANoteAndNobodyTooMany() {
        String mark = "有人试车门 " + System.nanoTime();
        assertTrue(drops("SH01", mark, false).expect(200).json().getBoolean("received"));
        String restricted = "保安私拿快递 " + System.nanoTime();
        drops("SH01", restricted, true).expect(200);
        drops("XX99", mark, false).expect(404);
        drops("SH01", " ", false).expect(422, "REQUIRED");
        drops("SH01", "x".repeat(1_001), false).expect(422, "TOO_LONG");
        Answer sixth = drops("SH01", mark, false);
        sixth.expect(429, "TOO_MANY_TIPS");
        assertTrue(Integer.parseInt(sixth.header("Retry-After")) > 0);
        assertTrue(reads("desk", mark) && reads("manager", mark) && reads("auditor", mark));
        assertFalse(reads("desk", restricted) || reads("manager", restricted));
        assertTrue(reads("hq", restricted));
        String id = tips("hq", false).stream()
                .filter(tip -> tip.getString("observed").equals(restricted))
                .findFirst()
                .orElseThrow()
                .getString("id");
        act("manager", id, "setting-aside", "{'reason':'查无此事'}").expect(404);
        act("hq", id, "setting-aside", "{'reason':'查无此事'}").expect(201);
        Api.as("guard").get("/tips?site=SH01").expect(403);
        Api.as("desk2").get("/tips?site=SH01").expect(404);
    }

    @Test
    void aCaseTakesItUpAsAClueWhoseSourceIsProtected() {
        String tip = recorded(",'contact':'13900139000','placeNote':'3号楼'");
        JsonObject read = tips("desk", false).stream()
                .filter(one -> one.getString("id").equals(tip))
                .findFirst()
                .orElseThrow();
        assertTrue(read.isNull("contact") && read.getBoolean("withContact"));
        String theft = TheftDesk.aTheft("");
        String body = "{'version':%d,'caseNumber':'%s','observed':'%s','reliability':'C'}";
        act("desk", tip, "taking-up", body.formatted(1, theft, "有人敲门")).expect(403);
        act("manager", tip, "taking-up", body.formatted(99, theft, "有人敲门")).expect(409, "VERSION_CONFLICT");
        act("manager", tip, "taking-up", "{'observed':'有人敲门','reliability':'C'}")
                .expect(422, "REQUIRED");
        act("manager", tip, "taking-up", body.formatted(1, "SH01-SQ-20200101-001", "有人敲门"))
                .expect(404);
        act("manager", tip, "taking-up", body.formatted(1, theft, "小偷敲门")).expect(422, "NEUTRAL_WORDS");
        JsonObject taken = act("manager", tip, "taking-up", body.formatted(1, theft, "有人敲门"))
                .expect(201)
                .json();
        assertEquals("TAKEN_UP", taken.getString("status"));
        act("manager", tip, "setting-aside", "{'reason':'重复'}").expect(409, "TIP_SETTLED");
        JsonObject clue = Api.as("manager")
                .get("/cases/" + theft + "/clues")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("13900139000", clue.getString("source"));
        assertTrue(clue.getBoolean("sourceProtected"));
    }

    @Test
    void anotherSitesCaseTakesNothingUp() {
        String tip = recorded("");
        String theft = TheftDesk.aTheft("");
        String other = Api.as("guard2")
                .post("/tips", Api.json("{'site':'GZ01','observed':'路灯坏了'}"))
                .expect(201)
                .json()
                .getString("id");
        act("hq", other, "taking-up", "{'caseNumber':'" + theft + "','observed':'路灯坏了','reliability':'A'}")
                .expect(422, "OTHER_SITE");
        act("manager2", tip, "setting-aside", "{'reason':'重复'}").expect(404);
        act("manager", tip, "setting-aside", "{}").expect(422, "REQUIRED");
        Api.as("guard")
                .post(
                        "/tips",
                        Api.json("{'site':'SH01','observed':'x','seenAt':'"
                                + Instant.now().plusSeconds(7_200) + "'}"))
                .expect(422, "IN_FUTURE");
    }

    @Test
    void thePosterIsAPdf() {
        Answer poster = Api.as("desk").get("/tips/poster.pdf?site=SH01").expect(200);
        assertTrue(poster.text().startsWith("%PDF"));
        Api.as("desk").get("/tips/poster.pdf").expect(422, "REQUIRED");
    }
}
