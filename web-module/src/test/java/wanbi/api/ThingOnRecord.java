package wanbi.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import wanbi.fixture.Api;

/** Found things as far on their way as a journey on the pages needs them. */
public final class ThingOnRecord {

    private ThingOnRecord() {}

    /** On a shelf of the desk. */
    public static String wallet() {
        return Desk.storesAFoundWallet();
    }

    public static String found(String category) {
        return Api.as("desk")
                .post("/found-items", Desk.find(category))
                .expect(201)
                .json()
                .getString("tag");
    }

    /** In the hands of whoever took it in. */
    public static String inHandOf(String who) {
        String find = Desk.find("WALLET").replace(",\"storagePlace\":\"SH01-DESK-A1\"", "");
        return Api.as(who).post("/found-items", find).expect(201).json().getString("tag");
    }

    /** Sealed before two and put into the safe. */
    public static String ring() {
        String kept = ",'storagePlace':'SH01-SAFE-1','seal':'R-%d','witness':{'staff':'%s','pin':'246810'}"
                .formatted(System.nanoTime(), staff("manager"));
        String find = Desk.find("JEWELLERY").replace(",\"storagePlace\":\"SH01-DESK-A1\"", kept.replace('\'', '"'));
        return Api.as("desk").post("/found-items", find).expect(201).json().getString("tag");
    }

    /** @return number of a claim that was compared and waits for the signature */
    public static String comparedClaim() {
        String number = Desk.reportsAWallet();
        String tag = wallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        return claim;
    }

    public static String staff(String username) {
        return TheftDesk.staffId(username);
    }

    /** At GZ01, where few things lie. */
    public static String walletAtGuangzhou() {
        return Desk.storesAFoundWalletAtGuangzhou();
    }

    /** What others have begun to count at GZ01 is called off. */
    public static void nothingIsCounted() {
        Api.as("desk2").get("/stock-takes?site=GZ01").expect(200).json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .filter(one -> one.getString("state").equals("OPEN"))
                .forEach(one -> Api.as("desk2")
                        .post("/stock-takes/" + one.getString("id") + "/calling-off", Api.json("{'handling':'重新来过'}"))
                        .expect(201));
    }

    /** All that a count at GZ01 still waits for, but these. */
    public static void scanned(String count, String... left) {
        for (List<String> all = uncounted(count, left); !all.isEmpty(); all = uncounted(count, left)) {
            String codes = String.join("','", all.subList(0, Math.min(100, all.size())));
            Api.as("guard2")
                    .post("/stock-takes/" + count + "/scans", Api.json("{'codes':['" + codes + "']}"))
                    .expect(201);
        }
    }

    private static List<String> uncounted(String count, String... left) {
        return Api.as("desk2")
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
