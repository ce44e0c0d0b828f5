package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** Papers, pictures, workbooks and ledgers: what is not JSON. */
class PapersApiIT {

    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static void isPdf(Answer answer) {
        answer.expect(200);
        assertTrue(answer.header("Content-Type").startsWith("application/pdf"));
        assertTrue(answer.header("Content-Disposition").startsWith("inline; filename=\""));
        assertEquals("%PDF", new String(answer.bytes(), 0, 4, StandardCharsets.ISO_8859_1));
    }

    @Test
    void slipAndLabelComeAsPdf() {
        isPdf(Api.as("desk").get("/cases/" + Desk.reportsAWallet() + "/acceptance.pdf"));
        isPdf(Api.as("desk").get("/found-items/" + Desk.storesAFoundWallet() + "/label.pdf"));
    }

    @Test
    void blankFormsForAPowerCut() {
        isPdf(Api.as("desk").get("//blank-form.pdf?site=SH01&count=2"));
        Api.as("desk").get("//blank-form.pdf?site=GZ01").expect(404, "UNKNOWN");
        Api.as("desk").get("//blank-form.pdf?site=SH01&count=9999").expect(422, "OUT_OF_RANGE");
        Api.as("desk").get("//blank-form.pdf").expect(422, "REQUIRED");
        Api.as("admin").get("//blank-form.pdf?site=SH01").expect(403, "FORBIDDEN");
    }

    @Test
    void aPictureGoesInAndComesOutWithItsThing() {
        JsonObject stored = Api.as("desk")
                .upload("/files", "wallet.png", "application/octet-stream", PNG)
                .expect(201)
                .json();
        assertEquals("image/png", stored.getString("mediaType"));
        String body = Desk.lossReport()
                .replace("\"readBack\"", "\"photos\":[\"" + stored.getString("file") + "\"],\"readBack\"");
        String caseNumber =
                Api.as("desk").post("/loss-cases", body).expect(201).json().getString("caseNumber");
        Answer photo = Api.as("manager")
                .get("/cases/" + caseNumber + "/photos/" + stored.getString("file"))
                .expect(200);
        assertTrue(photo.header("Content-Type").startsWith("image/png"));
        assertEquals("nosniff", photo.header("X-Content-Type-Options"));
        assertEquals(stored.getInt("bytes"), photo.bytes().length);
        Api.as("manager")
                .get("/cases/" + Desk.reportsAWallet() + "/photos/" + stored.getString("file"))
                .expect(404, "UNKNOWN");
    }

    @Test
    void whatIsNoPictureIsRefusedByItsContent() {
        byte[] gif = HexFormat.of()
                .parseHex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b");
        Api.as("desk").upload("/files", "wallet.png", "image/png", gif).expect(415, "FILE_KIND_REFUSED");
        byte[] huge = new byte[22 << 20];
        Api.as("desk").upload("/files", "wallet.png", "image/png", huge).expect(413);
        Api.as("desk").upload("/files", "wallet.png", "image/png", new byte[0]).expect(422, "REQUIRED");
    }

    @Test
    void workbooksAreStreamedForWhomTheyAreMeant() {
        String period = "from=2026-01-01&to=2026-12-31";
        for (String report : new String[] {"X1", "X6"}) {
            Answer answer =
                    Api.as("hq").get("/reports/" + report + ".xlsx?" + period).expect(200);
            assertTrue(answer.header("Content-Type").startsWith(XLSX));
            assertEquals("PK", new String(answer.bytes(), 0, 2, StandardCharsets.ISO_8859_1));
        }
        Api.as("hq").get("/reports/X1.xlsx?from=yesterday").expect(422, "INVALID_INPUT");
        Api.as("hq").get("/reports/X1.xlsx?from=2026-02-01&to=2026-01-01").expect(422, "BEFORE_START");
        Api.as("hq").get("/reports/X99.xlsx?" + period).expect(404, "UNKNOWN");
        Api.as("guard").get("/reports/X1.xlsx?" + period).expect(403, "FORBIDDEN");
        Api.as("manager").get("/reports/X1.xlsx?site=GZ01&" + period).expect(404, "UNKNOWN");
    }

    private static LocalDate yesterday() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    }

    @Test
    void aLedgerIsTakenInAndItsBadRowsComeBackWithTheReason() {
        String csv = "when,kind,what\n" + yesterday() + ",钱包,棕色钱包 " + System.nanoTime() + "\n" + "someday,钱包,黑色钱包\n";
        String mapping = "{\"foundAt\":{\"column\":\"when\"},\"name\":{\"column\":\"what\"},"
                + "\"category\":{\"column\":\"kind\",\"values\":{\"钱包\":\"WALLET\",\"*\":\"OTHER\"}},\"quantity\":{\"constant\":1}}";
        String path = "/imports/found-items?site=SH01&mapping=" + URLEncoder.encode(mapping, StandardCharsets.UTF_8);
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
        JsonObject dry = Api.as("manager")
                .upload(path + "&dryRun=true", "ledger.csv", "text/csv", file)
                .expect(201)
                .json();
        assertEquals(1, dry.getInt("imported"), dry::toString);
        JsonObject done = Api.as("manager")
                .upload(path, "ledger.csv", "text/csv", file)
                .expect(201)
                .json();
        assertEquals("DONE", done.getString("state"), done::toString);
        assertEquals(2, done.getInt("rows"));
        assertEquals(1, done.getInt("imported"));
        assertEquals(1, done.getInt("rejected"));
        Answer report = Api.as("manager")
                .get(done.getString("report").replaceFirst("^/api/v1", ""))
                .expect(200);
        assertTrue(report.header("Content-Type").startsWith(XLSX));
        Api.as("manager").get("/imports/" + done.getString("id")).expect(200);
        Api.as("manager2").get("/imports/" + done.getString("id")).expect(404, "UNKNOWN");
        Api.as("desk").upload(path, "ledger.csv", "text/csv", file).expect(403, "FORBIDDEN");
        Api.as("manager")
                .upload("/imports/found-items?site=SH01&mapping=nonsense", "l.csv", "text/csv", file)
                .expect(422, "MALFORMED_JSON");
    }

    /** A ledger sent twice under one key, as after a broken line, is taken in once. */
    @Test
    void aLedgerUnderTheSameKeyIsTakenInOnce() {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        csv.writeBytes(
                ("when,what\n" + yesterday() + ",雨伞 " + System.nanoTime() + "\n").getBytes(StandardCharsets.UTF_8));
        String path = "/imports/found-items?site=SH01&mapping="
                + URLEncoder.encode(
                        "{\"foundAt\":{\"column\":\"when\"},\"name\":{\"column\":\"what\"},\"category\":{\"constant\":\"OTHER\"}}",
                        StandardCharsets.UTF_8);
        Api once = Api.as("manager").with("Idempotency-Key", "ledger-" + System.nanoTime());
        Answer first =
                once.upload(path, "umbrella.csv", "text/csv", csv.toByteArray()).expect(201);
        Answer second =
                once.upload(path, "umbrella.csv", "text/csv", csv.toByteArray()).expect(201);
        assertEquals(first.text(), second.text());
        assertEquals("true", second.header("Idempotent-Replayed"));
    }
}
