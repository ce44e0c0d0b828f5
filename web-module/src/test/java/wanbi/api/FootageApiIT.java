package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Footage by HTTP: asked for, approved by another, viewed, kept, given to the police (R06, I6, I7, I11). */
class FootageApiIT {

    private static Instant time(JsonObject of, String field) {
        return OffsetDateTime.parse(of.getString(field)).toInstant();
    }

    private static JsonObject first(JsonObject request) {
        return request.getJsonArray("perCamera").getJsonObject(0);
    }

    @Test
    void theDeadlineIsADayBeforeTheShorterRetentionEnds() {
        String camera = CctvRoom.aCamera(30);
        Instant now = Instant.now();
        CctvRoom.measured(camera, Duration.ofDays(7), now);
        Instant from = now.minus(Duration.ofHours(3));
        JsonObject request = CctvRoom.asks("desk", Desk.reportsAWallet(), camera, from, now, false)
                .expect(201)
                .json();
        assertEquals("PENDING", request.getString("status"));
        Instant overwritten = from.plus(Duration.ofDays(7));
        assertEquals(
                overwritten.toEpochMilli(),
                time(first(request), "overwrittenAt").toEpochMilli());
        assertEquals(
                overwritten.minus(Duration.ofDays(1)).toEpochMilli(),
                time(request, "deadline").toEpochMilli());
        CctvRoom.measured(camera, Duration.ofDays(5), Instant.now());
        JsonObject sooner = Api.as("cctv")
                .get("/footage-requests/" + request.getString("id"))
                .expect(200)
                .json();
        assertEquals(
                overwritten.minus(Duration.ofDays(2)).toEpochMilli(),
                time(first(sooner), "overwrittenAt").toEpochMilli());
    }

    @Test
    void badInputIsNamedFieldByField() {
        String number = Desk.reportsAWallet();
        String camera = CctvRoom.aCamera(30);
        Instant now = Instant.now();
        CctvRoom.asks("desk", number, camera, now, now.minusSeconds(60), false).expect(422, "BEFORE_START");
        CctvRoom.asks("desk", number, "GZ01-C001", now.minusSeconds(60), now, false)
                .expect(422, "CAMERA_NOT_HERE");
        CctvRoom.asks("desk", number, "SH01-C024", now.minusSeconds(60), now, false)
                .expect(422, "CAMERA_RETIRED");
        CctvRoom.asks("desk", number, camera, now.minus(Duration.ofHours(25)), now, false)
                .expect(422, "LONG_WINDOW_REASON");
        CctvRoom.asks("desk2", number, camera, now.minusSeconds(60), now, false).expect(404);
        CctvRoom.asks("auditor", number, camera, now.minusSeconds(60), now, false)
                .expect(403);
    }

    @Test
    void nobodyFilmsWhereItIsForbidden() {
        Api.as("manager")
                .post("/cameras", Api.json(CctvRoom.camera("SH01-C998", "TOILET", 30)))
                .expect(422, "LOCATION_FORBIDDEN");
    }

    @Test
    void whatIsWrittenOverAlreadyIsLostAtOnceWithItsCause() {
        String camera = CctvRoom.aCamera(30);
        Instant to = Instant.now().minus(Duration.ofDays(40));
        JsonObject late = CctvRoom.asks("desk", Desk.reportsAWallet(), camera, to.minus(Duration.ofHours(1)), to, false)
                .expect(201)
                .json();
        assertEquals("OVERWRITTEN", late.getString("status"));
        assertEquals("LATE_REPORT", first(late).getString("lossCause"));
        String brief = CctvRoom.aCamera(5);
        Instant week = Instant.now().minus(Duration.ofDays(7));
        JsonObject equipment = CctvRoom.asks(
                        "desk", Desk.reportsAWallet(), brief, week.minus(Duration.ofHours(1)), week, false)
                .expect(201)
                .json();
        assertEquals("EQUIPMENT", first(equipment).getString("lossCause"));
    }

    private static void wasOut(String camera, Instant from, Instant to) {
        Api.as("cctv")
                .post(
                        "/cameras/" + camera + "/faults",
                        Api.json("{'from':'%s','to':'%s','note':'无图像'}".formatted(from, to)))
                .expect(201);
    }

    /** L-19: the register of faults decides; what a camera recorded of the window is looked for all the same. */
    @Test
    void aCameraThatWasOutOverTheWholeWindowIsTheEquipmentsLoss() {
        Instant to = Instant.now().minus(Duration.ofHours(1));
        Instant from = to.minus(Duration.ofHours(2));
        String broken = CctvRoom.aCamera(30);
        wasOut(broken, from.minusSeconds(60), to.plusSeconds(60));
        String number = Desk.reportsAWallet();
        JsonObject lost = CctvRoom.asks("desk", number, broken, from, to, false)
                .expect(201)
                .json();
        assertEquals("EQUIPMENT_FAULT", lost.getString("status"));
        assertEquals("EQUIPMENT", first(lost).getString("lossCause"));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("FOOTAGE_LOST") && journal.contains("EQUIPMENT"), journal);
        String mended = CctvRoom.aCamera(30);
        wasOut(mended, from.minusSeconds(60), to.minusSeconds(60));
        JsonObject partly = CctvRoom.asks("desk", number, mended, from, to, false)
                .expect(201)
                .json();
        assertEquals("PENDING", partly.getString("status"));
    }

    @Test
    void anotherApprovesAndAHitNeedsASighting() {
        String camera = CctvRoom.aCamera(30);
        String number = Desk.reportsAWallet();
        Instant now = Instant.now();
        JsonObject own = CctvRoom.asks("manager", number, camera, now.minusSeconds(3600), now, false)
                .expect(201)
                .json();
        CctvRoom.act("manager", own, "approval", "{}").expect(409, "OWN_APPROVAL");
        CctvRoom.act("cctv", own, "reviews", CctvRoom.review(camera, "NOT_SEEN", ""))
                .expect(409, "FOOTAGE_NOT_APPROVED");
        CctvRoom.act("hq", own, "approval", "{}").expect(201);
        CctvRoom.act("hq2", own, "approval", "{}").expect(409, "FOOTAGE_DECIDED");
        CctvRoom.act("cctv", own, "reviews", CctvRoom.review(camera, "HIT", "")).expect(422, "SIGHTING_REQUIRED");
        CctvRoom.act("cctv", own, "reviews", CctvRoom.review("SH01-C001", "NOT_SEEN", ""))
                .expect(422, "NOT_REQUESTED");
        CctvRoom.act("cctv", own, "preservations", "{'kind':'LOCK','note':'1 号录像机'}")
                .expect(409, "FOOTAGE_NOT_VIEWED");
        Instant seen = Instant.parse("2026-11-22T02:00:00Z");
        JsonObject hit = CctvRoom.act(
                        "cctv", own, "reviews", CctvRoom.review(camera, "HIT", CctvRoom.sighting(camera, seen, 90)))
                .expect(201)
                .json();
        assertEquals("CONCLUDED", hit.getString("status"));
        assertEquals(seen.minusSeconds(90), time(hit.getJsonArray("sightings").getJsonObject(0), "trueTime"));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("FOOTAGE_REVIEWED"), journal);
        assertEquals("DONE", stateOf(number, "FOOTAGE_REQUEST"));
        assertEquals("DONE", stateOf(number, "FOOTAGE_REVIEW"));
    }

    private static String stateOf(String number, String step) {
        return Api.as("desk")
                .get("/cases/" + number + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(some -> some.getString("step").equals(step))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    @Test
    void whatIsUrgentIsViewedFirstAndApprovedSoonAfter() {
        String camera = CctvRoom.aCamera(30);
        JsonObject urgent = CctvRoom.asked(Desk.reportsAWallet(), camera, true);
        JsonObject viewed = CctvRoom.act("cctv", urgent, "reviews", CctvRoom.review(camera, "NOT_SEEN", ""))
                .expect(201)
                .json();
        assertEquals("CONCLUDED", viewed.getString("status"));
        assertTrue(viewed.getJsonArray("reviews").getJsonObject(0).getBoolean("beforeApproval"));
        Duration left = Duration.between(Instant.now(), time(viewed, "approvalDueAt"));
        assertTrue(left.compareTo(Duration.ofMinutes(31)) < 0, left.toString());
        assertEquals(
                "APPROVED",
                CctvRoom.act("manager", urgent, "approval", "{}")
                        .expect(201)
                        .json()
                        .getString("decision"));
    }

    @Test
    void aReferralHasNoFootage() {
        String referral = Api.as("desk")
                .post(
                        "/loss-cases",
                        Desk.lossReport()
                                .replace("\"outOfArea\":false", "\"outOfArea\":true")
                                .replace("\"place\":\"SH01-B2-PARKING\"", "\"place\":null"))
                .expect(201)
                .json()
                .getString("caseNumber");
        Instant now = Instant.now();
        CctvRoom.asks("desk", referral, "SH01-C001", now.minusSeconds(60), now, false)
                .expect(409, "REFERRAL_NO_FOOTAGE");
    }

    @Test
    void theQueueBeginsWithWhatIsWrittenOverFirst() {
        String number = Desk.reportsAWallet();
        String soon = CctvRoom.aCamera(2);
        JsonObject urgent = CctvRoom.asked(number, soon, false);
        JsonObject page = Api.as("cctv")
                .get("/footage-requests?site=SH01&expiringWithin=PT72H&limit=200")
                .expect(200)
                .json();
        Instant before = Instant.EPOCH;
        boolean there = false;
        for (JsonObject request : page.getJsonArray("items").getValuesAs(JsonObject.class)) {
            Instant at = time(request, "earliestOverwrittenAt");
            assertTrue(
                    !at.isBefore(before) && at.isBefore(Instant.now().plus(Duration.ofHours(72))), request::toString);
            before = at;
            there |= request.getString("id").equals(urgent.getString("id"));
        }
        assertTrue(there, "it is red and stands in the list");
        Api.as("cctv").get("/footage-requests?expiringWithin=soon").expect(422, "INVALID");
        Api.as("cctv2").get("/footage-requests/" + urgent.getString("id")).expect(404);
    }

    @Test
    void everySiteHasItsCamerasAndTheNearestAreProposed() {
        JsonObject page = Api.as("desk").get("/cameras?site=SH01").expect(200).json();
        assertTrue(page.getJsonArray("items").size() >= 20);
        JsonObject first = page.getJsonArray("items").getJsonObject(0);
        assertEquals("SH01-C001", first.getString("code"));
        assertEquals(30, first.getInt("configuredRetentionDays"));
        assertTrue(page.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .noneMatch(camera -> camera.getBoolean("retired")));
        JsonObject near = Api.as("desk")
                .get("/cases/" + Desk.reportsAWallet() + "/cameras-near")
                .expect(200)
                .json();
        assertEquals(
                "SH01-B2-PARKING", near.getJsonArray("items").getJsonObject(0).getString("place"));
    }
}
