package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Whatever a client sends, it reads on which field it went wrong; never a fault of ours, and nothing is saved. */
class BadInputApiIT {

    private static Answer report(String json) {
        return Api.as("desk").post("/loss-cases", json);
    }

    @Test
    void theShapeAndTheRulesSpeakInOneAnswer() {
        var answer = report("{\"site\":\"SH01\",\"reportedAt\":\"gestern\",\"accept\":true,\"colour\":\"RED\","
                + "\"items\":[{\"category\":\"WALLET\",\"quantity\":\"一些\"}]}");
        List<String> errors = answer.expect(422).fieldErrors();
        assertTrue(errors.contains("reportedAt:NOT_A_TIME"), errors::toString);
        assertTrue(errors.contains("items/1/quantity:NOT_A_NUMBER"), errors::toString);
        assertTrue(errors.contains("colour:UNKNOWN_FIELD"), errors::toString);
        assertTrue(errors.contains("items/1/name:REQUIRED"), errors::toString);
        assertFalse(errors.contains("items/1/quantity:REQUIRED"), errors::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"quantity\":1', '\"quantity\":1.5', items/1/quantity:NOT_WHOLE",
        "'\"quantity\":1', '\"quantity\":\"2\"', items/1/quantity:NOT_A_NUMBER",
        "'\"quantity\":1', '\"quantity\":0', items/1/quantity:OUT_OF_RANGE",
        "'\"quantity\":1', '\"quantity\":99999999999999999999', items/1/quantity:OUT_OF_RANGE",
        "'\"quantity\":1', '\"quantity\":1,\"surprise\":true', items/1/surprise:UNKNOWN_FIELD",
        "'\"readBack\":true', '\"readBack\":\"yes\"', readBack:NOT_A_YES_NO",
        "'\"colours\":[\"BLACK\"]', '\"colours\":\"BLACK\"', items/1/colours:NOT_A_LIST"
    })
    void aWrongFieldIsNamed(String right, String wrong, String error) {
        String body = Desk.lossReport();
        assertTrue(body.contains(right), body);
        assertEquals(
                List.of(error), report(body.replace(right, wrong)).expect(422).fieldErrors());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"site\":\"SH01\",\"site\":\"SH02\"}",
                "{\"site\":0x10}",
                "{\"site\":\"SH01\"} and more",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}}}}}}}}}}}}}}",
            })
    void whatIsNoJsonIsRefused(String body) {
        report(body).expect(422, "MALFORMED_JSON");
    }

    @Test
    void anythingButAnObjectIsRefused() {
        report("[]").expect(422, "NOT_AN_OBJECT");
    }

    @Test
    void aSiteOutsideTheGrantsIsUnknownWhereverItIsNamed() {
        Api.as("desk").get("/sites/GZ01/places").expect(404, "UNKNOWN");
        Api.as("desk").get("/cases?site=GZ01").expect(404, "UNKNOWN");
        Api.as("desk").get("/cases?site=nowhere").expect(404, "UNKNOWN");
        report(Desk.lossReport().replace("\"SH01\"", "\"GZ01\"")).expect(404, "UNKNOWN");
        report(Desk.lossReport().replace("\"SH01\"", "\"GZ01\"").replace("\"quantity\":1", "\"quantity\":\"x\""))
                .expect(404, "UNKNOWN");
        report(Desk.lossReport().replace("\"SH01\"", "\"sh 01\"")).expect(404, "UNKNOWN");
    }

    @Test
    void withoutASiteNothingElseIsForgotten() {
        var errors = report("{\"items\":[{\"quantity\":1.5}]}").expect(422).fieldErrors();
        assertTrue(errors.contains("site:REQUIRED"), errors::toString);
        assertTrue(errors.contains("items/1/quantity:NOT_WHOLE"), errors::toString);
    }

    @Test
    void aBodyBeyondAMegabyteIsRefused() {
        String padding = "x".repeat(1_100_000);
        report(Json.createObjectBuilder().add("site", padding).build().toString())
                .expect(413, "BODY_TOO_LARGE");
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        Api.as("desk")
                .send("POST", "/loss-cases", "text/plain", BodyPublishers.ofString("wallet"))
                .expect(415, "MEDIA_TYPE_UNSUPPORTED");
        Api.as("desk")
                .send("POST", "/files", "multipart/form-data; boundary=x", BodyPublishers.ofString("no part"))
                .expect(400, "BAD_REQUEST");
    }

    @Test
    void addressesAndMethodsThatThereAreNotAreProblemsToo() {
        JsonObject lost =
                Api.as("desk").get("/lost-cases").expect(404, "NO_SUCH_PATH").json();
        assertEquals("/problems/NO_SUCH_PATH", lost.getString("type"));
        var answer = Api.as("desk").send("DELETE", "/cases", null, BodyPublishers.noBody());
        answer.expect(405, "METHOD_NOT_ALLOWED");
        assertTrue(answer.header("Allow").contains("GET"));
        assertEquals("application/problem+json;charset=UTF-8", answer.header("Content-Type"));
        Api.as("desk").with("Accept", "image/png").get("/cases").expect(406, "NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/nonsense",
                "/cases/SH01-GS-20260101-999",
                "/found-items/nonsense",
                "/found-items/SH01-F-20260101-999/custody",
                "/claims/nonsense",
                "/receipts/nonsense",
                "/receipts/nonsense/original.pdf",
                "/receipts/nonsense/copies/1.pdf",
                "/imports/nonsense",
                "/cases/SH01-GS-20260101-999/photos/nonsense"
            })
    void aThingThatThereIsNotIsUnknown(String path) {
        Api.as("desk").get(path).expect(404, "UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=0,OUT_OF_RANGE",
        "limit=201,OUT_OF_RANGE",
        "limit=-1,OUT_OF_RANGE",
        "limit=many,NOT_A_NUMBER",
        "limit=5.5,NOT_A_NUMBER",
        "after=nonsense,INVALID",
        "status=LOST_FOR_EVER,UNKNOWN_CODE"
    })
    void aListSaysWhatItCannotBeAskedFor(String query, String code) {
        for (String list : List.of("/cases", "/found-items", "/claims")) {
            Api.as("desk").get(list + "?" + query).expect(422, code);
        }
    }

    @Test
    void oddCharactersInAQuestionFindNothingAndBreakNothing() {
        for (String odd : List.of("%00", "%25", "_", "%27%3B--", "%F0%9F%91%9B", "%5C", "%E2%80%AE")) {
            Api.as("desk").get("/cases?q=" + odd).expect(200);
            Api.as("desk").get("/found-items?q=" + odd).expect(200);
        }
    }

    @Test
    void theAnswerSpeaksTheLanguageAskedFor() {
        String bad = Desk.lossReport().replace("\"quantity\":1", "\"quantity\":1.5");
        assertEquals("这里应为整数，不能带小数。", report(bad).expect(422).json().getString("detail"));
        assertEquals(
                "A whole number is expected here, without a fraction.",
                Api.as("desk")
                        .with("Accept-Language", "en-GB,en;q=0.9")
                        .post("/loss-cases", bad)
                        .expect(422)
                        .json()
                        .getString("detail"));
    }
}
