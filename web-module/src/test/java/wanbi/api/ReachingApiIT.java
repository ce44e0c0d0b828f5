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

    /** Named at the report, masked like everybody, shown in plain with a reason, put right like all else. */
    @Test
    void whoeverElseIsToBeReachedWasNamedAtTheReport() {
        String phone = Desk.phone();
        String named = Desk.lossReport()
                .replace(
                        "\"lossMode\"",
                        "\"otherContact\":{\"name\":\"李晓梅\",\"phone\":\"" + phone
                                + "\",\"relation\":\"FAMILY\"},\"promisedReward\":{\"amount\":200},\"lossMode\"");
        Api.as("desk").post("/loss-cases", named.replace(phone, "12")).expect(422, "INVALID_PHONE");
        Api.as("desk").post("/loss-cases", named.replace("200", "-1")).expect(422, "OUT_OF_RANGE");
        String number =
                Api.as("desk").post("/loss-cases", named).expect(201).json().getString("caseNumber");
        JsonObject file = Api.as("desk").get("/cases/" + number).expect(200).json();
        JsonObject other = file.getJsonObject("otherContact");
        assertEquals("FAMILY", other.getString("relation"));
        assertTrue(!other.toString().contains(phone) && !other.toString().contains("晓梅"), other::toString);
        assertEquals(200, file.getJsonObject("promisedReward").getInt("amount"));
        assertEquals("CNY", file.getJsonObject("promisedReward").getString("currency"));
        assertTrue(Api.as("desk")
                .post(
                        "/unmaskings",
                        Api.json("{'subject':'cases/" + number + "','field':'otherContact.phone','reason':'三次未联系上客户'}"))
                .expect(201)
                .json()
                .getString("value")
                .equals(phone));
        Api.as("desk")
                .post(
                        "/cases/" + number + "/corrections",
                        Api.json("{'changes':{'otherContact/phone':'12'},'reason':'x'}"))
                .expect(422, "INVALID_PHONE");
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
