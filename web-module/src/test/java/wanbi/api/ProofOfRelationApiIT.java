package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Who collects for another shows by which paper, each relation another (R09). */
class ProofOfRelationApiIT {

    private static Answer claims(String number, String tag, String relation, String more) {
        JsonObject asked = Api.json(Desk.claim(number, tag)
                .toString()
                .replace("\"SELF\"", "\"" + relation + "\"" + more.replace('\'', '"')));
        return Api.as("desk").post("/claims", asked);
    }

    @Test
    void eachRelationHasItsPaper() {
        String number = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        claims(number, tag, "AGENT", "").expect(422, "AUTHORISATION_REQUIRED");
        claims(number, tag, "GUARDIAN", "").expect(422, "GUARDIANSHIP_REQUIRED");
        claims(number, tag, "EMPLOYER", "").expect(422, "EMPLOYER_LETTER_REQUIRED");
        Answer refused = claims(number, tag, "HEIR", "").expect(422, "INHERITANCE_REQUIRED");
        assertTrue(refused.text().contains("claimant/authorisationFile"), refused.text());
        claims(number, tag, "HEIR", ",'authorisationFile':'nowhere'").expect(422, "FILE_UNKNOWN");
        JsonObject claim = claims(number, tag, "HEIR", ",'authorisationBox':'2026-B-3'")
                .expect(201)
                .json();
        assertTrue(claim.getJsonObject("claimant").getBoolean("authorised"));
        String id = claim.getString("claim");
        Desk.answers(id, tag);
        Desk.passes(id, tag);
        Api.as("desk")
                .post("/claims/" + id + "/handover", Desk.handover(Desk.formHash(id)))
                .expect(201);
        assertEquals(
                "RETURNED",
                Api.as("desk").get("/cases/" + number).expect(200).json().getString("status"));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("2026-B-3"), journal);
    }
}
