package wanbi.api;

import jakarta.json.JsonObject;
import java.util.List;
import wanbi.fixture.Api;

/** Found things as far on their way as a journey on the pages needs them. */
public final class ThingOnRecord {

    private ThingOnRecord() {}

    /** On a shelf of the desk. */
    public static String wallet() {
        return Desk.storesAFoundWallet();
    }

    /** In the hands of whoever took it in. */
    public static String inHandOf(String who) {
        String find = Desk.find("WALLET").replace(",\"storagePlace\":\"SH01-DESK-A1\"", "");
        return Api.as(who).post("/found-items", find).expect(201).json().getString("tag");
    }

    public static String staff(String username) {
        return TheftDesk.staffId(username);
    }

    /** All that a count still waits for, but these. */
    public static void scanned(String count, String... left) {
        for (List<String> all = uncounted(count, left); !all.isEmpty(); all = uncounted(count, left)) {
            String codes = String.join("','", all.subList(0, Math.min(100, all.size())));
            Api.as("guard")
                    .post("/stock-takes/" + count + "/scans", Api.json("{'codes':['" + codes + "']}"))
                    .expect(201);
        }
    }

    private static List<String> uncounted(String count, String... left) {
        return Api.as("desk")
                .get("/stock-takes/" + count)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(line -> line.getString("code"))
                .filter(tag -> !List.of(left).contains(tag))
                .toList();
    }
}
