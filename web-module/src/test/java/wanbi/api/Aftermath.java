package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import wanbi.fixture.Api;

/** What an auditor reads after a crowd has pressed: who had it when, and what was done in which order. */
final class Aftermath {

    private static final Set<String> ONLY_BY_PRESSING =
            Set.of("FIND_LINKED", "FIND_HANDED_OVER", "TRANSFER_OFFERED", "TRANSFER_ACCEPTED");

    private final Crowd crowd;

    Aftermath(Crowd crowd) {
        this.crowd = crowd;
    }

    void isSound() {
        for (String tag : crowd.tags) {
            List<JsonObject> journal = items("/found-items/" + tag + "/journal");
            hasNoGap(tag);
            isInOrder(tag, journal);
            hasWhatWasTold(tag, journal);
            assertTrue(Api.as("hq")
                    .get("/found-items/" + tag + "/journal/verification")
                    .expect(200)
                    .json()
                    .getBoolean("valid"));
        }
        crowd.toldPaths.forEach(path -> Api.as("hq").get(path).expect(200));
    }

    private static List<JsonObject> items(String path) {
        return Api.as("hq").get(path).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** From hand to hand, each at its time, up to whoever has it (I2). */
    private static void hasNoGap(String tag) {
        List<JsonObject> chain = items("/found-items/" + tag + "/custody");
        for (int i = 1; i < chain.size(); i++) {
            JsonObject before = chain.get(i - 1);
            JsonObject step = chain.get(i);
            assertEquals(before.getInt("n") + 1, step.getInt("n"), tag);
            assertEquals(before.getJsonObject("to"), step.getJsonObject("from"), tag);
            assertFalse(Instant.parse(step.getString("at")).isBefore(Instant.parse(before.getString("at"))), tag);
        }
        assertEquals(
                Api.as("hq").get("/found-items/" + tag).expect(200).json().getJsonObject("holder"),
                chain.get(chain.size() - 1).getJsonObject("to"),
                tag);
    }

    /** What is frozen or missing is not handed over (I8), and what was handed over is nobody's to touch. */
    private static void isInOrder(String tag, List<JsonObject> journal) {
        Set<String> frozen = new HashSet<>();
        boolean missing = false;
        boolean gone = false;
        for (JsonObject entry : journal) {
            String act = entry.getString("act");
            assertFalse(gone, () -> act + " after " + tag + " was handed over");
            JsonObject facts = entry.getJsonObject("facts");
            switch (act) {
                case "FIND_FROZEN" -> assertTrue(frozen.add(cause(facts)), tag);
                case "FIND_UNFROZEN" -> assertTrue(frozen.remove(cause(facts)), tag);
                case "FIND_MISSED" -> missing = true;
                case "FIND_COUNTED" -> missing = false;
                case "FIND_HANDED_OVER" -> {
                    assertTrue(frozen.isEmpty() && !missing, () -> tag + " left though it was to stay: " + journal);
                    gone = true;
                }
                default -> assertFalse(missing && act.startsWith("TRANSFER_ACC"), tag);
            }
        }
    }

    private static String cause(JsonObject facts) {
        return facts.getString("kind") + " " + facts.getString("source", "");
    }

    private void hasWhatWasTold(String tag, List<JsonObject> journal) {
        crowd.told.forEach((deed, times) -> {
            if (deed.tag().equals(tag)) {
                int written = (int) journal.stream()
                        .filter(entry -> entry.getString("act").equals(deed.act()))
                        .count();
                int unheard = of(crowd.unheard, deed);
                assertTrue(written >= times.get(), () -> deed + " told " + times + ", written " + written);
                assertTrue(
                        !ONLY_BY_PRESSING.contains(deed.act()) || written <= times.get() + unheard,
                        () -> deed + " told " + times + ", perhaps " + unheard + ", written " + written);
            }
        });
    }

    private static int of(Map<Crowd.Deed, AtomicInteger> counted, Crowd.Deed deed) {
        return counted.getOrDefault(deed, new AtomicInteger()).get();
    }
}
