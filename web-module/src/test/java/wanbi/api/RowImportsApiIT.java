package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.fixture.Api;

/** Sites, places, staff and clients come in by files, under the rules of the pages. */
class RowImportsApiIT {

    private static final AtomicInteger SERIES = new AtomicInteger((int) (System.nanoTime() % 100_000));

    @Test
    void sitesAreOpenedAndBadOnesNamed() throws IOException {
        String code = "T" + SERIES.incrementAndGet();
        String csv = "项目代码,项目名称,区域,管理户数\n%s,滨江花园,华东,\"1,200\"\nsmall,滨江,EAST,\n%s,又一次,EAST,\nX%s,,NOWHERE,many\n"
                .formatted(code, code, code);
        assertEquals(List.of(4, 1, 3), counts(sent("hq", "sites?dryRun=true", csv)));
        JsonObject job = sent("hq", "sites", csv);
        assertEquals(List.of(4, 1, 3), counts(job), job::toString);
        String report = report("hq", job);
        assertTrue(report.contains("项目代码：已经有了") && report.contains("Site code: This is there already"), report);
        assertTrue(report.contains("项目名称：") && report.contains("区域：没有这个区域"), report);
        JsonObject again = sent("admin", "sites", csv);
        assertEquals(List.of(4, 0, 4), counts(again));
    }

    @Test
    void placesComeInAnyOrder() {
        String code = "T" + SERIES.incrementAndGet();
        String csv =
                "部位代码,部位名称,部位类别,上级代码\n%1$s-L,大堂,部位,%1$s\n%1$s,一号楼,楼栋,\n%1$s-A,圈,AREA,%1$s-B\n%1$s-B,圈,AREA,%1$s-A\n"
                        .formatted(code);
        byte[] gbk = csv.getBytes(Charset.forName("GBK"));
        assertEquals(List.of(4, 2, 2), counts(sent("admin", "places?site=SH01&dryRun=true", gbk)));
        assertEquals(List.of(4, 2, 2), counts(sent("admin", "places?site=SH01", gbk)));
        assertEquals(List.of(4, 0, 4), counts(sent("hq", "places?site=SH01", gbk)));
        JsonObject find =
                Api.as("desk").post("/found-items", """
                        {"site":"SH01","foundAt":"2026-01-05T08:00:00+08:00","place":"SH01-%s-L","finder":{"kind":"ANONYMOUS"},
                         "category":"OTHER","name":"伞架","quantity":1,"lateEntryReason":"试验"}""".formatted(code)).json();
        assertTrue(find.containsKey("tag"), find::toString);
    }

    @Test
    void staffAreHiredAndTheImporterIsToldTheirPasswordsOnce() {
        String name = "t" + SERIES.incrementAndGet();
        String csv =
                "name,username,grants\n甲,%1$s.a,DESK@SH01; 保安@SH01\n乙,%1$s.b,NOBODY@SH01\n丙,%1$s.c,ADMIN@COMPANY\n丁,%1$s.A,DESK@SH01\n"
                        .formatted(name);
        assertEquals(List.of(4, 1, 3), counts(sent("hq", "staff?dryRun=true", csv)));
        JsonObject job = sent("hq", "staff", csv);
        assertEquals(List.of(4, 1, 3), counts(job), job::toString);
        String passwords = "/imports/" + job.getString("id") + "/first-passwords";
        Api.as("admin").post(passwords, "").expect(404);
        JsonArray told = Api.as("hq").post(passwords, "").expect(200).json().getJsonArray("items");
        assertEquals(name + ".a", told.getJsonObject(0).getString("username"));
        assertEquals(1, told.size());
        String password = told.getJsonObject(0).getString("password");
        Api.anonymous()
                .post("/tokens", "{\"username\":\"%s.a\",\"password\":\"%s\"}".formatted(name, password))
                .expect(201);
        Api.as("hq").post(passwords, "").expect(404);
    }

    @Test
    void clientsAreBroughtUpToDateByTheirNumber() {
        String phone = "139%08d".formatted(SERIES.incrementAndGet());
        String csv = "姓名,电话,房号或单位,客户类别\n李建国,%s,3-1201,业主\n王,12,,业主\n,%s,,朋友\n".formatted(phone, phone);
        assertEquals(List.of(3, 1, 2), counts(sent("manager", "clients?site=SH01&dryRun=true", csv)));
        assertEquals(List.of(3, 1, 2), counts(sent("manager", "clients?site=SH01", csv)));
        assertEquals(List.of(3, 1, 2), counts(sent("hq", "clients?site=SH01", csv)));
    }

    @Test
    void camerasAreRegisteredUnderTheRulesOfThePage() throws IOException {
        int code = 200_000 + SERIES.incrementAndGet();
        String csv = ("摄像机编号,部位代码,拍摄内容,场所类别,设置保存天数,设备编号\n"
                        + "GZ01-C%1$d,GATE-S,南门,出入口,30,\n,GATE-S,北侧,ENTRANCE,60,EQ-%1$d\n,GATE-S,女更衣室,更衣室,30,\n"
                        + "SH01-C001,NOWHERE,,LOBBY,many,\n,GATE-S,又一次,LOBBY,30,EQ-%1$d\n")
                .formatted(code);
        assertEquals(List.of(5, 2, 3), counts(sent("manager2", "cameras?site=GZ01&dryRun=true", csv)));
        JsonObject job = sent("admin", "cameras?site=GZ01", csv);
        assertEquals(List.of(5, 2, 3), counts(job), job::toString);
        String report = report("admin", job);
        assertTrue(report.contains("场所类别：这类场所禁止安装摄像机"), report);
        assertTrue(report.contains("摄像机编号：") && report.contains("部位代码：") && report.contains("设置保存天数："), report);
        assertEquals(List.of(5, 0, 5), counts(sent("manager2", "cameras?site=GZ01", csv)));
        JsonObject numbered =
                Api.as("manager2").get("/cameras?site=GZ01&q=" + "北侧").expect(200).json().getJsonArray("items").stream()
                        .map(item -> item.asJsonObject())
                        .filter(item -> ("EQ-" + code).equals(item.getString("equipmentNumber", "")))
                        .findFirst()
                        .orElseThrow();
        assertTrue(numbered.getString("code").matches("GZ01-C\\d{3,6}"), numbered::toString);
        assertEquals(60, numbered.getInt("configuredRetentionDays"));
    }

    @Test
    void everyKindIsForItsRolesAlone() {
        byte[] file = "a\n1\n".getBytes(StandardCharsets.UTF_8);
        for (String kind : List.of("sites", "places?site=SH01", "staff")) {
            upload("manager", kind, file).expect(403);
            upload("auditor", kind, file).expect(403);
        }
        upload("admin", "clients?site=SH01", file).expect(403);
        upload("desk", "clients?site=SH01", file).expect(403);
        upload("cctv", "cameras?site=SH01", file).expect(403);
        upload("hq", "cameras?site=SH01", file).expect(403);
    }

    @Test
    void whatIsNoTemplateIsRefusedBeforeAnyRow() {
        assertEquals(
                List.of("file:UNKNOWN_HEADING"),
                upload("hq", "sites", "项目代码,项目名称,区域,电话号吗\nA,B,C,D\n".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .fieldErrors());
        assertEquals(
                List.of("mapping/region:REQUIRED"),
                upload("hq", "sites", "项目代码,项目名称\nA,B\n".getBytes(StandardCharsets.UTF_8))
                        .expect(422)
                        .fieldErrors());
        assertEquals(
                List.of("file:LEDGER_EMPTY"),
                upload("hq", "sites", new byte[0]).expect(422).fieldErrors());
        assertEquals(
                List.of("site:REQUIRED"),
                upload("hq", "places", new byte[] {'a'}).expect(422).fieldErrors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void aTemplateIsFilledInAndComesBack(String language) throws IOException {
        byte[] template = template("places", language);
        assertEquals(List.of(0, 0, 0), counts(sent("hq", "places?site=SH01", template)), "the example is no row");
        List<List<String>> rows = rows(template);
        String code = "R" + SERIES.incrementAndGet();
        byte[] filled = workbook(List.of(rows.get(0), rows.get(1), List.of("", code, "二号楼", "BUILDING", "")));
        assertEquals(List.of(1, 1, 0), counts(sent("hq", "places?site=SH01", filled)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites", "places", "staff", "clients", "cameras"})
    void aTemplateSpeaksItsReadersLanguageAndHoldsNoFormula(String kind) throws IOException {
        String chinese = rows(template(kind, "zh-CN")).get(0).toString();
        String english = rows(template(kind, "en")).get(0).toString();
        assertTrue(chinese.startsWith("[备注") && english.startsWith("[Note"), chinese + english);
        assertFalse(english.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
        assertFalse(rows(template(kind, "en")).stream()
                .flatMap(List::stream)
                .anyMatch(cell -> cell.startsWith("import.") || cell.startsWith("=")));
        Api.as("hq").get("/imports/cats/template.xlsx").expect(404);
    }

    private static byte[] template(String kind, String language) {
        return Api.as("hq")
                .with("Accept-Language", language)
                .get("/imports/" + kind + "/template.xlsx")
                .expect(200)
                .bytes();
    }

    static JsonObject sent(String username, String path, String csv) {
        return sent(username, path, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Until it is done. */
    static JsonObject sent(String username, String path, byte[] file) {
        JsonObject job = upload(username, path, file).expect(201).json();
        while (job.getString("state").equals("RUNNING")) {
            job = Api.as(username)
                    .get("/imports/" + job.getString("id"))
                    .expect(200)
                    .json();
        }
        assertEquals("DONE", job.getString("state"), job::toString);
        return job;
    }

    private static wanbi.fixture.Answer upload(String username, String path, byte[] file) {
        return Api.as(username).upload("/imports/" + path, "rows", "application/octet-stream", file);
    }

    static List<Integer> counts(JsonObject job) {
        return List.of(job.getInt("rows"), job.getInt("imported"), job.getInt("rejected"));
    }

    static String report(String username, JsonObject job) throws IOException {
        byte[] bytes = Api.as(username)
                .get(job.getString("report").replaceFirst("^/api/v1", ""))
                .expect(200)
                .bytes();
        return rows(bytes).stream().map(List::toString).collect(Collectors.joining("\n"));
    }

    private static List<List<String>> rows(byte[] workbook) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Sheet sheet = book.getFirstSheet();
            try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                return rows.map(row -> row.stream()
                                .map(cell -> cell == null || cell.getText() == null ? "" : cell.getText())
                                .toList())
                        .toList();
            }
        }
    }

    private static byte[] workbook(List<List<String>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("a");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
