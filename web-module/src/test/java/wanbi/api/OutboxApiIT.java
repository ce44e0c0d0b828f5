package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;
import wanbi.fixture.Correspondents;
import wanbi.fixture.Receiver;
import wanbi.fixture.Receiver.Delivery;

/** Messages of the real application to a real mail server and a real gateway. */
class OutboxApiIT {

    @Test
    void aNoticeReachesTheClientsMobileSignedAndWithoutAWordOfTheThing() throws Exception {
        Waiting waiting = aThingWaits();
        JsonObject told = last(waiting.sends("{'send':true,'channel':'SMS','text':'周末也可领取'}"));
        assertEquals("WAITING", told.getString("delivery"));
        assertTrue(told.isNull("outcome"));
        Delivery sms = Correspondents.sms().await(1, to(waiting.phone)).get(0);
        String text = sms.json().getString("text");
        assertTrue(text.contains(waiting.caseNumber) && text.contains("周末也可领取"), text);
        assertFalse(text.contains("钱包") || text.contains("小明"), text);
        assertEquals("v1=" + hmac(sms.timestamp() + "." + sms.body()), sms.signature());
        assertEquals(sms.id(), sms.json().getString("id"));
        waiting.awaitDelivery("SENT");
        String journal = Api.as("manager")
                .get("/cases/" + waiting.caseNumber + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("MESSAGE_SENT") && journal.contains(sms.id()), journal);
    }

    @Test
    void aNoticeByMailIsReadInEnglishToo() throws Exception {
        Waiting waiting = aThingWaits();
        String address = "c" + waiting.phone + "@example.com";
        waiting.sends("{'send':true,'channel':'MAIL','address':'" + address + "','english':true}");
        var mail = Correspondents.mail(any -> isTo(any, address));
        assertTrue(mail.getSubject().contains(waiting.caseNumber), mail.getSubject());
        assertTrue(mail.getContent().toString().contains("valid ID"), mail.getContent()::toString);
        assertTrue(mail.getMessageID().matches("<SH01-M-[0-9A-F]{32}@wuye\\.example>"), mail.getMessageID());
        waiting.awaitDelivery("SENT");
    }

    @Test
    void whatCannotBeSentIsSaidAtTheField() {
        Waiting waiting = aThingWaits();
        waiting.isRefused("desk", "{'send':true,'channel':'MAIL'}", 422, "REQUIRED");
        waiting.isRefused("desk", "{'send':true,'channel':'MAIL','address':'wang@example'}", 422, "INVALID_MAIL");
        waiting.isRefused("desk", "{'send':true,'channel':'SMS','address':'a@b.co'}", 422, "ADDRESS_FOR_MAIL_ONLY");
        waiting.isRefused("desk", "{'send':true,'channel':'PHONE'}", 422, "UNKNOWN_CODE");
        waiting.isRefused("desk", "{'send':true,'channel':'SMS','outcome':'READ'}", 422, "UNKNOWN_FIELD");
        waiting.isRefused("guard", "{'send':true,'channel':'SMS'}", 403, "FORBIDDEN");
        waiting.isRefused("desk2", "{'send':true,'channel':'SMS'}", 404, "UNKNOWN");
        String missing = Desk.reportsAWallet();
        Api.as("desk")
                .post("/cases/" + missing + "/notifications", Api.json("{'send':true,'channel':'SMS'}"))
                .expect(409, "CASE_STATE");
        assertEquals(List.of(), Correspondents.sms().matching(to(waiting.phone)));
    }

    @Test
    void theManagerDecidesAboutWhatWasRefused() {
        Waiting waiting = aThingWaits();
        Correspondents.sms().answer(waiting.phone, 422);
        waiting.sends("{'send':true,'channel':'SMS'}");
        waiting.awaitDelivery("FAILED");
        JsonObject failed = waiting.message("").orElseThrow();
        assertEquals("FAILED REFUSED 137****" + waiting.phone.substring(7), words(failed));
        String id = failed.getString("id");
        Api.as("desk").get("/messages").expect(403, "FORBIDDEN");
        Api.as("manager2").post("/messages/" + id + "/retry", "{}").expect(404, "UNKNOWN");
        Correspondents.sms().answer(waiting.phone, Receiver.TAKEN);
        Api.as("manager").post("/messages/" + id + "/retry", "{}").expect(201);
        List<Delivery> both = Correspondents.sms().await(2, to(waiting.phone));
        assertEquals(both.get(0).id(), both.get(1).id());
        waiting.awaitDelivery("SENT");
        Api.as("manager").post("/messages/" + id + "/retry", "{}").expect(409, "MESSAGE_STATE");
    }

    @Test
    void whatIsNotToBeSentIsDiscardedForAReason() {
        Waiting waiting = aThingWaits();
        Correspondents.sms().answer(waiting.phone, 503);
        waiting.sends("{'send':true,'channel':'SMS'}");
        Correspondents.sms().await(1, to(waiting.phone));
        String id = until(() -> waiting.message("").filter(message -> message.getInt("attempts") > 0))
                .getString("id");
        until(() -> waiting.message("&state=WAITING"));
        Api.as("manager").post("/messages/" + id + "/discarding", "{}").expect(422, "REQUIRED");
        Api.as("manager")
                .post("/messages/" + id + "/discarding", Api.json("{'reason':'已电话告知客户'}"))
                .expect(201);
        assertEquals(Optional.empty(), waiting.message(""));
        waiting.awaitDelivery("DISCARDED");
        Api.as("manager")
                .post("/messages/" + id + "/discarding", Api.json("{'reason':'再来一次'}"))
                .expect(409, "MESSAGE_STATE");
    }

    /** The gateway has it, the answer never comes, and the house dies: sent again after the start, under the same id. */
    /** Of a message that the gateway has taken without a word; whether it goes out again under its own number. */
    static Runnable aMessageUnderWayAtAKill() {
        Waiting waiting = aThingWaits();
        Correspondents.sms().answer(waiting.phone, Receiver.SILENCE);
        waiting.sends("{'send':true,'channel':'SMS'}");
        Delivery before = Correspondents.sms().await(1, to(waiting.phone)).get(0);
        Correspondents.sms().answer(waiting.phone, Receiver.TAKEN);
        return () -> {
            List<Delivery> both = Correspondents.sms().await(2, to(waiting.phone));
            assertEquals(before.id(), both.get(1).id());
            waiting.awaitDelivery("SENT");
            assertEquals(2, Correspondents.sms().matching(to(waiting.phone)).size());
            Api.as("desk")
                    .get("/cases/" + waiting.caseNumber + "/journal/verification")
                    .expect(200);
        };
    }

    /** A case with a find linked to it, and its client's telephone. */
    private record Waiting(String caseNumber, String phone) {

        JsonObject sends(String body) {
            return Api.as("desk")
                    .post("/cases/" + caseNumber + "/notifications", Api.json(body))
                    .expect(201)
                    .json();
        }

        void isRefused(String who, String body, int status, String code) {
            Api.as(who)
                    .post("/cases/" + caseNumber + "/notifications", Api.json(body))
                    .expect(status, code);
        }

        void awaitDelivery(String state) {
            until(() -> Optional.of(
                            last(Api.as("desk").get("/cases/" + caseNumber).json()))
                    .filter(told -> told.getString("delivery").equals(state)));
        }

        Optional<JsonObject> message(String filter) {
            return Api.as("manager")
                    .get("/messages?site=SH01&limit=200" + filter)
                    .expect(200)
                    .json()
                    .getJsonArray("items")
                    .stream()
                    .map(JsonValue::asJsonObject)
                    .filter(message -> message.getString("about").equals(caseNumber))
                    .findFirst();
        }
    }

    private static Waiting aThingWaits() {
        String phone = Desk.phone();
        String caseNumber = Api.as("desk")
                .post("/loss-cases", Desk.lossReport().replaceFirst("137\\d{8}", phone))
                .expect(201)
                .json()
                .getString("caseNumber");
        Desk.links(caseNumber, Desk.storesAFoundWallet());
        return new Waiting(caseNumber, phone);
    }

    private static JsonObject last(JsonObject shown) {
        var all = shown.getJsonArray("notifications");
        return all.getJsonObject(all.size() - 1);
    }

    private static String words(JsonObject message) {
        return message.getString("state") + " " + message.getString("failure") + " " + message.getString("recipient");
    }

    private static Predicate<Delivery> to(String phone) {
        return delivery -> delivery.to().equals(phone);
    }

    private static boolean isTo(jakarta.mail.internet.MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Asks again and again; each question is a round trip, so that nobody spins. */
    private static <T> T until(java.util.function.Supplier<Optional<T>> question) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AssertionError("it did not come to that");
    }

    private static String hmac(String signed) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Correspondents.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
