package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What went to the wrong hands is told and counted (R09, E.8 no. 21). */
class WrongReleaseApiIT {

    private static Answer tells(String who, String path, String body) {
        return Api.as(who).post(path + "/wrong-release", Api.json(body));
    }

    private static JsonObject figures(String who) {
        String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
        return Api.as(who)
                .get("/claims/figures?from=" + today + "&to=" + today + "&site=SH01")
                .expect(200)
                .json()
                .getJsonObject("total");
    }

    private static String lineOf(String number) {
        return Api.as("desk")
                .get("/cases/" + number)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("status");
    }

    @Test
    void theLineIsLookedForAgainAndTheFigureStays() {
        String number = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        JsonObject receipt = Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json();
        String path = "/receipts/" + receipt.getString("receiptNumber");
        JsonObject before = figures("manager");
        Instant now = Instant.now();
        String said = "{'noticedBy':'OWNER','noticedAt':'" + now + "','reason':'真正的失主来领，钱包里有其证件'}";
        tells("desk", path, said).expect(403);
        tells("manager2", path, said).expect(404);
        tells("manager", path, said.replace("OWNER", "MOON")).expect(422, "UNKNOWN_CODE");
        tells(
                        "manager",
                        path,
                        said.replace(now.toString(), now.plusSeconds(7_200).toString()))
                .expect(422, "IN_FUTURE");
        tells(
                        "manager",
                        path,
                        said.replace(now.toString(), now.minusSeconds(86_400).toString()))
                .expect(422, "BEFORE_HANDOVER");
        tells("manager", path, "{'noticedBy':'OWNER','noticedAt':'" + now + "'}")
                .expect(422, "REASON_REQUIRED");
        JsonObject told = tells("manager", path, said).expect(201).json();
        assertEquals("OWNER", told.getJsonObject("wrongRelease").getString("noticedBy"));
        tells("hq", path, said).expect(409, "WRONG_RELEASE_KNOWN");
        assertEquals("NOT_FOUND", lineOf(number));
        Api.as("manager")
                .post("/cases/" + number + "/closing", Api.json("{'reason':'先结案再重启','satisfaction':1}"))
                .expect(201);
        Api.as("manager")
                .post("/cases/" + number + "/reopening", Api.json("{'reason':'错领，继续寻找'}"))
                .expect(201);
        assertEquals("MISSING", lineOf(number));
        JsonObject after = figures("manager");
        assertEquals(before.getInt("wrongReleases") + 1, after.getInt("wrongReleases"));
        assertEquals(before.getInt("claims"), after.getInt("claims"));
        assertEquals(after.toString(), figures("auditor").toString());
        Api.as("desk").get("/claims/figures?from=2026-01-01&to=2026-01-02").expect(403);
        Api.as("manager").get("/claims/figures?from=2026-01-02&to=2026-01-01").expect(422, "BEFORE_START");
        assertEquals(
                "IN_QUESTION",
                Api.anonymous()
                        .with("Accept", "application/json")
                        .get("//verify/" + receipt.getString("verificationCode"))
                        .expect(200)
                        .json()
                        .getString("status"));
        assertTrue(Api.as("hq").get("/alarms").expect(200).text().contains("WRONG_RELEASE"));
        String hands = Api.as("desk")
                .get("/found-items/" + tag + "/journal")
                .expect(200)
                .text();
        assertTrue(hands.contains("RELEASED_WRONGLY"), hands);
    }
}
