package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Putting a case aside, ending it and taking it up again, over HTTP with good and with bad input (E.2, R20, R24, R25). */
class EndingApiIT {

    private static final String TRIFLE = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','client':{'name':'王小明','phone':'%s','kind':'OWNER'},
             'readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'CLOTHING','quantity':1,'colours':['RED'],'estimatedValue':{'amount':%s,'currency':'CNY','proof':'NONE'}}]}
            """;

    private static Answer post(String who, String caseNumber, String act, String body) {
        return Api.as(who).post("/cases/" + caseNumber + "/" + act, Api.json(body));
    }

    private static JsonObject file(String caseNumber) {
        return Api.as("desk").get("/cases/" + caseNumber).expect(200).json();
    }

    private static void looksInVain(String caseNumber) {
        for (String step : new String[] {"DISPATCH", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "SEARCH"}) {
            post("desk", caseNumber, "procedure/" + step + "/completion", "{'note':'已办'}")
                    .expect(201);
        }
    }

    @Test
    void whatTheClientFoundIsWithdrawn() {
        String caseNumber = Desk.reportsAWallet();
        post("desk", caseNumber, "withdrawal", "{'reason':' '}").expect(422, "REQUIRED");
        post("desk", caseNumber, "withdrawal", "{'reason':'已找到','confirmedBy':'PIGEON'}")
                .expect(422, "UNKNOWN_CODE");
        post("desk", caseNumber, "withdrawal", "{'reason':'已找到','colour':'RED'}")
                .expect(422);
        post("guard", caseNumber, "withdrawal", "{'reason':'已找到'}").expect(403);
        post("desk2", caseNumber, "withdrawal", "{'reason':'已找到'}").expect(404);
        JsonObject withdrawn = post("desk", caseNumber, "withdrawal", "{'reason':'已找到','confirmedBy':'PHONE'}")
                .expect(201)
                .json();
        assertEquals("WITHDRAWN", withdrawn.getString("status"));
        assertEquals(
                "SELF_FOUND", withdrawn.getJsonArray("items").getJsonObject(0).getString("status"));
        assertEquals("已找到", withdrawn.getString("endedBecause"));
        assertFalse(withdrawn.isNull("closedAt"));
        post("desk", caseNumber, "withdrawal", "{'reason':'再次'}").expect(409, "CASE_STATE");
        String listed = Api.as("desk")
                .get("/cases?site=SH01&status=WITHDRAWN&q=" + caseNumber)
                .expect(200)
                .text();
        assertTrue(listed.contains(caseNumber), listed);
    }

    @Test
    void whatIsBeingComparedIsNotWithdrawn() {
        String caseNumber = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        Desk.claims(caseNumber, tag);
        post("desk", caseNumber, "withdrawal", "{'reason':'已找到'}").expect(409, "CASE_BEING_COMPARED");
    }

    @Test
    void whatWasLookedForInVainIsWatchedByTheManager() {
        String caseNumber = Desk.reportsAWallet();
        post("desk", caseNumber, "watch", "{'reason':'找不到'}").expect(403);
        Answer refused =
                post("manager", caseNumber, "watch", "{'reason':'找不到'}").expect(409, "WATCH_STEPS_OPEN");
        assertTrue(refused.json().getString("detail").contains("申请监控、查看监控、通知保安、寻找"), refused::text);
        looksInVain(caseNumber);
        assertEquals("IN_PROGRESS", file(caseNumber).getString("status"));
        post("manager", caseNumber, "watch", "{'reason':'找不到'}").expect(409, "CLIENT_NOT_TOLD");
        post("desk", caseNumber, "procedure/FEEDBACK/completion", "{'note':'已告知'}")
                .expect(201);
        post("manager", caseNumber, "watch", "{}").expect(422, "REQUIRED");
        JsonObject watched = post("manager", caseNumber, "watch", "{'reason':'找不到'}")
                .expect(201)
                .json();
        assertEquals("WATCH", watched.getString("status"));
        assertTrue(watched.getString("watchUntil").endsWith("+08:00"));
        post("manager", caseNumber, "closing", "{'reason':'未找到'}").expect(409, "WATCH_NOT_OVER");
        post("desk", caseNumber, "closing", "{'reason':'未找到'}").expect(403, "CLOSE_BY_MANAGER");
        String tag = Desk.storesAFoundWallet();
        Desk.links(caseNumber, tag);
        assertEquals("FOUND_WAITING", file(caseNumber).getString("status"));
        post("desk", caseNumber, "links/" + tag + "/release", "{'reason':'不是'}").expect(201);
        assertEquals("WATCH", file(caseNumber).getString("status"));
        JsonObject reopened = post("manager", caseNumber, "reopening", "{'reason':'有新线索'}")
                .expect(201)
                .json();
        assertEquals("IN_PROGRESS", reopened.getString("status"));
        assertTrue(reopened.isNull("watchUntil"));
    }

    @Test
    void aSecondReportIsMergedIntoTheFirst() {
        String master = Desk.reportsAWallet();
        String phone = Api.as("desk")
                .post(
                        "/unmaskings",
                        "{\"subject\":\"cases/" + master + "\",\"field\":\"client.phone\",\"reason\":\"核对\"}")
                .expect(201)
                .json()
                .getString("value");
        JsonObject again = Api.json(Desk.lossReport()
                .replaceFirst("\"phone\":\"\\d+\"", "\"phone\":\"" + phone + "\"")
                .replaceFirst("\"readBack\"", "\"duplicateOverrideReason\":\"家人又报\",\"readBack\""));
        String child =
                Api.as("desk").post("/loss-cases", again).expect(201).json().getString("caseNumber");
        String into = "{'reason':'同一件','into':'" + master + "'}";
        post("desk", child, "merge", into).expect(403);
        post("manager", child, "merge", "{'reason':'同一件'}").expect(422, "REQUIRED");
        post("manager", child, "merge", "{'reason':'同一件','into':'黑钱包'}").expect(422, "NO_CASE_NUMBER");
        post("manager", child, "merge", "{'reason':'同一件','into':'" + child + "'}")
                .expect(422, "MERGE_INTO_ITSELF");
        post("manager", child, "merge", "{'reason':'同一件','into':'SH01-GS-20200101-001'}")
                .expect(404);
        post("manager", child, "merge", "{'reason':'同一件','into':'" + Desk.reportsAWallet() + "'}")
                .expect(409, "MERGE_NOT_SAME");
        JsonObject merged = post("manager", child, "merge", into).expect(201).json();
        assertEquals("MERGED", merged.getString("status"));
        assertEquals(master, merged.getString("mergedInto"));
        assertEquals(child, file(master).getJsonArray("merged").getString(0));
        post("manager", master, "merge", "{'reason':'同一件','into':'" + child + "'}")
                .expect(409, "MERGE_INTO_ENDED");
        post("manager", child, "reopening", "{'reason':'有误'}").expect(409, "CASE_STATE");
    }

    @Test
    void whatIsLinkedIsNotMerged() {
        String caseNumber = Desk.reportsAWallet();
        Desk.links(caseNumber, Desk.storesAFoundWallet());
        post("manager", caseNumber, "merge", "{'reason':'同一件','into':'" + Desk.reportsAWallet() + "'}")
                .expect(409, "MERGE_HAS_LINKS");
    }

    @Test
    void whatWasHandedBackIsClosedByTheDeskAndOpenedAgainByTheManager() {
        String caseNumber = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        post("desk", caseNumber, "closing", "{'reason':'结案'}").expect(409, "CASE_STATE");
        Desk.links(caseNumber, tag);
        String claim = Desk.claims(caseNumber, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        Api.as("desk")
                .post("/claims/" + claim + "/handover", Desk.handover(Desk.formHash(claim)))
                .expect(201);
        post("desk", caseNumber, "closing", "{'reason':'已交还','satisfaction':6}").expect(422, "OUT_OF_RANGE");
        post("desk", caseNumber, "closing", "{'reason':'已交还','satisfaction':0}").expect(422, "OUT_OF_RANGE");
        post("desk", caseNumber, "closing", "{'reason':'已交还','satisfaction':4.5}")
                .expect(422);
        post("desk", caseNumber, "closing", "{'reason':'已交还','satisfaction':'很好'}")
                .expect(422);
        post("desk", caseNumber, "closing", "{'satisfaction':5}").expect(422, "REQUIRED");
        JsonObject closed = post("desk", caseNumber, "closing", "{'reason':'已交还','satisfaction':5}")
                .expect(201)
                .json();
        assertEquals("CLOSED", closed.getString("status"));
        assertEquals(5, closed.getInt("satisfaction"));
        post("desk", caseNumber, "reopening", "{'reason':'客户有异议'}").expect(403);
        post("manager", caseNumber, "reopening", "{}").expect(422, "REQUIRED");
        JsonObject reopened = post("manager", caseNumber, "reopening", "{'reason':'客户有异议'}")
                .expect(201)
                .json();
        assertEquals("RETURNED", reopened.getJsonArray("items").getJsonObject(0).getString("status"));
        post("desk", caseNumber, "closing", "{'reason':'已说明','satisfaction':null}")
                .expect(201);
    }

    @Test
    void anUnknownCaseIsUnknownToEveryAct() {
        for (String act : new String[] {"withdrawal", "watch", "merge", "closing", "reopening"}) {
            post("manager", "SH01-GS-20200101-001", act, "{'reason':'试'}").expect(404);
            post("manager", "no-number", act, "{'reason':'试'}").expect(404);
            Api.as("auditor")
                    .post("/cases/SH01-GS-20200101-001/" + act, Api.json("{'reason':'试'}"))
                    .expect(403);
        }
    }

    @Test
    void littleIsAskedForWhatIsWorthLittleAndNobodyIsSent() {
        JsonObject taken = Api.as("desk")
                .post("/loss-cases", Api.json(TRIFLE.formatted(java.time.Instant.now(), Desk.phone(), 30)))
                .expect(201)
                .json();
        String caseNumber = taken.getString("caseNumber");
        assertTrue(taken.getBoolean("shortLane"));
        assertEquals("LITTLE_WORTH", taken.getString("shortLaneBecause"));
        JsonObject dispatch = Api.as("desk")
                .get("/cases/" + caseNumber + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getJsonObject(4);
        assertEquals(
                "DISPATCH EXCUSED SHORT_LANE",
                dispatch.getString("step") + " " + dispatch.getString("state") + " "
                        + dispatch.getString("excusedBecause"));
        Api.as("desk")
                .post("/loss-cases", Api.json(TRIFLE.formatted(java.time.Instant.now(), Desk.phone(), 100)))
                .expect(422, "INVALID_INPUT");
        assertFalse(file(Desk.reportsAWallet()).getBoolean("shortLane"));
    }
}
