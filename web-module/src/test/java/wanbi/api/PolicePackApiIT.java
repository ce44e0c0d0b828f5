package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** What the police get of a theft in one folder (F-9): whole, checkable, and no recording that nobody asked for (I7). */
class PolicePackApiIT {

    private static final String EXHIBIT =
            "{'kind':'PHYSICAL','name':'=断锁一把','source':'业主自家门口','collector':'张伟','acquiredBy':'SURRENDERED','acquiredAt':'%s','seal':'F-0001'}";

    private static Answer makes(String who, String number, String reason) {
        return TheftDesk.post(who, number, "police-packs", reason == null ? "{}" : "{'reason':'" + reason + "'}");
    }

    private static OpenedPack taken(String number, JsonObject pack) throws IOException {
        Answer zip = Api.as("manager")
                .get("/cases/" + number + "/police-pack.zip?version=" + pack.getInt("version"))
                .expect(200);
        assertTrue(zip.header("Content-Type").startsWith("application/zip"));
        return new OpenedPack(pack.getString("id"), zip.bytes());
    }

    private static String exhibit(String number) {
        return TheftDesk.post("guard", number, "exhibits", EXHIBIT.formatted(Instant.now()))
                .expect(201)
                .json()
                .getString("id");
    }

    /** L-17: with the chronology, which tells who did what in what order. */
    @Test
    void thePoliceGetAFolderThatTheyCanCheck() throws IOException {
        String number = TheftDesk.aTheft("");
        TheftDesk.post("guard", number, "arrival", "{'at':'" + Instant.now() + "'}")
                .expect(201);
        JsonObject call = PoliceDesk.called("desk", number);
        ClipOnRecord clip = ClipOnRecord.of(number);
        String exhibit = exhibit(number);
        TheftDesk.post(
                        "desk",
                        number,
                        "persons-of-interest",
                        "{'appearance':'穿灰色连帽衫的人','observed':'在车库来回走动','reliability':'B','source':'保洁员'}")
                .expect(201);
        PoliceDesk.paper("manager", call, "RETRIEVAL_NOTICE", "沪公静调证字 " + System.nanoTime())
                .expect(201);
        JsonObject made = makes("manager", number, null).expect(201).json();
        assertEquals(number + "-YJ1", made.getString("id"));
        assertEquals(0, made.getInt("clipsWaiting"));

        OpenedPack pack = taken(number, made);
        pack.holdsTogether();
        String path = "clips/" + clip.request().getString("id") + "-1.mp4";
        assertArrayEquals(clip.content(), pack.file(path));
        assertEquals(made.getString("manifest"), OpenedPack.sha256(pack.file("manifest.json")));
        assertEquals(made.getString("sums"), OpenedPack.sha256(pack.file("SHA256SUMS")));

        List<List<String>> lines = pack.sheet("01-handover-list.xlsx");
        assertEquals(List.of("编号", "名称", "数量", "特征", "来源/提供人", "备注"), lines.get(0));
        assertEquals(clip.request().getString("id") + "-1", lines.get(1).get(0));
        assertTrue(lines.get(1).get(3).contains(clip.file()), lines.get(1)::toString);
        assertEquals(path, lines.get(1).get(5));
        assertEquals(exhibit, lines.get(2).get(0));
        assertEquals("'=断锁一把", lines.get(2).get(1), "no cell becomes a formula");

        String list = pack.pdf("01-handover-list.pdf");
        assertTrue(list.contains("接收人") && list.contains("见证人") && list.contains(exhibit), list);
        String statement = pack.pdf("clips/" + clip.request().getString("id") + "-1-statement.pdf");
        assertTrue(statement.contains(clip.camera()) && statement.contains(clip.file()), statement);
        assertTrue(statement.contains("吴刚") && statement.contains("张伟") && statement.contains("90"), statement);
        String acts = pack.pdf("02-chronology.pdf");
        assertTrue(acts.matches(".*登记报失陈静.*到达现场张伟.*报警陈静" + number + "-BJ1.*申请调阅录像陈静.*流水共.*"), acts);
        assertTrue(pack.pdf("03-scene-log.pdf").contains("张伟"));
        assertTrue(pack.pdf("04-exhibits.pdf").contains("F-0001"));
        assertTrue(pack.pdf("05-police-record.pdf").contains("调取证据通知书"));
        assertTrue(pack.text("README.txt").contains("不是移交"));
        tellsNobodysSecrets(pack);
    }

    /** R11: who was seen stays out of it; so do plain names and numbers of the client (I17). */
    private static void tellsNobodysSecrets(OpenedPack pack) throws IOException {
        for (String path : pack.paths()) {
            String text = path.endsWith(".pdf") ? pack.pdf(path) : path.startsWith("clips") ? "" : pack.text(path);
            assertFalse(text.contains("灰色连帽衫") || text.contains("王小明") || text.contains("可疑人员"), path);
        }
    }

    @Test
    void recordingsWaitForAPaperOfThePolice() throws IOException {
        String number = TheftDesk.aTheft("");
        JsonObject call = PoliceDesk.called("desk", number);
        ClipOnRecord clip = ClipOnRecord.of(number);
        JsonObject first = makes("manager", number, null).expect(201).json();
        assertEquals(1, first.getInt("clipsWaiting"));
        OpenedPack without = taken(number, first);
        without.holdsTogether();
        assertTrue(without.paths().stream().noneMatch(path -> path.endsWith(".mp4")), without.paths()::toString);
        assertTrue(without.sheet("01-handover-list.xlsx").get(1).get(3).contains(clip.file()), "named all the same");

        PoliceDesk.paper("manager", call, "CALL_RECEIPT", "静 " + System.nanoTime())
                .expect(201);
        assertEquals(1, makes("manager", number, null).expect(201).json().getInt("clipsWaiting"));
        PoliceDesk.paper("manager", call, "EVIDENCE_LIST", "沪公静接字 " + System.nanoTime())
                .expect(201);
        JsonObject third = makes("hq", number, "补充录像").expect(201).json();
        assertEquals(3, third.getInt("version"));
        assertTrue(taken(number, third).paths().stream().anyMatch(path -> path.endsWith(".mp4")));
        OpenedPack again = taken(number, first);
        assertEquals(without.text("SHA256SUMS"), again.text("SHA256SUMS"), "what was made stays");
        String all = Api.as("auditor")
                .get("/cases/" + number + "/police-packs")
                .expect(200)
                .text();
        assertTrue(all.indexOf(number + "-YJ3") < all.indexOf(number + "-YJ1") && all.contains("补充录像"), all);
    }

    @Test
    void makingAndTakingStandInTheJournal() throws IOException {
        String number = TheftDesk.aTheft("");
        JsonObject made = makes("manager", number, null).expect(201).json();
        taken(number, made);
        String journal = Api.as("auditor")
                .get("/cases/" + number + "/journal")
                .expect(200)
                .text();
        assertTrue(journal.contains("POLICE_PACK_MADE") && journal.contains("POLICE_PACK_TAKEN"), journal);
        assertTrue(journal.contains(made.getString("sums")), journal);
        assertTrue(Api.as("auditor")
                .get("/cases/" + number + "/journal/verification")
                .expect(200)
                .text()
                .contains("true"));
    }

    @Test
    void theCctvRoomPreparesAndTheManagerTakesItOut() {
        String number = TheftDesk.aTheft("");
        String zip = "/cases/" + number + "/police-pack.zip";
        Api.as("manager").get(zip).expect(404);
        makes("cctv", number, null).expect(422, "REQUIRED");
        makes("cctv", number, "x".repeat(201)).expect(422, "TOO_LONG");
        makes("cctv", number, "李经理明早交给民警").expect(201);
        Api.as("cctv").get(zip).expect(403);
        Api.as("auditor").get(zip).expect(403);
        Api.as("manager").get(zip + "?version=2").expect(404);
        Api.as("manager").get(zip + "?version=one").expect(422, "INVALID");
        Api.as("manager").get(zip).expect(200);
        makes("desk", number, null).expect(403);
        makes("auditor", number, null).expect(403);
        makes("cctv2", number, "越权").expect(404);
        makes("manager", Desk.reportsAWallet(), null).expect(409, "NO_THEFT_CASE");
    }

    /** I16. */
    @Test
    void whatIsHiddenFromTheSiteHasNoPackForIt() {
        String number = TheftDesk.aTheft("");
        makes("manager", number, null).expect(201);
        TheftDesk.post("desk", number, "relation", "{'relation':'COMPANY_STAFF','source':'CLIENT','reason':'客户说'}")
                .expect(201);
        makes("manager", number, null).expect(404);
        makes("cctv", number, "备好").expect(404);
        Api.as("manager").get("/cases/" + number + "/police-packs").expect(404);
        Api.as("manager").get("/cases/" + number + "/police-pack.zip").expect(404);
        makes("hq", number, null).expect(201);
        Api.as("hq").get("/cases/" + number + "/police-pack.zip").expect(200);
    }
}
