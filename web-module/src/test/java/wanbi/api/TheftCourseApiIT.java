package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A theft from the police's decision to its end, and on from there (E.3). */
class TheftCourseApiIT {

    private static final List<String> BEFORE_CARE = List.of("REASSURE", "EDUCATE", "SUMMARY", "FEEDBACK");
    private static final List<String> THE_REST = List.of(
            "ARRIVE", "FACT_CHECK", "GUARD_BROADCAST", "SCENE", "FOOTAGE_REQUEST", "FOOTAGE_REVIEW", "HEAD_OFFICE");

    private static String decided(String more) {
        String number = TheftDesk.aTheft(more);
        String report = PoliceDesk.called("desk", number).getString("id");
        PoliceDesk.act("manager", report, "decision", "{'kind':'CRIMINAL','documentNumber':'沪公立字 7'}")
                .expect(201);
        return number;
    }

    private static void done(String number, List<String> steps) {
        steps.forEach(
                step -> TheftDesk.post("manager", number, "procedure/" + step + "/completion", "{'note':'已按预案完成'}")
                        .expect(201));
    }

    private static String closing(String outcome) {
        return "{'reason':'已告知客户','outcome':'" + outcome + "'}";
    }

    private static String status(String number) {
        return TheftDesk.file("desk", number).getString("status");
    }

    @Test
    void careComesBeforeTheEndAndNewsAfterIt() {
        String number = decided("");
        TheftDesk.post("manager", number, "closing", closing("UNSOLVED")).expect(409, "CASE_STATE");
        TheftDesk.post("desk", number, "aftercare", "{}").expect(409, "STEP_NOT_DONE");
        done(number, List.of("REASSURE", "EDUCATE", "SUMMARY"));
        TheftDesk.post("desk", number, "aftercare", "{}").expect(409, "CLIENT_NOT_TOLD");
        done(number, List.of("FEEDBACK"));
        TheftDesk.post("guard", number, "aftercare", "{}").expect(403);
        JsonObject cared =
                TheftDesk.post("desk", number, "aftercare", "{}").expect(201).json();
        assertEquals("AFTERCARE", cared.getString("status"));
        assertEquals("EXCUSED", PoliceDesk.step(number, "FOLLOW_UP").getString("state"));
        TheftDesk.post("manager", number, "closing", "{'reason':'已告知客户'}").expect(422, "REQUIRED");
        TheftDesk.post("desk", number, "closing", closing("UNSOLVED")).expect(403, "CLOSE_BY_MANAGER");
        TheftDesk.post("manager", number, "closing", closing("UNSOLVED")).expect(409, "STEP_NOT_DONE");
        done(number, THE_REST);
        JsonObject closed = TheftDesk.post("manager", number, "closing", closing("UNSOLVED"))
                .expect(201)
                .json();
        assertEquals("CLOSED", closed.getString("status"));
        assertEquals("UNSOLVED", closed.getString("outcome"));
        TheftDesk.post("manager", number, "reopening", "{'reason':'邻项目抓获嫌疑人'}").expect(201);
        assertEquals("COOPERATING", status(number));
        assertTrue(TheftDesk.file("desk", number).isNull("outcome"));
    }

    @Test
    void theMostUrgentOnesAreClosedByHeadOffice() {
        String number = decided(",'marks':{'forced':true}");
        done(number, BEFORE_CARE);
        TheftDesk.post("desk", number, "aftercare", "{}").expect(201);
        done(number, THE_REST);
        TheftDesk.post("manager", number, "closing", closing("SOLVED")).expect(403, "CLOSE_BY_HEAD_OFFICE");
        TheftDesk.post("hq", number, "closing", closing("SOLVED")).expect(201);
        assertEquals("CLOSED", status(number));
    }

    @Test
    void aLossHasNoAftercareAndAnOpenTheftNone() {
        TheftDesk.post("desk", Desk.reportsAWallet(), "aftercare", "{}").expect(409, "NO_THEFT_CASE");
        TheftDesk.post("desk", TheftDesk.aTheft(""), "aftercare", "{}").expect(409, "CASE_STATE");
    }

    @Test
    void noTheftIsPossibleFromWhereverItStands() {
        String number = decided("");
        TheftDesk.post(
                        "manager",
                        number,
                        "dismissal",
                        "{'reason':'在家里找到','clientAgreementFile':'%s'}".formatted(PoliceDesk.scan()))
                .expect(201);
        assertEquals("NOT_THEFT", status(number));
    }
}
