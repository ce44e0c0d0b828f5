package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Where a case stands, for the holder of its slip and for nobody else (F-7, F-13). */
class StatusApiIT {

    private static final String UNKNOWN = "{\"found\":false}";

    private record Slip(String caseNumber, String code, String phone) {

        String tail() {
            return phone.substring(7);
        }

        String wrongTail() {
            return "%04d".formatted((Integer.parseInt(tail()) + 1) % 10_000);
        }

        Answer asks(String tail) {
            return Api.anonymous().with("Accept", "application/json").get("//status/" + code + "?phone=" + tail);
        }
    }

    private static Slip aSlip() {
        String phone = Desk.phone();
        JsonObject opened = Api.as("desk")
                .post("/loss-cases", Desk.lossReport().replaceFirst("137\\d{8}", phone))
                .expect(201)
                .json();
        return new Slip(
                opened.getString("caseNumber"),
                opened.getJsonObject("acceptance").getString("verificationCode"),
                phone);
    }

    @Test
    void theHolderSeesHowFarItIsAndNothingPersonal() {
        Slip slip = aSlip();
        Api.as("desk")
                .post(
                        "/cases/" + slip.caseNumber + "/feedback",
                        Api.json("{'at':'" + Instant.now() + "','channel':'PHONE','outcome':'REACHED','text':'已告知'}"))
                .expect(201);
        Answer answer = slip.asks(slip.tail()).expect(200);
        JsonObject standing = answer.json();
        assertTrue(standing.getBoolean("found"));
        assertEquals(slip.caseNumber, standing.getString("number"));
        assertEquals("已受理，正在查找", standing.getString("statusText"));
        assertEquals("WALLET", standing.getString("itemClass"));
        assertEquals(
                Api.as("desk").get("/cases/" + slip.caseNumber).json().getString("nextPromiseAt"),
                standing.getString("nextPromiseAt"));
        assertFalse(standing.isNull("lastContactAt"));
        assertFalse(standing.getString("telephone").isBlank());
        String text = answer.text();
        assertFalse(
                text.contains("小明") || text.contains(slip.phone) || text.contains("磨损") || text.contains("已告知"), text);
        assertEquals(
                "Accepted, we are searching",
                Api.anonymous()
                        .with("Accept-Language", "en")
                        .get("//status/" + slip.code.substring(0, 4) + "-" + slip.code.substring(4) + "?phone="
                                + slip.tail())
                        .expect(200)
                        .json()
                        .getString("statusText"));
    }

    @Test
    void aWrongEndAndACodeOfNobodyReadTheSame() {
        Slip slip = aSlip();
        assertEquals(UNKNOWN, slip.asks(slip.wrongTail()).expect(200).text());
        assertEquals(
                UNKNOWN,
                new Slip("", "ZZZZ2345", slip.phone).asks("1234").expect(200).text());
        assertEquals(
                UNKNOWN,
                new Slip("", "nonsense", slip.phone).asks("1234").expect(200).text());
        assertEquals(UNKNOWN, slip.asks("").expect(200).text());
        assertEquals(UNKNOWN, slip.asks(slip.phone).expect(200).text());
        assertEquals(UNKNOWN, slip.asks("%25%25%25%25").expect(200).text());
    }

    /** Also for the right end: whoever tries must wait. */
    @Test
    void fiveWrongEndsCloseTheCode() {
        Slip slip = aSlip();
        for (int i = 0; i < 5; i++) {
            assertEquals(UNKNOWN, slip.asks(slip.wrongTail()).expect(200).text());
        }
        slip.asks(slip.wrongTail()).expect(429, "THROTTLED");
        Answer closed = slip.asks(slip.tail()).expect(429, "THROTTLED");
        assertTrue(Integer.parseInt(closed.header("Retry-After")) > 800, closed.header("Retry-After"));
    }

    @Test
    void peopleGetAPage() {
        Slip slip = aSlip();
        String form = Api.anonymous()
                .with("Accept", "text/html")
                .get("//status/" + slip.code)
                .expect(200)
                .text();
        assertTrue(form.contains(slip.code) && form.contains("name=\"phone\""), form);
        String page = Api.anonymous()
                .with("Accept", "text/html")
                .get("//status/" + slip.code + "?phone=" + slip.tail())
                .expect(200)
                .text();
        assertTrue(page.contains(slip.caseNumber) && page.contains("已受理，正在查找"), page);
        assertFalse(page.contains("小明") || page.contains("磨损"), page);
    }
}
