package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** A loss that becomes a theft, a theft that was none, and the way back (R15, R23). */
class ConversionApiIT {

    private static JsonObject converted(String number, String to) {
        return TheftDesk.post("desk", number, "conversion", "{'to':'" + to + "','reason':'客户补充情况'}")
                .expect(201)
                .json();
    }

    private static JsonObject step(String number, String code) {
        return Api.as("desk").get("/cases/" + number + "/procedure").expect(200).json().getJsonArray("steps").stream()
                .map(JsonValue::asJsonObject)
                .filter(step -> code.equals(step.getString("step")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLossGoesOnAsATheftWithItsOwnClocksAndComesBackUnderItsNumber() {
        String loss = Desk.reportsAWallet();
        JsonObject acceptedBefore = step(loss, "ACCEPT");
        JsonObject theft = converted(loss, "THEFT");
        String number = theft.getString("caseNumber");
        assertTrue(number.contains("-SQ-"), number);
        assertEquals(loss, theft.getString("convertedFrom"));
        assertEquals(TheftDesk.file("desk", loss).getString("reportedAt"), theft.getString("reportedAt"));
        assertEquals("黑色钱包", theft.getJsonArray("items").getJsonObject(0).getString("name"));
        JsonObject before = TheftDesk.file("desk", loss);
        assertEquals("CONVERTED", before.getString("status"));
        assertEquals(number, before.getString("convertedInto"));
        assertFalse(before.isNull("closedAt"));
        assertEquals(acceptedBefore, step(loss, "ACCEPT"));
        assertEquals("EXCUSED", step(loss, "SEARCH").getString("state"));
        assertTrue(step(number, "ARRIVE").getString("startsAt").compareTo(before.getString("acceptedAt")) > 0);
        TheftDesk.post("desk", loss, "conversion", "{'to':'THEFT','reason':'再转'}")
                .expect(409, "CASE_STATE");
        JsonObject back = converted(number, "LOSS");
        assertEquals(loss, back.getString("caseNumber"));
        assertEquals("ACCEPTED", back.getString("status"));
        assertTrue(back.isNull("convertedInto"));
        assertEquals(loss, TheftDesk.file("desk", number).getString("convertedInto"));
        for (String one : new String[] {loss, number}) {
            assertTrue(Api.as("desk")
                    .get("/cases/" + one + "/journal/verification")
                    .expect(200)
                    .json()
                    .getBoolean("valid"));
        }
    }

    @Test
    void aTheftThatBeganAsOneGoesOnAsALossOfItsOwn() {
        String theft = TheftDesk.aTheft(",'marks':{'forced':true},'relation':'FRIEND','relationSource':'CLIENT'");
        JsonObject loss = converted(theft, "LOSS");
        assertTrue(loss.getString("caseNumber").contains("-GS-"));
        assertEquals("CANNOT_FIND", loss.getString("lossMode"));
        assertTrue(loss.isNull("relation") && loss.isNull("marks"));
        assertEquals("ACCEPTED", loss.getString("status"));
    }

    @Test
    void whatCannotBeConvertedSaysWhy() {
        String loss = Desk.reportsAWallet();
        TheftDesk.post("desk", loss, "conversion", "{'to':'THEFT'}").expect(422, "REQUIRED");
        TheftDesk.post("desk", loss, "conversion", "{'to':'MURDER','reason':'错'}")
                .expect(422, "UNKNOWN_CODE");
        TheftDesk.post("desk", loss, "conversion", "{'to':'LOSS','reason':'错'}").expect(409, "ALREADY_OF_THIS_KIND");
        TheftDesk.post("guard", loss, "conversion", "{'to':'THEFT','reason':'错'}")
                .expect(403);
        TheftDesk.post("desk2", loss, "conversion", "{'to':'THEFT','reason':'错'}")
                .expect(404);
        Desk.links(loss, Desk.storesAFoundWallet());
        TheftDesk.post("desk", loss, "conversion", "{'to':'THEFT','reason':'窗户被撬'}")
                .expect(409, "CONVERSION_HAS_LINKS");
    }

    @Test
    void noTheftIsSaidByTheManagerWithTheClientsSignature() {
        String theft = TheftDesk.aTheft("");
        String file = Api.as("manager")
                .upload("/files", "agreement.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .json()
                .getString("file");
        String said = "{'reason':'在车里找到','clientAgreementFile':'" + file + "'}";
        TheftDesk.post("desk", theft, "dismissal", said).expect(403);
        TheftDesk.post("manager", theft, "dismissal", "{'reason':'在车里找到'}").expect(422, "REQUIRED");
        JsonObject none =
                TheftDesk.post("manager", theft, "dismissal", said).expect(201).json();
        assertEquals("NOT_THEFT", none.getString("status"));
        assertEquals(file, none.getString("clientAgreementFile"));
        Api.as("desk").get("/cases/" + theft + "/photos/" + file).expect(200);
        TheftDesk.post("manager", theft, "dismissal", said).expect(409, "CASE_STATE");
        TheftDesk.post("manager", Desk.reportsAWallet(), "dismissal", said).expect(409, "NO_THEFT_CASE");
    }
}
