package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What every answer carries, and what is composed from several contexts. */
class AnswersApiIT {

    @Test
    void everyAnswerTellsTheBrowserWhatNotToDo() {
        for (Answer answer : List.of(
                Api.as("desk").get("/sites"),
                Api.anonymous().get("/sites"),
                Api.as("desk").get("/no-such-thing"),
                Api.anonymous().get("//sign-in.xhtml"),
                Api.anonymous().get("//health"))) {
            assertEquals("nosniff", answer.header("X-Content-Type-Options"));
            assertEquals("same-origin", answer.header("Referrer-Policy"));
            assertEquals("SAMEORIGIN", answer.header("X-Frame-Options"));
            assertEquals("no-store", answer.header("Cache-Control"));
            assertTrue(answer.header("Permissions-Policy").contains("camera=(self)"));
            assertFalse(answer.header("Content-Security-Policy").isEmpty());
            assertEquals("", answer.header("Server"));
            assertEquals("", answer.header("X-Powered-By"));
        }
        assertTrue(
                Api.as("desk").get("/sites").header("Content-Security-Policy").startsWith("default-src 'none'"));
    }

    @Test
    void figuresOfTheServerStayInTheHouse() {
        Api.anonymous().get("//metrics").expect(200);
        Api fromOutside = Api.anonymous().with("X-Forwarded-For", "203.0.113.7");
        fromOutside.get("//metrics").expect(401);
        Api.as("desk").with("X-Forwarded-For", "203.0.113.7").get("//metrics").expect(403);
        Api.as("admin").with("X-Forwarded-For", "203.0.113.7").get("//metrics").expect(200);
    }

    @Test
    void theDescriptionIsPublished() {
        String published = Api.anonymous().get("//openapi").expect(200).text();
        assertTrue(published.contains("/cases/{no}/journal/verification"), published);
        assertTrue(published.contains("IDEMPOTENCY") || published.contains("Idempotency-Key"), published);
    }

    @Test
    void aCaseIsShownMaskedAndWithoutItsHiddenFeatures() {
        String caseNumber = Desk.reportsAWallet();
        Answer answer = Api.as("desk").get("/cases/" + caseNumber).expect(200);
        JsonObject client = answer.json().getJsonObject("client");
        assertEquals("王*明", client.getString("name"));
        assertTrue(client.getString("phone").matches("137\\*{4}\\d{4}"), client::toString);
        assertFalse(answer.text().contains("全家福"), "hidden features stand in no answer");
        assertTrue(answer.json().getString("reportedAt").endsWith("+08:00"));
        assertEquals(2, answer.json().getJsonArray("items").getJsonObject(0).getInt("hiddenFeatureCount"));
    }

    @Test
    void oneValueIsShownPlainForAReasonThatStandsInTheJournal() {
        String caseNumber = Desk.reportsAWallet();
        String body = "{\"subject\":\"cases/%s\",\"field\":\"client.phone\",\"reason\":%s}";
        Api.as("desk").post("/unmaskings", body.formatted(caseNumber, "null")).expect(422, "REQUIRED");
        String phone = Api.as("desk")
                .post("/unmaskings", body.formatted(caseNumber, "\"回电告知已找到\""))
                .expect(201)
                .json()
                .getString("value");
        assertTrue(phone.matches("137\\d{8}"), phone);
        Api.as("guard")
                .post("/unmaskings", body.formatted(caseNumber, "\"好奇\""))
                .expect(403, "FORBIDDEN");
        String journal = Api.as("manager")
                .get("/cases/" + caseNumber + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("UNMASKED"), journal);
        assertFalse(journal.contains(phone), "the journal shows no plain phone");
        Api.as("desk")
                .post("/unmaskings", "{\"subject\":\"staff/P-0001\",\"field\":\"phone\",\"reason\":\"x\"}")
                .expect(422, "INVALID");
    }

    @Test
    void aListIsWalkedWithoutGapOrRepetition() {
        List.of(1, 2, 3).forEach(i -> Desk.storesAFoundWallet());
        Set<String> seen = new HashSet<>();
        String after = "";
        int pages = 0;
        do {
            JsonObject page = Api.as("desk")
                    .get("/found-items?site=SH01&status=STORED&category=WALLET&limit=2" + after)
                    .expect(200)
                    .json();
            for (JsonValue item : page.getJsonArray("items")) {
                assertTrue(seen.add(item.asJsonObject().getString("tag")), "twice: " + item);
            }
            after = page.isNull("next") ? null : "&after=" + page.getString("next");
        } while (after != null && ++pages < 100);
        assertTrue(seen.size() >= 3, seen::toString);
    }

    @Test
    void anOldVersionIsAConflictAndNoneIsAccepted() {
        String caseNumber = Desk.reportsAWallet();
        String correction = "{%s\"changes\":{\"items/1/features\":\"拉链坏了%s\"},\"reason\":\"客户补充\"}";
        int version = Api.as("desk").get("/cases/" + caseNumber).json().getInt("version");
        Api.as("desk")
                .post(
                        "/cases/" + caseNumber + "/corrections",
                        correction.formatted("\"version\":" + version + ",", "1"))
                .expect(201);
        Api.as("desk")
                .post(
                        "/cases/" + caseNumber + "/corrections",
                        correction.formatted("\"version\":" + version + ",", "2"))
                .expect(409, "VERSION_CONFLICT");
        Api.as("desk")
                .post("/cases/" + caseNumber + "/corrections", correction.formatted("", "3"))
                .expect(201);
    }

    @Test
    void aProbableDuplicateNamesTheCaseThatExists() {
        String body = Desk.lossReport();
        String first =
                Api.as("desk").post("/loss-cases", body).expect(201).json().getString("caseNumber");
        JsonObject refusal = Api.as("desk")
                .post("/loss-cases", body)
                .expect(409, "POSSIBLE_DUPLICATE")
                .json();
        assertEquals(first, refusal.getString("existing"));
    }

    @Test
    void aPaperOfNobodyIsNotGenuine() {
        Api any = Api.anonymous().with("Accept", "application/json");
        assertEquals(
                "{\"genuine\":false}", any.get("//verify/ZZZZZZZZ").expect(200).text());
        assertEquals(
                "{\"genuine\":false}", any.get("//verify/nonsense").expect(200).text());
        assertTrue(Api.anonymous()
                .with("Accept", "text/html")
                .get("//verify/ZZZZZZZZ")
                .expect(200)
                .text()
                .contains("<html"));
    }
}
