package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Reaching a client for whom a thing waits. */
class ReachingApiIT {

    /** Three tries, another person, a letter (R08); the promise comes nearer with each try. */
    @Test
    void whoeverCannotBeReachedIsTriedAgainThenThroughOthersThenInWriting() {
        String number = Desk.reportsAWallet();
        Desk.links(number, Desk.storesAFoundWallet());
        assertEquals("TELL 0", reaching(number));
        Api.as("desk")
                .post(
                        "/cases/" + number + "/promises",
                        Api.json("{'at':'" + Instant.now().plus(Duration.ofDays(3)) + "','channel':'PHONE'}"))
                .expect(201);
        Instant promised = promised(number);
        tries(number, "PHONE", "NO_ANSWER", "");
        assertEquals("TRY_AGAIN 1", reaching(number));
        assertTrue(promised(number).isBefore(promised));
        tries(number, "PHONE", "WRONG_NUMBER", "");
        assertEquals("ASK_OTHER 2", reaching(number));
        tries(number, "PHONE", "NO_ANSWER", ",'other':'配偶 李女士'");
        assertEquals("WRITE 3", reaching(number));
        tries(number, "DOOR_SLIP", "NO_ANSWER", "");
        assertEquals("WAIT 4", reaching(number));
        tries(number, "PHONE", "REACHED", "");
        assertEquals("TOLD 4", reaching(number));
        Api.as("desk")
                .post(
                        "/cases/" + number + "/notifications",
                        Api.json("{'channel':'PHONE','at':'%s','outcome':'REACHED','other':'%s'}"
                                .formatted(Instant.now(), "长".repeat(101))))
                .expect(422, "TOO_LONG");
    }

    private static void tries(String number, String channel, String outcome, String more) {
        Api.as("desk")
                .post(
                        "/cases/" + number + "/notifications",
                        Api.json("{'channel':'" + channel + "','at':'" + Instant.now() + "','outcome':'" + outcome + "'"
                                + more + "}"))
                .expect(201);
    }

    private static String reaching(String number) {
        JsonObject reaching =
                Api.as("desk").get("/cases/" + number).expect(200).json().getJsonObject("reaching");
        return reaching.getString("step") + " " + reaching.getInt("tries");
    }

    private static Instant promised(String number) {
        return OffsetDateTime.parse(Api.as("desk")
                        .get("/cases/" + number)
                        .expect(200)
                        .json()
                        .getString("nextPromiseAt"))
                .toInstant();
    }
}
