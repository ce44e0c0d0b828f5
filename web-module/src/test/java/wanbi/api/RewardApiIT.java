package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** A reward is between owner and finder; we write down what they say, and charge nothing (L-04). */
class RewardApiIT {

    private static JsonObject handover(String hash, String reward) {
        return Json.createObjectBuilder(Desk.handover(hash))
                .add("reward", Api.json(reward))
                .build();
    }

    @Test
    void whatWasPromisedStandsOnTheFormAndWhatIsToldOnTheReceipt() {
        String report = Desk.lossReport().replace("\"lossMode\"", "\"promisedReward\":{\"amount\":200},\"lossMode\"");
        String number =
                Api.as("desk").post("/loss-cases", report).expect(201).json().getString("caseNumber");
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        String hash = Desk.formHash(claim);
        Api.as("desk")
                .post(
                        "/cases/" + number + "/corrections",
                        Api.json("{'changes':{'promisedReward/amount':'150'},'reason':'失主更正'}"))
                .expect(201);
        String corrected = Desk.formHash(claim);
        assertNotEquals(hash, corrected);
        String path = "/claims/" + claim + "/handover";
        Api.as("desk").post(path, handover(hash, "{'paid':true}")).expect(409, "FORM_CHANGED");
        Api.as("desk")
                .post(path, handover(corrected, "{'paid':true,'amount':-5}"))
                .expect(422, "OUT_OF_RANGE");
        JsonObject receipt = Api.as("desk")
                .post(path, handover(corrected, "{'paid':true,'amount':150}"))
                .expect(201)
                .json();
        Api.as("desk")
                .get("/receipts/" + receipt.getString("receiptNumber") + "/original.pdf")
                .expect(200);
    }
}
