package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** What the home pages show of footage: what waits for a yes, what was asked for last, which cameras ail. */
class FootageListsApiIT {

    private static List<String> listed(String who, String path, String key) {
        return Api.as(who)
                .get(path + (path.contains("?") ? "&" : "?") + "limit=200")
                .expect(200)
                .json()
                .getJsonArray("items")
                .stream()
                .map(item -> item.asJsonObject().getString(key))
                .toList();
    }

    private static List<String> undecided(String who) {
        return listed(who, "/footage-requests?undecided=true", "id");
    }

    @Test
    void whatWaitsForAYesStandsUrgentFirstAndNeverBeforeTheOneWhoAsked() {
        Instant now = Instant.now();
        String camera = CctvRoom.aCamera(30);
        String plain = CctvRoom.asked(Desk.reportsAWallet(), camera, false).getString("id");
        JsonObject urgent = CctvRoom.asked(Desk.reportsAWallet(), camera, true);
        String own = CctvRoom.asks("manager", Desk.reportsAWallet(), camera, now.minusSeconds(7_200), now, false)
                .expect(201)
                .json()
                .getString("id");
        List<String> before = undecided("manager");
        assertTrue(before.contains(plain) && before.contains(urgent.getString("id")), before::toString);
        assertTrue(before.indexOf(urgent.getString("id")) < before.indexOf(plain), before::toString);
        assertFalse(before.contains(own), "nobody approves the own request");
        assertTrue(undecided("hq").contains(own));
        assertEquals(List.of(), undecided("desk"));
        assertFalse(undecided("manager2").contains(plain), "another site");
        CctvRoom.act("manager", urgent, "approval", "{}").expect(201);
        assertFalse(undecided("manager").contains(urgent.getString("id")));
    }

    @Test
    void whatWaitsIsTurnedPageByPage() {
        String camera = CctvRoom.aCamera(30);
        CctvRoom.asked(Desk.reportsAWallet(), camera, false);
        CctvRoom.asked(Desk.reportsAWallet(), camera, true);
        CctvRoom.asked(Desk.reportsAWallet(), camera, false);
        List<String> all = undecided("manager");
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = Api.as("manager")
                    .get("/footage-requests?undecided=true&limit=2" + after)
                    .expect(200)
                    .json();
            page.getJsonArray("items")
                    .forEach(item -> read.add(item.asJsonObject().getString("id")));
            after = page.isNull("next") ? null : "&after=" + page.getString("next");
        } while (after != null);
        assertEquals(all, read);
    }

    @Test
    void theNewestRequestStandsFirst() {
        String camera = CctvRoom.aCamera(30);
        String first = CctvRoom.asked(Desk.reportsAWallet(), camera, false).getString("id");
        String second = CctvRoom.asked(Desk.reportsAWallet(), camera, false).getString("id");
        List<String> newest = listed("cctv", "/footage-requests?site=SH01&newestFirst=true", "id");
        assertTrue(newest.indexOf(second) < newest.indexOf(first) && newest.indexOf(second) >= 0, newest::toString);
    }

    private static boolean ails(String camera, String concern) {
        return listed("cctv", "/cameras?site=SH01&q=" + camera + "&concern=" + concern, "code")
                .contains(camera);
    }

    @Test
    void camerasAreFoundByWhatAilsThem() {
        Instant now = Instant.now();
        String camera = CctvRoom.aCamera(30);
        assertTrue(ails(camera, "STALE") && ails(camera, "ANY"));
        CctvRoom.measured(camera, Duration.ofDays(31), now);
        assertFalse(ails(camera, "ANY"));
        CctvRoom.measured(camera, Duration.ofDays(29), now.plusMillis(1));
        assertTrue(ails(camera, "SHORT"));
        assertFalse(ails(camera, "CLOCK") || ails(camera, "FAULT") || ails(camera, "STALE"));
        Api.as("cctv")
                .post("/cameras/" + camera + "/checks", Api.json("{'clockOffsetSeconds':-75}"))
                .expect(201);
        assertTrue(ails(camera, "CLOCK"));
        Api.as("cctv")
                .post(
                        "/cameras/" + camera + "/faults",
                        Api.json("{'from':'" + now.minusSeconds(60) + "','note':'无图像'}"))
                .expect(201);
        assertTrue(ails(camera, "FAULT"));
        Api.as("cctv").get("/cameras?site=SH01&concern=COLD").expect(422, "UNKNOWN_CODE");
    }
}
