package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The client says by one tap how it was, without a name, from the page of the receipt. */
class SatisfactionIT {

    private static final String FORM = "application/x-www-form-urlencoded";

    private static Answer taps(String code, String face) {
        return Api.anonymous()
                .with("Accept", "application/json")
                .send("POST", "//verify/" + code, FORM, BodyPublishers.ofString("satisfaction=" + face));
    }

    private static String page(String code) {
        return Api.anonymous()
                .with("Accept", "text/html")
                .get("//verify/" + code)
                .expect(200)
                .text();
    }

    private static JsonObject handedOver(String caseNumber) {
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        String claim = Desk.claims(caseNumber, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        return Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201)
                .json();
    }

    @Test
    void oneTapIsTheWordOfTheClient() throws IOException {
        String caseNumber = Desk.reportsAWallet();
        JsonObject receipt = handedOver(caseNumber);
        String code = receipt.getString("verificationCode");
        assertTrue(page(code).contains("name=\"satisfaction\""));
        taps("ZZZZZZZZ", "5").expect(404);
        taps(code, "6").expect(422, "OUT_OF_RANGE");
        taps(code, "x").expect(422, "REQUIRED");
        JsonObject said = taps(code, "2").expect(200).json();
        assertEquals(2, said.getInt("satisfaction"));
        assertTrue(said.getBoolean("open"));
        Answer fromThePage = Api.anonymous()
                .with("Accept", "text/html")
                .send("POST", "//verify/" + code, FORM, BodyPublishers.ofString("satisfaction=4"));
        assertEquals(303, fromThePage.status());
        assertTrue(page(code).contains("谢谢您的评价"));
        JsonObject file = Api.as("desk").get("/cases/" + caseNumber).expect(200).json();
        assertEquals(4, file.getInt("satisfaction"));
        // X11 has a row for each promise; the first answer was promised with the acceptance.
        for (String register : List.of("X1", "X11")) {
            Map<String, String> row = SavedWorkbook.rows("auditor", register).stream()
                    .filter(one -> one.containsValue(caseNumber))
                    .findFirst()
                    .orElseThrow();
            assertTrue(row.get("满意度").startsWith("4"), row::toString);
        }
        Api.as("desk")
                .post("/cases/" + caseNumber + "/closing", Api.json("{'reason':'已交还','satisfaction':1}"))
                .expect(201);
        assertEquals(
                4, Api.as("desk").get("/cases/" + caseNumber).expect(200).json().getInt("satisfaction"));
        String journal = Api.as("desk")
                .get("/cases/" + caseNumber + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("CLIENT_SATISFIED"), journal);
    }

    /** A slip of a case that is still open asks nothing. */
    @Test
    void onlyAReceiptAsks() {
        String caseNumber = Desk.reportsAWallet();
        String slip = Api.as("desk")
                .get("/cases/" + caseNumber)
                .expect(200)
                .json()
                .getJsonObject("acceptance")
                .getString("verificationCode");
        assertFalse(page(slip).contains("name=\"satisfaction\""));
        taps(slip, "5").expect(404);
    }
}
