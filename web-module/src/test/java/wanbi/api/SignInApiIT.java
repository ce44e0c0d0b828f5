package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The way in for machines. */
class SignInApiIT {

    private static Answer signIn(String username, String password) {
        return Api.anonymous()
                .post(
                        "/tokens",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", password)
                                .build());
    }

    @Test
    void aTokenOpensTheDoorUntilItIsRevoked() {
        JsonObject issued = signIn("desk3", "wanbi-demo").expect(201).json();
        Duration lasts = Duration.between(
                Instant.now(),
                OffsetDateTime.parse(issued.getString("expiresAt")).toInstant());
        assertTrue(lasts.toMinutes() > 11 * 60 && lasts.toHours() <= 12, lasts::toString);
        assertEquals(
                "{\"role\":\"DESK\",\"node\":\"SH01\"}",
                issued.getJsonArray("grants").get(0).toString());
        Api mine = Api.anonymous().with("Authorization", "Bearer " + issued.getString("token"));
        mine.get("/sites").expect(200);
        mine.send("DELETE", "/tokens/current", null, BodyPublishers.noBody()).expect(204);
        mine.get("/sites").expect(401, "TOKEN_INVALID");
    }

    @Test
    void withoutATokenNothingIsServed() {
        Answer answer = Api.anonymous().get("/sites");
        answer.expect(401, "NOT_SIGNED_IN");
        assertEquals("Bearer", answer.header("WWW-Authenticate"));
        Api.anonymous().post("/loss-cases", "{}").expect(401, "NOT_SIGNED_IN");
        Api.anonymous().get("/no-such-thing").expect(401, "NOT_SIGNED_IN");
        Api.anonymous().with("Authorization", "Bearer nonsense").get("/sites").expect(401, "TOKEN_INVALID");
        Api.anonymous().with("Authorization", "Basic ZGVzazp3").get("/sites").expect(401, "NOT_SIGNED_IN");
    }

    @Test
    void anUnknownUserReadsTheSameAsAWrongPassword() {
        JsonObject wrong = signIn("desk3", "no-such-password")
                .expect(401, "SIGN_IN_FAILED")
                .json();
        JsonObject unknown = signIn("nobody-at-all", "wanbi-demo")
                .expect(401, "SIGN_IN_FAILED")
                .json();
        assertEquals(wrong, unknown);
    }

    @Test
    void whoTriesTooOftenWaits() {
        String username = "stranger-" + System.nanoTime();
        for (int i = 0; i < 5; i++) {
            signIn(username, "guess" + i).expect(401);
        }
        Answer sixth = signIn(username, "guess6").expect(429, "THROTTLED");
        assertTrue(Integer.parseInt(sixth.header("Retry-After")) > 0);
        assertFalse(sixth.json().getString("detail").contains("{"));
    }

    @Test
    void nameAndPasswordAreTextsAndNothingElseIsTaken() {
        var errors = Api.anonymous()
                .post("/tokens", "{\"username\":7,\"remember\":true}")
                .expect(422)
                .fieldErrors();
        assertTrue(errors.contains("username:NOT_A_TEXT"), errors::toString);
        assertTrue(errors.contains("password:REQUIRED"), errors::toString);
        assertTrue(errors.contains("remember:UNKNOWN_FIELD"), errors::toString);
    }

    @Test
    void theAdministratorSeesNoCase() {
        Api.as("admin").get("/sites").expect(200);
        Api.as("admin").get("/cases").expect(403, "FORBIDDEN");
        Api.as("admin").post("/loss-cases", Desk.lossReport()).expect(403, "FORBIDDEN");
    }

    @Test
    void theAuditorReadsAndChangesNothing() {
        Api.as("auditor").get("/cases").expect(200);
        Api.as("auditor").post("/loss-cases", Desk.lossReport()).expect(403, "FORBIDDEN");
    }
}
