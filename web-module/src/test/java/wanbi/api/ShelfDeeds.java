package wanbi.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What desk and guards do with what lies on the shelves, and counting them. */
final class ShelfDeeds {

    private static final String SHELF = "GZ01-DESK-A1";

    private final Crowd crowd;
    /** Asked before the power can fail. */
    private final String guard = TheftDesk.staffId("guard2");

    private final String manager = TheftDesk.staffId("manager2");
    private final Queue<Crowd.Named> transfers = new ConcurrentLinkedQueue<>();
    private final Queue<Crowd.Named> counts = new ConcurrentLinkedQueue<>();

    ShelfDeeds(Crowd crowd) {
        this.crowd = crowd;
    }

    /** What matters most stands there more often. */
    List<Consumer<Random>> all() {
        return List.of(
                this::offers,
                this::accepts,
                this::accepts,
                this::stores,
                this::opensCount,
                this::scans,
                this::closesCount,
                this::approvesCount);
    }

    private void offers(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        String to = Crowd.any(mind, List.of("{'storagePlace':'GZ01-SAFE-1'}", "{'staff':'" + guard + "'}"));
        crowd.post(
                        Crowd.any(mind, List.of("desk2", "guard2")),
                        "/found-items/" + tag + "/custody-transfers",
                        "{'to':" + to + ",'reason':'下班交接'}",
                        new Crowd.Deed(tag, "TRANSFER_OFFERED"))
                .ifPresent(offer -> transfers.add(new Crowd.Named(offer.getString("id"), tag)));
    }

    private void accepts(Random mind) {
        Crowd.any(mind, transfers)
                .ifPresent(transfer -> crowd.post(
                        Crowd.any(mind, List.of("guard2", "manager2", "desk2")),
                        "/found-items/" + transfer.tag() + "/custody-transfers/" + transfer.id() + "/acceptance",
                        "{}",
                        new Crowd.Deed(transfer.tag(), "TRANSFER_ACCEPTED")));
    }

    private void stores(Random mind) {
        String tag = Crowd.any(mind, crowd.tags);
        String place = Crowd.any(mind, List.of(SHELF, "GZ01-SAFE-1"));
        crowd.post("desk2", "/found-items/" + tag + "/storing", "{'storagePlace':'" + place + "'}", null);
    }

    /** What else lies there is counted at once: only the few things of this crowd may be missed. */
    private void opensCount(Random mind) {
        crowd.post("desk2", "/stock-takes", "{'site':'GZ01','scope':'" + SHELF + "'}", null)
                .ifPresent(count -> {
                    String others = count.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                            .map(line -> line.getString("code"))
                            .filter(tag -> !crowd.tags.contains(tag))
                            .map(tag -> "'" + tag + "'")
                            .limit(100)
                            .collect(Collectors.joining(","));
                    String id = count.getString("id");
                    if (others.isEmpty() || scan(id, others).isPresent()) {
                        counts.add(new Crowd.Named(id, null));
                        crowd.toldPaths.add("/stock-takes/" + id);
                    }
                });
    }

    private Optional<JsonObject> scan(String count, String codes) {
        return crowd.post("guard2", "/stock-takes/" + count + "/scans", "{'codes':[" + codes + "]}", null);
    }

    private void scans(Random mind) {
        Crowd.any(mind, counts).ifPresent(count -> scan(count.id(), "'" + Crowd.any(mind, crowd.tags) + "'"));
    }

    private void closesCount(Random mind) {
        String witness = "{'witness':{'staff':'" + manager + "','pin':'246810'}}";
        Crowd.any(mind, counts)
                .ifPresent(count -> crowd.post("desk2", "/stock-takes/" + count.id() + "/closing", witness, null));
    }

    private void approvesCount(Random mind) {
        Crowd.any(mind, counts)
                .ifPresent(count ->
                        crowd.post("hq", "/stock-takes/" + count.id() + "/approval", "{'handling':'查监控'}", null));
    }

    /** The count that is still open is called off. */
    void goesHome() {
        counts.forEach(
                count -> crowd.post("desk2", "/stock-takes/" + count.id() + "/calling-off", "{'handling':'收工'}", null));
    }
}
