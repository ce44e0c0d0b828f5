package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** A clip streams into the store and out to the police alone (I6, I7, L-15). */
class ClipApiIT {

    private static final int BLOCK = 1 << 20;
    private static final int BLOCKS = 300;

    /** Three hundred megabytes that nobody holds in memory, the client neither. */
    private static final class Footage extends InputStream {

        private final byte[] block = new byte[BLOCK];
        private final MessageDigest digest;
        private int blocks;
        private int at = BLOCK;

        Footage(MessageDigest digest) {
            this.digest = digest;
            new Random(7).nextBytes(block);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (at == BLOCK) {
                if (blocks == BLOCKS) {
                    return -1;
                }
                block[0] = (byte) blocks++;
                at = 0;
            }
            int some = Math.min(length, BLOCK - at);
            System.arraycopy(block, at, into, from, some);
            digest.update(block, at, some);
            at += some;
            return some;
        }
    }

    private static Answer put(String who, String about, String content) {
        return Api.as(who).send("PUT", "/files/clips?case=" + about, "video/mp4", BodyPublishers.ofString(content));
    }

    @Test
    void threeHundredMegabytesArriveWithTheirHash() throws Exception {
        String number = Desk.reportsAWallet();
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        JsonObject stored = Api.as("cctv")
                .send(
                        "PUT",
                        "/files/clips?case=" + number,
                        "video/mp4",
                        BodyPublishers.ofInputStream(() -> new Footage(digest)))
                .expect(201)
                .json();
        assertEquals((long) BLOCKS * BLOCK, stored.getJsonNumber("bytes").longValue());
        assertEquals(HexFormat.of().formatHex(digest.digest()), stored.getString("sha256"));
        assertEquals("video/mp4", stored.getString("mediaType"));
    }

    @Test
    void twoPeopleExportAndOnlyADocumentOpensTheDoor() {
        String number = Desk.reportsAWallet();
        String camera = CctvRoom.aCamera(30);
        JsonObject request = CctvRoom.asked(number, camera, false);
        CctvRoom.act("manager", request, "approval", "{}").expect(201);
        CctvRoom.act("cctv", request, "reviews", CctvRoom.review(camera, "NOT_SEEN", ""))
                .expect(201);
        String clip =
                put("cctv", number, "clip of " + number).expect(201).json().getString("file");
        put("desk", number, "clip").expect(403);
        put("cctv2", number, "clip").expect(404);
        String export = "{'kind':'EXPORT','file':'%s','note':'原始格式','witness':%s}";
        CctvRoom.act("cctv", request, "preservations", export.formatted(clip, "null"))
                .expect(422, "EXPORT_NEEDS_TWO");
        CctvRoom.act("cctv", request, "preservations", export.formatted("0".repeat(64), witness("guard")))
                .expect(422, "CLIP_UNKNOWN");
        CctvRoom.act("cctv", request, "preservations", export.formatted(clip, witness("cctv")))
                .expect(422, "WITNESS_IS_ACTOR");
        JsonObject kept = CctvRoom.act("cctv", request, "preservations", export.formatted(clip, witness("guard")))
                .expect(201)
                .json();
        assertEquals("PRESERVED", kept.getString("status"));
        supplies(request, clip);
    }

    private static void supplies(JsonObject request, String clip) {
        String paper = Api.as("manager")
                .upload("/files", "notice.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .json()
                .getString("file");
        String supply = "{'document':{'kind':'%s','number':'%s','file':'" + paper + "'},'organ':'静安分局',"
                + "'officers':[{'name':'王警官','badge':'012345'}],'files':['%s']}";
        CctvRoom.act("manager", request, "supplies", supply.formatted("CLIENT_LETTER", "1", clip))
                .expect(422, "NO_POLICE_DOCUMENT");
        CctvRoom.act("manager", request, "supplies", supply.formatted("RETRIEVAL_NOTICE", "", clip))
                .expect(422, "REQUIRED");
        CctvRoom.act("cctv", request, "supplies", supply.formatted("RETRIEVAL_NOTICE", "沪公(静)调证字[2026]18号", clip))
                .expect(403);
        assertEquals(
                "SUPPLIED",
                CctvRoom.act(
                                "manager",
                                request,
                                "supplies",
                                supply.formatted("RETRIEVAL_NOTICE", "沪公(静)调证字[2026]18号", clip))
                        .expect(201)
                        .json()
                        .getString("status"));
    }

    private static String witness(String username) {
        String id = Api.as(username)
                .get("/sites/SH01/staff")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(staff -> staff.getString("name").equals(username.equals("guard") ? "张伟" : "吴刚"))
                .findFirst()
                .orElseThrow()
                .getString("staffId");
        return "{'staff':'" + id + "','pin':'246810'}";
    }

    @Test
    void aClientViewsUnderSupervisionOrReadsWhyNot() {
        String camera = CctvRoom.aCamera(30);
        JsonObject request = CctvRoom.asked(Desk.reportsAWallet(), camera, false);
        String ask = "{'viewer':'王小明','relation':'SELF','proof':'居民身份证','allowed':%s,'reason':%s,'remedy':%s}";
        CctvRoom.act("manager", request, "viewings", ask.formatted(true, "null", "null"))
                .expect(409, "FOOTAGE_NOT_APPROVED");
        CctvRoom.act("manager", request, "viewings", ask.formatted(false, "'画面涉及他人'", "null"))
                .expect(422, "REQUIRED");
        CctvRoom.act("manager", request, "viewings", ask.formatted(false, "'画面涉及他人'", "'可报警由民警调取'"))
                .expect(201);
        CctvRoom.act("manager", request, "approval", "{}").expect(201);
        CctvRoom.act("manager", request, "viewings", ask.formatted(true, "null", "null"))
                .expect(201);
        String session = "{'startedAt':'2026-01-01T00:00:00Z','endedAt':'2026-01-01T00:10:00Z','noticeFile':%s}";
        CctvRoom.act("cctv", request, "viewings/1/session", session.formatted("null"))
                .expect(409, "VIEWING_NOT_ALLOWED");
        CctvRoom.act("cctv", request, "viewings/2/session", session.formatted("null"))
                .expect(422, "NOTICE_NOT_SIGNED");
        String notice = Api.as("cctv")
                .upload("/files", "notice.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes())
                .expect(201)
                .json()
                .getString("file");
        CctvRoom.act("cctv", request, "viewings/2/session", session.formatted("'" + notice + "'"))
                .expect(201);
    }
}
