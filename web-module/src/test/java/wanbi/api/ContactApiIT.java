package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;
import wanbi.fixture.Correspondents;

/** What clients are promised and told, by REST and in the real application (F-13, R17). */
class ContactApiIT {

    private static String in(Duration ahead) {
        return Instant.now().plus(ahead).toString();
    }

    private static String aCase(String phone) {
        return Api.as("desk")
                .post("/loss-cases", Desk.lossReport().replaceFirst("137\\d{8}", phone))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static JsonObject tells(String number, String more) {
        String body =
                "{'at':'" + Instant.now() + "','channel':'PHONE','outcome':'REACHED','text':'已告知正在查找'" + more + "}";
        return Api.as("desk")
                .post("/cases/" + number + "/feedback", Api.json(body))
                .expect(201)
                .json();
    }

    private static void isRefused(String who, String path, String body, int status, String code) {
        Api.as(who).post(path, Api.json(body)).expect(status, code);
    }

    private static String stepState(String number, String step) {
        return Api.as("desk").get("/cases/" + number + "/procedure").json().getJsonArray("steps").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("step").equals(step))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    /** Asks again and again; each question is a round trip, so that nobody spins. */
    private static void until(Supplier<Boolean> question) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!question.get()) {
            assertTrue(System.nanoTime() < end, "it did not come to that");
        }
    }

    @Test
    void feedbackKeepsThePromiseAndLeavesTheNextOne() {
        String number = Desk.reportsAWallet();
        JsonObject first =
                Api.as("desk").get("/cases/" + number + "/promises").expect(200).json();
        assertTrue(first.getBoolean("nextByRule"));
        assertEquals(
                first.getString("nextPromiseAt"),
                Api.as("desk").get("/cases/" + number).json().getString("nextPromiseAt"));
        JsonObject told =
                tells(number, ",'next':{'at':'" + in(Duration.ofDays(3)) + "','channel':'WECHAT','text':'监控结果'}");
        assertFalse(told.getBoolean("nextByRule"));
        assertEquals("KEPT", told.getJsonArray("promises").getJsonObject(0).getString("state"));
        assertEquals("DONE", stepState(number, "FEEDBACK"));
        JsonObject kept = Api.as("manager")
                .post(
                        "/cases/" + number + "/promises/2/keeping",
                        Api.json("{'at':'" + Instant.now() + "','outcome':'READ','text':'已发监控查看结果'}"))
                .expect(201)
                .json();
        assertTrue(kept.getBoolean("nextByRule"));
        assertEquals("WECHAT", kept.getJsonArray("feedback").getJsonObject(1).getString("channel"));
        assertEquals(2, kept.getJsonArray("feedback").getJsonObject(1).getInt("promise"));
        isRefused(
                "desk",
                "/cases/" + number + "/promises/2/keeping",
                "{'at':'" + Instant.now() + "','outcome':'READ','text':'再次'}",
                409,
                "PROMISE_ENDED");
    }

    @Test
    void whatCannotBePromisedIsSaidAtTheField() {
        String number = Desk.reportsAWallet();
        String promises = "/cases/" + number + "/promises";
        String later = in(Duration.ofDays(1));
        isRefused("desk", promises, "{'at':'2026-01-01T00:00:00Z','channel':'PHONE'}", 422, "PROMISE_IN_PAST");
        isRefused(
                "desk", promises, "{'at':'" + in(Duration.ofDays(91)) + "','channel':'PHONE'}", 422, "PROMISE_TOO_FAR");
        isRefused("desk", promises, "{'channel':'PHONE'}", 422, "REQUIRED");
        isRefused("desk", promises, "{'at':'" + later + "','channel':'PIGEON'}", 422, "UNKNOWN_CODE");
        isRefused(
                "desk", promises, "{'at':'" + later + "','channel':'PHONE','send':true}", 422, "LETTER_BY_MAIL_OR_SMS");
        isRefused("desk", promises, "{'at':'" + later + "','channel':'PHONE','outcome':'READ'}", 422, "UNKNOWN_FIELD");
        isRefused("guard", promises, "{'at':'" + later + "','channel':'PHONE'}", 403, "FORBIDDEN");
        isRefused("desk2", promises, "{'at':'" + later + "','channel':'PHONE'}", 404, "UNKNOWN");
        isRefused("desk", promises + "/nine/keeping", "{}", 404, "UNKNOWN");
        isRefused(
                "desk",
                "/cases/" + number + "/feedback",
                "{'at':'" + Instant.now() + "','channel':'PHONE','outcome':'REACHED','text':'请打 13911112222 找捡到的人'}",
                422,
                "FEEDBACK_NAMES_OTHERS");
        String nested = "{'at':'" + Instant.now()
                + "','channel':'PHONE','outcome':'REACHED','text':'已告知','next':{'at':'2026-01-01T00:00:00Z','channel':'PHONE'}}";
        assertEquals(
                "next/at",
                Api.as("desk")
                        .post("/cases/" + number + "/feedback", Api.json(nested))
                        .expect(422, "PROMISE_IN_PAST")
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"));
    }

    @Test
    void thePromiseReachesTheClientsMobile() {
        String phone = Desk.phone();
        String number = aCase(phone);
        String body =
                "{'at':'" + in(Duration.ofHours(30)) + "','channel':'SMS','text':'告知监控结果','send':true,'english':true}";
        Api.as("desk").post("/cases/" + number + "/promises", Api.json(body)).expect(201);
        String text = Correspondents.sms()
                .await(1, delivery -> delivery.to().equals(phone))
                .get(0)
                .json()
                .getString("text");
        assertTrue(text.contains(number) && text.contains("hear from us by"), text);
        assertFalse(text.contains("小明") || text.contains("钱包"), text);
    }

    @Test
    void proposalsFollowTheStepsAndTellNoFeature() {
        String number = Desk.reportsAWallet();
        Api.as("desk")
                .post("/cases/" + number + "/procedure/DISPATCH/completion", Api.json("{'note':'已通知保安'}"))
                .expect(201);
        Api.as("desk")
                .post("/cases/" + number + "/procedure/FOOTAGE_REQUEST/completion", Api.json("{'note':'已申请监控'}"))
                .expect(201);
        List<JsonObject> items = Api.as("desk")
                .get("/cases/" + number + "/feedback/proposals")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertEquals(
                List.of("SEARCHING", "FOOTAGE", "ACCEPTED"),
                items.stream().map(item -> item.getString("situation")).toList());
        String footage = items.get(1).getString("text");
        assertTrue(footage.contains("钱包") && footage.contains("不向个人提供复制件"), footage);
        assertFalse(footage.contains("{") || footage.contains("磨损") || footage.contains("小明"), footage);
        tells(number, ",'next':null");
        for (JsonObject item : items) {
            String body = "{'at':'" + Instant.now() + "','channel':'PHONE','outcome':'REACHED','text':'"
                    + item.getString("text") + "'}";
            Api.as("desk")
                    .post("/cases/" + number + "/feedback", Api.json(body))
                    .expect(201);
        }
    }

    /** The gateway has it: the client was told to collect, nobody has to say so by hand. */
    @Test
    void aDeliveredNoticeEndsTheStep() {
        String phone = Desk.phone();
        String number = aCase(phone);
        Desk.links(number, Desk.storesAFoundWallet());
        assertEquals("RUNNING", stepState(number, "NOTIFY"));
        Api.as("desk")
                .post("/cases/" + number + "/notifications", Api.json("{'send':true,'channel':'SMS'}"))
                .expect(201);
        until(() -> stepState(number, "NOTIFY").equals("DONE"));
        Api.as("desk").get("/cases/" + number + "/journal/verification").expect(200);
    }

    /** Of a case whose promise has rung; whether it stays told once and others still ring, after a kill. */
    static Runnable aPromiseOverdueAtAKill() {
        String number = overdue();
        assertTrue(Api.as("desk").get("/cases/" + number + "/promises").json().getBoolean("overdue"));
        return () -> {
            overdue();
            assertEquals(1, alarms(number));
            String journal = Api.as("desk")
                    .get("/cases/" + number + "/journal")
                    .expect(200)
                    .text();
            assertEquals(2, journal.split("PROMISE_OVERDUE").length, journal);
        };
    }

    private static String overdue() {
        String number = Desk.reportsAWallet();
        String body = "{'at':'" + in(Duration.ofSeconds(2)) + "','channel':'PHONE'}";
        Api.as("desk").post("/cases/" + number + "/promises", Api.json(body)).expect(201);
        until(() -> alarms(number) == 1);
        return number;
    }

    private static long alarms(String number) {
        return Api.as("desk").get("/alarms?limit=200").expect(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(alarm -> alarm.getString("caseNumber").equals(number))
                .filter(alarm -> alarm.getString("kind").equals("PROMISE"))
                .count();
    }
}
