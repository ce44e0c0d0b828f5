package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Two people say that it is theirs (R22): nothing leaves until somebody has decided who may. */
class DisputeApiIT {

    private String number;
    private String tag;
    private String claim;

    private void aPassedClaim() {
        number = Desk.reportsAWallet();
        tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
    }

    private Answer dispute(String who, String body) {
        return Api.as(who).post("/claims/" + claim + "/dispute", Api.json(body));
    }

    private String disputed() {
        return dispute("desk", "{'reason':'另有一人称是失主','contender':{'name':'李四','phone':'13900139000','told':'夹层有两张照片'}}")
                .expect(201)
                .json()
                .getString("id");
    }

    private static Answer decide(String who, String dispute, String body) {
        return Api.as(who).post("/disputes/" + dispute + "/decision", Api.json(body));
    }

    private String statusOf(String path) {
        return Api.as("desk").get(path).expect(200).json().getString("status");
    }

    @Test
    void theClaimStandsStillAndGoesOnWhenItIsTheClaimants() {
        aPassedClaim();
        JsonObject signed = Desk.handover(Desk.formHash(claim));
        dispute("guard", "{'reason':'另有人'}").expect(403);
        dispute("desk2", "{'reason':'另有人'}").expect(404);
        dispute("desk", "{'reason':''}").expect(422, "REQUIRED");
        dispute("desk", "{'reason':'另有人','contender':{'phone':'13900139000'}}").expect(422, "REQUIRED");
        dispute("desk", "{'reason':'另有人','contender':{'name':'李四','phone':'12'}}")
                .expect(422, "INVALID_PHONE");
        String dispute = disputed();
        dispute("desk", "{'reason':'又有一人'}").expect(409, "CLAIM_STATE");
        assertEquals("DISPUTED", statusOf("/claims/" + claim));
        assertEquals("DISPUTED", statusOf("/cases/" + number));
        Api.as("desk").post("/claims/" + claim + "/handover", signed).expect(409, "ITEM_FROZEN");
        Api.as("manager")
                .post("/found-items/" + tag + "/freezes/release", Api.json("{'reason':'算了'}"))
                .expect(409, "FROZEN_BY_DISPUTE");
        decide("desk", dispute, "{'outcome':'CLAIMANT','reason':'核实'}").expect(403);
        decide("manager2", dispute, "{'outcome':'CLAIMANT','reason':'核实'}").expect(404);
        decide("manager", claim + "-ZY9", "{'outcome':'CLAIMANT','reason':'核实'}")
                .expect(404);
        decide("manager", dispute, "{'outcome':'COIN','reason':'核实'}").expect(422, "UNKNOWN_CODE");
        decide("manager", dispute, "{'outcome':'CLAIMANT','reason':'对方说不出照片内容'}")
                .expect(201);
        decide("hq", dispute, "{'outcome':'CONTENDER','reason':'再议'}").expect(409, "DISPUTE_DECIDED");
        assertEquals("PASSED", statusOf("/claims/" + claim));
        Api.as("desk").post("/claims/" + claim + "/handover", signed).expect(201);
        assertEquals("RETURNED", statusOf("/cases/" + number));
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("CLAIM_DISPUTED") && journal.contains("DISPUTE_DECIDED"), journal);
        assertFalse(journal.contains("李四"), journal);
    }

    @Test
    void theOthersOwnClaimIsOpenedWhenItIsTheirs() {
        aPassedClaim();
        String dispute = disputed();
        decide("hq", dispute, "{'outcome':'CONTENDER','reason':'照片为李四全家'}").expect(201);
        assertEquals("FAILED", statusOf("/claims/" + claim));
        assertEquals("FOUND_WAITING", statusOf("/cases/" + number));
        Api.as("desk")
                .post("/cases/" + number + "/links/" + tag + "/release", Api.json("{'reason':'归李四'}"))
                .expect(201);
        Desk.claims(null, tag);
    }

    @Test
    void policeOrCourtDecideByPaper() {
        aPassedClaim();
        String dispute = disputed();
        decide("manager", dispute, "{'outcome':'REFERRED','reason':'双方各执一词'}").expect(422, "REQUIRED");
        decide("manager", dispute, "{'outcome':'REFERRED','organ':'静安派出所','reason':'双方各执一词'}")
                .expect(201);
        assertEquals("DISPUTED", statusOf("/claims/" + claim));
        decide("manager", dispute, "{'outcome':'CLAIMANT','reason':'派出所已查明'}").expect(422, "REQUIRED");
        JsonObject decided = decide("manager", dispute, "{'outcome':'CLAIMANT','document':'沪公静调字9号','reason':'派出所已查明'}")
                .expect(201)
                .json();
        assertFalse(decided.getBoolean("open"));
        assertEquals(2, decided.getJsonArray("decisions").size());
        JsonObject all = Api.as("auditor")
                .get("/claims/" + claim + "/disputes")
                .expect(200)
                .json();
        assertEquals(
                "李*",
                all.getJsonArray("items")
                        .getJsonObject(0)
                        .getJsonObject("contender")
                        .getString("name"));
    }

    /** Who has compared it is not the one to say that the comparison was right. */
    @Test
    void nobodyDecidesAboutTheOwnComparison() {
        number = Desk.reportsAWallet();
        tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Api.as("manager")
                .post("/claims/" + claim + "/comparison/verdict", Api.json(Desk.verdictOn(tag)))
                .expect(201);
        String dispute = disputed();
        decide("manager", dispute, "{'outcome':'CLAIMANT','reason':'核实'}").expect(409, "OWN_COMPARISON");
        decide("hq", dispute, "{'outcome':'CLAIMANT','reason':'核实'}").expect(201);
    }
}
