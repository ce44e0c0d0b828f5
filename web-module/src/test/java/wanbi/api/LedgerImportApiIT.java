package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** An existing ledger comes in by REST: good rows kept with number, custody and journal, bad rows told why. */
class LedgerImportApiIT {

    private static final Pattern CHARACTER = Pattern.compile("&#x([0-9a-f]+);");

    private static final Logger LOG = Logger.getLogger(LedgerImportApiIT.class.getName());

    @Test
    void goodRowsAreKeptAndBadOnesReported() throws IOException {
        String csv = Ledgers.ofRows(2_000);
        long start = System.nanoTime();
        JsonObject job = Ledgers.importAs("manager", Ledgers.packed(csv), false);
        LOG.info(() -> "2,000 rows of a ledger: " + perSecond(2_000, start) + " rows/s");
        assertEquals("DONE", job.getString("state"), job::toString);
        assertEquals(List.of(2_000, 1_980, 20), counts(job));
        String report = sheetOf(Api.as("manager")
                .get(job.getString("report").replaceFirst("^/api/v1", ""))
                .expect(200)
                .bytes());
        assertEquals(21, report.split("<row ", -1).length - 1, "head and twenty rows");
        assertTrue(report.contains("看不懂这个时间：上周三") && report.contains("This time cannot be read: 上周三"), report);

        String first = csv.lines().skip(1).findFirst().orElseThrow().split(",")[0];
        JsonObject item = Api.as("desk")
                .get("/found-items?site=SH01&q=" + first)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("STORED", item.getString("status"));
        String tag = item.getString("tag");
        var custody = Api.as("desk")
                .get("/found-items/" + tag + "/custody")
                .expect(200)
                .json()
                .getJsonArray("items");
        assertEquals(2, custody.size());
        assertEquals(
                custody.getJsonObject(0).getJsonObject("to"),
                custody.getJsonObject(1).getJsonObject("from"));
        assertTrue(custody.getJsonObject(0).getString("by").startsWith("P-"), "the manager, not the house: " + custody);
        JsonObject proof = Api.as("desk")
                .get("/found-items/" + tag + "/journal/verification")
                .expect(200)
                .json();
        assertEquals(List.of(true, 2), List.of(proof.getBoolean("valid"), proof.getInt("entries")));
    }

    @Test
    void aValuableWaitsInTheImportersHandsForItsSeal() {
        String csv = Ledgers.ofRows(10);
        Ledgers.importAs("manager", Ledgers.packed(csv), false);
        String phone = csv.lines().skip(4).findFirst().orElseThrow().split(",")[0];
        JsonObject item = Api.as("desk")
                .get("/found-items?site=SH01&q=" + phone)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals("REGISTERED", item.getString("status"));
        assertTrue(item.getBoolean("storingDue"));
    }

    @Test
    void theSameLedgerIsNotTakenTwice() {
        byte[] ledger = Ledgers.packed(Ledgers.ofRows(40));
        assertEquals(List.of(40, 40, 0), counts(Ledgers.importAs("manager", ledger, false)));
        assertEquals(List.of(40, 0, 40), counts(Ledgers.importAs("manager", ledger, false)));
    }

    @Test
    void aDryRunJudgesEveryRowAndKeepsNone() {
        byte[] ledger = Ledgers.packed(Ledgers.ofRows(200));
        JsonObject judged = Ledgers.importAs("manager", ledger, true);
        assertEquals(List.of(200, 198, 2), counts(judged));
        assertNotNull(judged.getString("report"));
        assertEquals(List.of(200, 198, 2), counts(Ledgers.importAs("manager", ledger, false)));
    }

    @Test
    void aMappingThatCannotWorkIsRefusedAtOnce() {
        var answer = Api.as("manager")
                .upload(
                        Ledgers.address(
                                false,
                                "{'foundAt':{'column':'日期'},'category':{'constant':'UMBRELLA'},'name':{'column':'x'}}"),
                        "ledger.csv",
                        "text/csv",
                        Ledgers.ofRows(1).getBytes(StandardCharsets.UTF_8))
                .expect(422);
        assertEquals(
                List.of("mapping/category:UNKNOWN_CODE", "mapping/name:UNKNOWN_COLUMN"),
                answer.fieldErrors().stream().sorted().toList());
    }

    @Test
    void theDeskImportsNoLedger() {
        Api.as("desk")
                .upload(Ledgers.address(false, "{}"), "ledger.csv", "text/csv", new byte[] {'a'})
                .expect(403);
    }

    @Test
    void aRealRegisterComesIn() throws IOException {
        Path file = dataFolder().resolve("found_register_zh.csv.gz");
        JsonObject job = Ledgers.importAs("manager", Files.readAllBytes(file), false, """
                {'foundAt':{'column':'date'},'category':{'column':'type','values':{'钥匙':'KEYS','钱包':'WALLET',
                 '鞋帽箱包类':'BAG','电脑相机手机类':'COMPUTER','首饰工艺及收藏品类':'JEWELLERY','纺织服装类':'CLOTHING',
                 '非机动车电瓶车及零配件类':'E_BIKE_OR_BICYCLE','*':'OTHER'}},'name':{'column':'name'},
                 'features':{'column':'feature_masked'},'colours':{'column':'feature_masked'},
                 'place':{'column':'location'},'originalNumber':{'column':'number'}}""");
        LOG.info(() -> "the real register: " + job);
        assertEquals(560, job.getInt("rows"));
        assertTrue(job.getInt("imported") > 500, job::toString);
    }

    @Test
    void fiftyThousandRowsOfARealRegisterComeIn() throws IOException {
        Path file = dataFolder().resolve("sncf_found_items_2016_2021_fr.csv.gz");
        String csv;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            csv = reader.lines().limit(50_001).collect(Collectors.joining("\n"));
        }
        byte[] ledger = Ledgers.packed(csv);
        long start = System.nanoTime();
        JsonObject job = Ledgers.importAs("manager", ledger, false, """
                {'foundAt':{'column':'found_at_utc'},'category':{'column':'type','values':{'*':'OTHER'}},
                 'name':{'column':'nature'},'placeNote':{'column':'station'},'storagePlace':{'constant':'SH01-DESK-A1'}}""");
        LOG.info(() -> "50,000 rows of a real register: " + perSecond(50_000, start) + " rows/s, " + job);
        assertEquals("DONE", job.getString("state"), job::toString);
        assertEquals(50_000, job.getInt("rows"));
    }

    private static Path dataFolder() {
        String folder = System.getProperty("wanbi.data.folder");
        assumeTrue(folder != null, "skipped: no data folder");
        return Path.of(folder);
    }

    private static List<Integer> counts(JsonObject job) {
        return List.of(job.getInt("rows"), job.getInt("imported"), job.getInt("rejected"));
    }

    private static long perSecond(int rows, long start) {
        return rows * 1_000_000_000L / (System.nanoTime() - start);
    }

    /** Read through its directory, as a spreadsheet does. */
    private static String sheetOf(byte[] xlsx) throws IOException {
        Path file = Files.write(Files.createTempFile("report-", ".xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            var part = zip.getEntry("xl/worksheets/sheet1.xml");
            String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
            return CHARACTER
                    .matcher(xml)
                    .replaceAll(reference -> Character.toString(Integer.parseInt(reference.group(1), 16)));
        } finally {
            Files.delete(file);
        }
    }
}
