package wanbi.api;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What desk, CCTV room and manager of SH01 do about footage by REST. */
final class CctvRoom {

    private static final AtomicInteger CODE = new AtomicInteger((int) (System.nanoTime() % 800_000) + 100_000);

    private CctvRoom() {}

    /** A camera of its own for a test: nobody else's measurements move its clocks. */
    static String aCamera(int configuredDays) {
        String code = "SH01-C" + CODE.incrementAndGet();
        Api.as("manager")
                .post("/cameras", Api.json(camera(code, "CORRIDOR", configuredDays)))
                .expect(201);
        return code;
    }

    static String camera(String code, String locationClass, int configuredDays) {
        return ("{'site':'SH01','code':'%s','place':'SH01-B2-PARKING','coverage':'B2 车库测试走廊',"
                        + "'locationClass':'%s','configuredRetentionDays':%d}")
                .formatted(code, locationClass, configuredDays);
    }

    static void measured(String camera, Duration kept, Instant at) {
        Api.as("cctv")
                .post(
                        "/cameras/" + camera + "/measurements",
                        Api.json("{'oldestRecordingAt':'%s','measuredAt':'%s'}".formatted(at.minus(kept), at)))
                .expect(201);
    }

    static String ask(String camera, Instant from, Instant to, boolean urgent) {
        return "{'cameras':['%s'],'from':'%s','to':'%s','purpose':'查看钱包最后出现的位置','urgent':%s}"
                .formatted(camera, from, to, urgent);
    }

    static Answer asks(String who, String caseNumber, String camera, Instant from, Instant to, boolean urgent) {
        return Api.as(who).post("/cases/" + caseNumber + "/footage-requests", Api.json(ask(camera, from, to, urgent)));
    }

    /** Of the two hours before now, by the desk. */
    static JsonObject asked(String caseNumber, String camera, boolean urgent) {
        Instant now = Instant.now();
        return asks("desk", caseNumber, camera, now.minus(Duration.ofHours(2)), now, urgent)
                .expect(201)
                .json();
    }

    static Answer act(String who, JsonObject request, String act, String body) {
        return Api.as(who).post("/footage-requests/" + request.getString("id") + "/" + act, Api.json(body));
    }

    static String review(String camera, String result, String sightings) {
        Instant now = Instant.now();
        return ("{'startedAt':'%s','endedAt':'%s','camerasViewed':['%s'],'summary':'查看了全部时段','result':'%s',"
                        + "'sightings':[%s]}")
                .formatted(now.minusSeconds(300), now, camera, result, sightings);
    }

    static String sighting(String camera, Instant recorderTime, int offset) {
        return "{'camera':'%s','recorderTime':'%s','offsetSeconds':%d,'place':null,'what':'一人弯腰捡起黑色物品','last':true}"
                .formatted(camera, recorderTime, offset);
    }
}
