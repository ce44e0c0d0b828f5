package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What must stay, stays (I8, E.4): frozen by the manager, or held for a case. */
class HoldApiIT {

    private static Answer act(String who, String path, String body) {
        return Api.as(who).post(path, Api.json(body));
    }

    private static Answer freeze(String who, String tag, String reason) {
        return act(who, "/found-items/" + tag + "/freezes", "{'reason':'" + reason + "'}");
    }

    private static Answer thaw(String who, String tag) {
        return act(who, "/found-items/" + tag + "/freezes/release", "{'reason':'已核实'}");
    }

    private static Answer hold(String who, String number, String body) {
        return act(who, "/cases/" + number + "/holds", body);
    }

    private static String held(String number) {
        return hold("manager", number, "{'basis':'COMPANY','reason':'内部调查'}")
                .expect(201)
                .json()
                .getString("id");
    }

    private static Answer release(String who, String hold, String more) {
        String number = hold.substring(0, hold.lastIndexOf("-DJ"));
        return act(who, "/cases/" + number + "/holds/" + hold + "/release", "{'reason':'调查结束'" + more + "}");
    }

    private static boolean isFrozen(String tag) {
        return Api.as("desk").get("/found-items/" + tag).expect(200).json().getBoolean("frozen");
    }

    @Test
    void aFrozenThingIsNeitherLinkedNorClaimedNorVoided() {
        String tag = Desk.storesAFoundWallet();
        freeze("desk", tag, "可疑").expect(403);
        freeze("manager2", tag, "可疑").expect(404);
        freeze("manager", tag, "").expect(422, "REQUIRED");
        thaw("manager", tag).expect(409, "ITEM_NOT_FROZEN");
        JsonObject frozen = freeze("manager", tag, "公安要求暂留").expect(201).json();
        assertTrue(frozen.getBoolean("frozen"));
        assertEquals("公安要求暂留", frozen.getString("frozenReason"));
        String number = Desk.reportsAWallet();
        act("desk", "/cases/" + number + "/links", "{'line':1,'itemTag':'" + tag + "','quantity':1}")
                .expect(409, "ITEM_FROZEN");
        Api.as("desk").post("/claims", Desk.claim(null, tag)).expect(409, "ITEM_FROZEN");
        act("manager", "/found-items/" + tag + "/voiding", "{'reason':'录错'}").expect(409, "ITEM_FROZEN");
        act("desk", "/found-items/" + tag + "/storing", "{'storagePlace':'SH01-SAFE-1'}")
                .expect(201);
        thaw("desk", tag).expect(403);
        thaw("hq", tag).expect(201);
        assertFalse(isFrozen(tag));
        Desk.links(number, tag);
        String journal = Api.as("desk")
                .get("/found-items/" + tag + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("FIND_FROZEN") && journal.contains("FIND_UNFROZEN"), journal);
    }

    /** The whole counter had been passed; the order came in the last moment. */
    @Test
    void whatIsHeldIsNotHandedOverUntilTheLastHoldEnds() {
        String number = Desk.reportsAWallet();
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        String claim = Desk.claims(number, tag);
        Desk.answers(claim, tag);
        Desk.passes(claim, tag);
        JsonObject signed = Desk.handover(Desk.formHash(claim));
        String first = held(number);
        String second = hold("hq", number, "{'basis':'POLICE','organ':'静安派出所','document':'沪公静调字8号','reason':'公安调取'}")
                .expect(201)
                .json()
                .getString("id");
        Api.as("desk").post("/claims/" + claim + "/handover", signed).expect(409, "ITEM_FROZEN");
        thaw("manager", tag).expect(409, "FROZEN_BY_HOLD");
        release("manager", first, "").expect(201);
        release("manager", first, "").expect(409, "HOLD_ENDED");
        assertTrue(isFrozen(tag));
        release("manager", second, "").expect(422, "REQUIRED");
        release("manager", second, ",'document':'沪公静解字8号','version':99").expect(409, "VERSION_CONFLICT");
        release("manager", second, ",'document':'沪公静解字8号'").expect(201);
        assertFalse(isFrozen(tag));
        Api.as("desk").post("/claims/" + claim + "/handover", signed).expect(201);
    }

    @Test
    void whatIsLinkedLaterIsHeldWithTheRestAndLetGoWithItsLink() {
        String number = Desk.reportsAWallet();
        String hold = held(number);
        String tag = Desk.storesAFoundWallet();
        Desk.links(number, tag);
        assertTrue(isFrozen(tag));
        act("desk", "/cases/" + number + "/links/" + tag + "/release", "{'reason':'不是这一只'}")
                .expect(201);
        assertFalse(isFrozen(tag));
        release("hq", hold, "").expect(201);
    }

    @Test
    void aHoldIsPlacedByTheManagerWithItsGround() {
        String number = Desk.reportsAWallet();
        hold("desk", number, "{'basis':'COMPANY','reason':'内部调查'}").expect(403);
        hold("manager2", number, "{'basis':'COMPANY','reason':'内部调查'}").expect(404);
        hold("manager", number, "{'basis':'NEIGHBOUR','reason':'内部调查'}").expect(422, "UNKNOWN_CODE");
        hold("manager", number, "{'basis':'COMPANY'}").expect(422, "REQUIRED");
        hold("manager", number, "{'basis':'COURT','organ':'静安法院','reason':'保全'}")
                .expect(422, "REQUIRED");
        hold("manager", number, "{'basis':'COMPANY','reason':'内部调查','file':'nowhere'}")
                .expect(422, "FILE_UNKNOWN");
        String hold = held(number);
        release("desk", hold, "").expect(403);
        release("manager2", hold, "").expect(404);
        release("manager", number + "-DJ9", "").expect(404);
        Api.as("desk2").get("/cases/" + number + "/holds").expect(404);
        String all =
                Api.as("auditor").get("/cases/" + number + "/holds").expect(200).text();
        assertTrue(all.contains(hold), all);
    }

    @Test
    void aHeldExhibitGoesToThePoliceAlone() {
        String number = TheftDesk.aTheft("");
        String manager = "{'kind':'STAFF','id':'" + TheftDesk.staffId("manager") + "'}";
        String exhibit = TheftDesk.post(
                        "manager",
                        number,
                        "exhibits",
                        "{'kind':'PHYSICAL','name':'断锁一把','source':'业主王某','collector':'张伟','acquiredBy':'SURRENDERED','acquiredAt':'%s','seal':'F-0009'}"
                                .formatted(Instant.now()))
                .expect(201)
                .json()
                .getString("id");
        held(number);
        String transfer = "{'from':" + manager + ",'to':{'kind':'%s','name':'%s'},'document':'8号','reason':'归还'}";
        act("manager", "/exhibits/" + exhibit + "/transfers", transfer.formatted("OWNER", "王小明"))
                .expect(409, "EXHIBIT_HELD");
        act("manager", "/exhibits/" + exhibit + "/transfers", transfer.formatted("POLICE", "静安派出所"))
                .expect(201);
    }
}
