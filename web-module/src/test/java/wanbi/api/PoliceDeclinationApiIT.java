package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** A client does not want the police: when that counts, and when nobody may agree (R16, L-10). */
class PoliceDeclinationApiIT {

    private static String signed() {
        return "{'statementFile':'%s','reason':'客户要先问家人'}".formatted(PoliceDesk.scan());
    }

    private static void forbidden(String number, String risk) {
        TheftDesk.post("manager", number, "police-declination", "{}").expect(409, "DECLINATION_FORBIDDEN");
        assertEquals(
                List.of(risk),
                Texts.of(Api.as("manager")
                        .get("/cases/" + number + "/police-declination")
                        .expect(200)
                        .json()
                        .getJsonArray("forbiddenBecause")));
    }

    @Test
    void dangerForbidsItBeforeAllElse() {
        forbidden(TheftDesk.aTheft(",'marks':{'forced':true}"), "FORCED");
        forbidden(TheftDesk.aTheft(",'marks':{'weapon':true}"), "WEAPON");
        forbidden(TheftDesk.aTheft(",'marks':{'dwelling':true}"), "DWELLING");
        forbidden(TheftDesk.aTheft(",'marks':{'inProgress':true}"), "THIRD_PARTY");
        String dear = Api.as("desk")
                .post("/theft-cases", TheftDesk.report("").replace("\"amount\":20", "\"amount\":1000"))
                .expect(201)
                .json()
                .getString("caseNumber");
        forbidden(dear, "CRIMINAL_FIGURE");
        PoliceDesk.called("desk", dear);
        TheftDesk.post("manager", dear, "police-declination", signed()).expect(409, "DECLINATION_FORBIDDEN");
        TheftDesk.post("desk", dear, "police-declination", signed()).expect(403);
    }

    @Test
    void itWantsASignatureAndTheManagersReasonAndIsAskedAgain() {
        String number = TheftDesk.aTheft("");
        assertEquals(
                List.of("statementFile:REQUIRED", "reason:REQUIRED"),
                TheftDesk.post("manager", number, "police-declination", "{}")
                        .expect(422)
                        .fieldErrors());
        TheftDesk.post("manager", number, "police-declination", "{'statementFile':'lost','reason':'客户要先问家人'}")
                .expect(422, "FILE_UNKNOWN");
        assertEquals("REPORTED", status(number));
        Instant before = Instant.now();
        JsonObject declined = TheftDesk.post("manager", number, "police-declination", signed())
                .expect(201)
                .json();
        assertEquals("NOT_REPORTED", status(number));
        Instant again = OffsetDateTime.parse(declined.getString("askAgainAt")).toInstant();
        assertTrue(!again.isBefore(before.plus(Duration.ofHours(24)).minusSeconds(1)), again::toString);
        assertEquals("EXCUSED", PoliceDesk.step(number, "POLICE_CALL").getString("state"));
        assertEquals("RUNNING", PoliceDesk.step(number, "SUMMARY").getString("state"));
        String file = declined.getJsonArray("items").getJsonObject(0).getString("statementFile");
        Api.as("desk").get("/cases/" + number + "/police-declination/" + file).expect(200);
        Api.as("guard").get("/cases/" + number + "/police-declination").expect(403);
        TheftDesk.post("manager", number, "police-declination", signed()).expect(201);
        PoliceDesk.called("guard", number);
        assertEquals("POLICE_REPORTED", status(number));
        assertEquals("RUNNING", PoliceDesk.step(number, "GUARD_BROADCAST").getString("state"));
        assertEquals("RUNNING", PoliceDesk.step(number, "FOLLOW_UP").getString("state"));
        JsonObject after = Api.as("desk")
                .get("/cases/" + number + "/police-declination")
                .expect(200)
                .json();
        assertTrue(after.isNull("askAgainAt"));
        assertEquals(2, after.getJsonArray("items").size());
        TheftDesk.post("manager", number, "police-declination", signed()).expect(409, "CASE_STATE");
    }

    @Test
    void aLossHasNobodyToLeaveOut() {
        TheftDesk.post("manager", Desk.reportsAWallet(), "police-declination", signed())
                .expect(409, "NO_THEFT_CASE");
    }

    private static String status(String number) {
        return TheftDesk.file("desk", number).getString("status");
    }
}
