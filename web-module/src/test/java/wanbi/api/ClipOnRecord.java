package wanbi.api;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import wanbi.fixture.Api;

/** A recording of a case, viewed, exported by two people and kept. */
public record ClipOnRecord(JsonObject request, String camera, String file, byte[] content) {

    /** The clock of the recorder was ninety seconds ahead. */
    public static ClipOnRecord of(String number) {
        String camera = CctvRoom.aCamera(30);
        JsonObject request = CctvRoom.asked(number, camera, false);
        CctvRoom.act("manager", request, "approval", "{}").expect(201);
        String seen = CctvRoom.sighting(camera, Instant.parse("2026-11-22T02:01:30Z"), 90);
        CctvRoom.act("cctv", request, "reviews", CctvRoom.review(camera, "HIT", seen))
                .expect(201);
        byte[] content = ("clip of " + number + " ").repeat(100_000).getBytes();
        String file = Api.as("cctv")
                .send("PUT", "/files/clips?case=" + number, "video/mp4", BodyPublishers.ofByteArray(content))
                .expect(201)
                .json()
                .getString("file");
        String export = "{'kind':'EXPORT','file':'%s','note':'原始格式','witness':{'staff':'%s','pin':'246810'}}"
                .formatted(file, TheftDesk.staffId("guard"));
        CctvRoom.act("cctv", request, "preservations", export).expect(201);
        return new ClipOnRecord(request, camera, file, content);
    }
}
