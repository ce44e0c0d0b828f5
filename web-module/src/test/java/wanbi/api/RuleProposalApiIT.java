package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Managers propose, head office publishes (E.6). */
class RuleProposalApiIT {

    private static Answer proposes(String who, String about) {
        return Api.as(who)
                .post(
                        "/rule-proposals",
                        Api.json("{'site':'SH01','about':" + about + ",'text':'夜班只有一名保安，搜寻时限建议放宽到 90 分钟'}"));
    }

    private static Answer decides(String who, String id, String body) {
        return Api.as(who).post("/rule-proposals/" + id + "/decision", Api.json(body));
    }

    @Test
    void headOfficeAnswersOnceWhatAManagerProposes() {
        proposes("desk", "'DEADLINE'").expect(403);
        proposes("hq", "'DEADLINE'").expect(403);
        proposes("manager2", "'DEADLINE'").expect(404);
        proposes("manager", "'WEATHER'").expect(422, "UNKNOWN_CODE");
        proposes("manager", "null").expect(422, "REQUIRED");
        String id = proposes("manager", "'DEADLINE'").expect(201).json().getString("id");
        decides("manager", id, "{'accepted':true,'answer':'同意'}").expect(403);
        decides("hq", id, "{'accepted':true}").expect(422, "REQUIRED");
        decides("hq", id, "{'accepted':true,'version':99,'answer':'同意'}").expect(409, "VERSION_CONFLICT");
        JsonObject answered = decides("hq", id, "{'accepted':false,'answer':'先补一名夜班保安'}")
                .expect(201)
                .json();
        assertEquals("DECLINED", answered.getString("status"));
        decides("hq2", id, "{'accepted':true,'answer':'同意'}").expect(409, "PROPOSAL_DECIDED");
        assertTrue(Api.as("auditor")
                .get("/rule-proposals?site=SH01&decided=true")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(one -> one.getString("id").equals(id)));
        Api.as("guard").get("/rule-proposals").expect(403);
    }
}
