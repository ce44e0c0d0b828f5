package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What a case has shown to be weak, until somebody else has seen it fixed (L-12). */
class HazardApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    static Answer hazard(String who, String caseNumber, String more) {
        return TheftDesk.post(
                who,
                caseNumber,
                "hazards",
                "{'what':'东门闭门器坏，门关不上','place':'SH01-1F-LOBBY','responsible':'%s','dueOn':'%s'%s}"
                        .formatted(TheftDesk.staffId("guard"), TODAY.plusDays(9), more));
    }

    @Test
    void aHazardStaysOpenUntilAnotherHasSeenItFixed() throws IOException {
        String number = TheftDesk.aTheft("");
        hazard("desk", number, ",'repeats':'SH02-SQ-20260101-001-YH1'").expect(422, "NO_HAZARD_HERE");
        TheftDesk.post("desk", number, "hazards", "{'what':'门坏','responsible':'P-9999','dueOn':'%s'}".formatted(TODAY))
                .expect(422, "NO_COLLEAGUE_HERE");
        String id = hazard("guard", number, "").expect(201).json().getString("id");
        assertEquals(number + "-YH1", id);
        assertTrue(isOpen(id));
        Api.as("manager")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':true}"))
                .expect(409, "HAZARD_STATE");
        Api.as("manager")
                .post("/hazards/" + id + "/fix", Api.json("{'how':'换了闭门器'}"))
                .expect(422, "REQUIRED");
        String proof = Api.as("manager")
                .upload(
                        "/files",
                        "door.pdf",
                        "application/pdf",
                        "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII))
                .expect(201)
                .json()
                .getString("file");
        JsonObject fix = Api.json("{'how':'换了闭门器','proof':'" + proof + "'}");
        Api.as("guard2").post("/hazards/" + id + "/fix", fix).expect(404);
        Api.as("guard").get("/hazards/" + id + "/proof").expect(404);
        Api.as("manager").post("/hazards/" + id + "/fix", fix).expect(201);
        Api.as("desk").post("/hazards/" + id + "/fix", fix).expect(409, "HAZARD_STATE");
        Api.as("hq").get("/hazards/" + id + "/proof").expect(200);
        Api.as("manager")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':true}"))
                .expect(409, "HAZARD_OWN_PROOF");
        Api.as("guard")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':true}"))
                .expect(403);
        Api.as("hq")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':false}"))
                .expect(422, "REQUIRED");
        Api.as("hq")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':false,'reason':'门还是关不上'}"))
                .expect(201);
        Api.as("manager").post("/hazards/" + id + "/fix", fix).expect(201);
        assertTrue(isOpen(id));
        Api.as("hq")
                .post("/hazards/" + id + "/judgement", Api.json("{'proved':true}"))
                .expect(201);
        assertFalse(isOpen(id));
        String again = TheftDesk.aTheft("");
        hazard("desk", again, ",'repeats':'" + id + "'").expect(201);
        assertFalse(Api.as("desk")
                .get("/cases/" + number + "/hazards")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .isNull("recurredAt"));
        Map<String, String> row = SavedWorkbook.rows("auditor", "X12").stream()
                .filter(one -> one.get("隐患编号").equals(id))
                .findFirst()
                .orElseThrow();
        assertEquals("已验收", row.get("状态"));
        assertEquals("换了闭门器", row.get("整改措施"));
        assertFalse(row.get("复发时间").isBlank());
    }

    private static boolean isOpen(String id) {
        return Api.as("manager").get("/hazards?site=SH01").expect(200).text().contains("\"" + id + "\"");
    }
}
