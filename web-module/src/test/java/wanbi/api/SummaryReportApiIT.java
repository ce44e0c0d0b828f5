package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What was found out about a theft on one paper: from the records alone, in versions, and nobody accused (R17, R11). */
class SummaryReportApiIT {

    private static Answer makes(String who, String number, String reason) {
        return TheftDesk.post(who, number, "summary-reports", reason == null ? "{}" : "{'reason':'" + reason + "'}");
    }

    private static byte[] pdf(String who, String number, int version) {
        return Api.as(who)
                .get("/cases/" + number + "/summary-reports/" + version + ".pdf")
                .expect(200)
                .bytes();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        }
    }

    private static void clue(String number, String observed, String more) {
        TheftDesk.post("guard", number, "clues", "{'observed':'" + observed + "','reliability':'B'" + more + "}")
                .expect(201);
    }

    @Test
    void whatWasFoundOutStandsOnOnePaper() throws IOException {
        String number = TheftDesk.aTheft("");
        PoliceDesk.called("desk", number);
        ClipOnRecord.of(number);
        clue(number, "车库门半开着", ",'source':'保洁员赵某'");
        clue(number, "有人说听见响声", "");
        clue(number, "灯被挡住", ",'source':'邻居钱某','sourceProtected':true");
        TheftDesk.post(
                        "desk",
                        number,
                        "persons-of-interest",
                        "{'appearance':'穿灰色连帽衫的人','observed':'来回走动','reliability':'B','source':'保洁员'}")
                .expect(201);
        TheftDesk.post(
                        "guard",
                        number,
                        "exhibits",
                        "{'kind':'PHYSICAL','name':'断锁一把','source':'业主','collector':'张伟','acquiredBy':'SURRENDERED','acquiredAt':'%s','seal':'F-0001'}"
                                .formatted(Instant.now()))
                .expect(201);
        makes("manager", number, null).expect(201);
        String text = text(pdf("desk", number, 1));
        for (String told :
                new String[] {"车库门半开着", "保洁员赵某", "灯被挡住", "来源保密", "断锁一把", "命中", "捡起黑色物品", "另有2条", number + "-BJ1"}) {
            assertTrue(text.contains(told), () -> told + " is not in\n" + text);
        }
        for (String silent : new String[] {"灰色连帽衫", "来回走动", "听见响声", "邻居钱某", "王小明"}) {
            assertFalse(text.contains(silent), () -> silent + " is in\n" + text);
        }
        assertEquals("DONE", PoliceDesk.step(number, "SUMMARY").getString("state"));
    }

    @Test
    void aLaterOneSaysWhyAndTheEarlierStays() {
        String number = TheftDesk.aTheft("");
        JsonObject first = makes("manager", number, null).expect(201).json();
        byte[] before = pdf("auditor", number, 1);
        assertEquals(OpenedPack.sha256(before), first.getString("sha256"));
        makes("manager", number, null).expect(422, "REQUIRED");
        makes("manager", number, "x".repeat(201)).expect(422, "TOO_LONG");
        makes("hq", number, "新的线索").expect(201);
        assertArrayEquals(before, pdf("desk", number, 1));
        String all = Api.as("desk")
                .get("/cases/" + number + "/summary-reports")
                .expect(200)
                .text();
        assertTrue(all.indexOf(number + "-HZ2") < all.indexOf(number + "-HZ1") && all.contains("新的线索"), all);
        String journal = Api.as("auditor")
                .get("/cases/" + number + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("SUMMARY_REPORTED") && journal.contains(first.getString("sha256")), journal);
    }

    @Test
    void theManagerMakesItAndWhoWeighsCluesReadsIt() {
        String number = TheftDesk.aTheft("");
        makes("desk", number, null).expect(403);
        makes("cctv", number, null).expect(403);
        makes("manager", Desk.reportsAWallet(), null).expect(409, "NO_THEFT_CASE");
        makes("manager", number, null).expect(201);
        String list = "/cases/" + number + "/summary-reports";
        Api.as("guard").get(list).expect(403);
        Api.as("cctv").get(list + "/1.pdf").expect(403);
        Api.as("desk2").get(list).expect(404);
        Api.as("manager").get(list + "/2.pdf").expect(404);
        TheftDesk.post("desk", number, "relation", "{'relation':'COMPANY_STAFF','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        makes("manager", number, "新的线索").expect(404);
        Api.as("manager").get(list + "/1.pdf").expect(404);
        Api.as("hq").get(list + "/1.pdf").expect(200);
    }
}
