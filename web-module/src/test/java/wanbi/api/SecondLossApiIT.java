package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** A lost ring's bins are held, a lost card is disabled: called for with the report, ticked off once (R07, F-4, F-11). */
class SecondLossApiIT {

    private static String reports(String category) {
        return Api.as("desk")
                .post("/loss-cases", Desk.lossReport().replace("WALLET", category))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static List<JsonObject> actionsOf(String number) {
        return Api.as("desk")
                .get("/cases/" + number + "/second-loss-actions")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    private static String done(String action, String more) {
        return Api.json("{'doneAt':'" + Instant.now() + "'" + more + "}").toString();
    }

    @Test
    void theBinsOfALostRingAreHeldWithinAQuarterOfAnHour() {
        Instant before = Instant.now();
        JsonObject bins = actionsOf(reports("JEWELLERY")).get(0);
        assertEquals("WASTE_HOLD", bins.getString("action"));
        Instant due = OffsetDateTime.parse(bins.getString("dueAt")).toInstant();
        assertTrue(Duration.between(before, due).compareTo(Duration.ofMinutes(16)) < 0, due.toString());
    }

    @Test
    void theMostUrgentComesFirst() {
        assertEquals(
                "LOCK_PHONE BLOCK_SIM",
                actionsOf(reports("PHONE")).stream()
                        .map(action -> action.getString("action"))
                        .collect(Collectors.joining(" ")));
        assertEquals(List.of(), actionsOf(reports("OTHER")));
    }

    @Test
    void whatIsDoneStandsInTheChronologyAndEndsTheStep() {
        String number = reports("ACCESS_CARD");
        String address = "/cases/" + number + "/second-loss-actions/DISABLE_CARD";
        JsonObject card = Api.as("desk")
                .post(address, done("DISABLE_CARD", ",'note':'门禁系统已停用'"))
                .expect(201)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertFalse(card.getBoolean("late"));
        assertEquals("门禁系统已停用", card.getString("note"));
        assertTrue(Api.as("desk")
                .get("/cases/" + number + "/journal")
                .expect(200)
                .text()
                .contains("SECOND_LOSS_PREVENTED"));
        assertEquals("DONE", stepOf(number).getString("state"));
        assertEquals(
                "ACTION_ALREADY_DONE",
                Api.as("desk")
                        .post(address, done("DISABLE_CARD", ""))
                        .expect(409)
                        .json()
                        .getString("code"));
    }

    @Test
    void whereThePlaybookWantsNothingTheStepIsExcused() {
        assertEquals("EXCUSED", stepOf(reports("OTHER")).getString("state"));
    }

    @Test
    void nobodyElsewhereTicksItOff() {
        String number = reports("PHONE");
        String address = "/cases/" + number + "/second-loss-actions/LOCK_PHONE";
        Api.as("desk2").post(address, done("LOCK_PHONE", "")).expect(404);
        Api.as("auditor").post(address, done("LOCK_PHONE", "")).expect(403);
        Api.as("desk")
                .post("/cases/" + number + "/second-loss-actions/CHANGE_LOCK", done("CHANGE_LOCK", ""))
                .expect(404);
    }

    private static JsonObject stepOf(String number) {
        return Api.as("desk")
                .get("/cases/" + number + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> step.getString("step").equals("SECOND_LOSS"))
                .findFirst()
                .orElseThrow();
    }
}
