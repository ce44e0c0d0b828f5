package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** The legal profile of a site and the rules that use it, by REST (F-18, E.7). */
class LegalProfileApiIT {

    private static String entry(String more) {
        return ("{'effectiveFrom':'" + LocalDate.now(ZoneId.of("Asia/Shanghai")) + "','placeClass':'ART9',"
                        + "'basis':'=办公园区','footageDays':30,'footageBasis':'保安服务管理条例 25','holdDays':10,"
                        + "'holdCount':'WORKING','holdBasis':'公司缺省','theftFigure':3000,'theftBasis':'二手转载',"
                        + "'policeStation':'科技园派出所','policePhones':['0755-55501106'],'decidedBy':'总部'" + more + "}")
                .replace('\'', '"');
    }

    @Test
    void theDemonstrationsSitesHaveProfilesThatNobodyHasConfirmed() {
        for (String site : List.of("SH01", "SH02", "SH03", "GZ01", "GZ02", "SZ01")) {
            JsonObject inForce = Api.as("hq")
                    .get("/sites/" + site + "/legal-profile")
                    .expect(200)
                    .json()
                    .getJsonObject("inForce");
            assertFalse(inForce.getBoolean("confirmedByCounsel"), site);
            assertFalse(inForce.getString("theftBasis").isBlank(), site);
        }
        assertEquals("ART7", classOf("GZ02"));
        assertEquals("NON_PUBLIC", classOf("SH01"));
    }

    private static String classOf(String site) {
        return Api.as("hq")
                .get("/sites/" + site + "/legal-profile")
                .expect(200)
                .json()
                .getJsonObject("inForce")
                .getString("placeClass");
    }

    @Test
    void aGuardReadsThePolicesTelephone() {
        JsonObject file =
                Api.as("guard").get("/sites/SH01/legal-profile").expect(200).json();
        assertTrue(file.getJsonObject("inForce").getJsonArray("policePhones").size() > 0);
        Api.as("guard2").get("/sites/SH01/legal-profile").expect(404);
        Api.as("guard").get("/sites/nowhere/legal-profile").expect(404);
    }

    @Test
    void headOfficeAddsAnEntryAndTheOldOneStays() {
        int before = Api.as("hq").get("/sites/SZ01/legal-profile").json().getInt("version");
        JsonObject file = Api.as("hq")
                .post("/sites/SZ01/legal-profile", entry(",'version':" + before))
                .expect(201)
                .json();
        assertEquals(before + 1, file.getJsonArray("history").size());
        assertEquals("=办公园区", file.getJsonObject("inForce").getString("basis"));
        Api.as("hq")
                .post("/sites/SZ01/legal-profile", entry(",'version':" + before))
                .expect(409, "VERSION_CONFLICT");
        Api.as("manager").post("/sites/SH01/legal-profile", entry("")).expect(403, "FORBIDDEN");
    }

    /** 国令799号 14: the register of cameras knows what was filed with the police. */
    @Test
    void aCameraSetBelowTheFilingIsMarked() {
        String camera = "SZ01-C" + System.nanoTime() % 1_000_000;
        String place = Api.as("hq")
                .get("/sites/SZ01/places")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("code");
        Api.as("admin")
                .post(
                        "/cameras",
                        Api.json(
                                "{'site':'SZ01','code':'%s','place':'%s','coverage':'大堂','locationClass':'LOBBY','configuredRetentionDays':30}"
                                        .formatted(camera, place)))
                .expect(201);
        Api.as("hq")
                .post("/sites/SZ01/legal-profile", entry(",'filingNumber':'粤公视备 7','filedDays':31"))
                .expect(201);
        JsonObject seen = Api.as("hq").get("/cameras/" + camera).expect(200).json();
        assertTrue(seen.getBoolean("belowFiled"), seen::toString);
        assertEquals(31, seen.getInt("filedRetentionDays"));
        Api.as("hq").post("/sites/SZ01/legal-profile", entry("")).expect(201);
        assertFalse(Api.as("hq").get("/cameras/" + camera).expect(200).json().getBoolean("belowFiled"));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        String wrong = entry(",'colour':'red'")
                .replace("\"ART9\"", "\"ART8\"")
                .replace("\"footageDays\":30", "\"footageDays\":\"thirty\"")
                .replace("\"holdDays\":10", "\"holdDays\":0")
                .replace("[\"0755-55501106\"]", "[\"x\"]");
        assertEquals(
                List.of(
                        "colour:UNKNOWN_FIELD",
                        "footageDays:NOT_A_NUMBER",
                        "holdDays:OUT_OF_RANGE",
                        "placeClass:UNKNOWN_CODE",
                        "policePhones/1:INVALID_PHONE"),
                Api.as("hq").post("/sites/SZ01/legal-profile", wrong).expect(422).fieldErrors().stream()
                        .sorted()
                        .toList());
        assertEquals(
                List.of("effectiveFrom:NOT_A_DAY"),
                Api.as("hq")
                        .post(
                                "/sites/SZ01/legal-profile",
                                entry("").replaceFirst("\"\\d{4}-\\d\\d-\\d\\d\"", "\"2026-02-30\""))
                        .expect(422)
                        .fieldErrors());
    }

    @Test
    void whatMayReachTheCriminalFigureIsGrave() {
        String dear = Desk.lossReport().replace("\"amount\":300", "\"amount\":1000");
        JsonObject reported =
                Api.as("desk").post("/loss-cases", dear).expect(201).json();
        assertEquals("P1", reported.getString("priority"));
        assertTrue(reported.getJsonArray("priorityBecause").toString().contains("CRIMINAL_FIGURE"), reported::toString);
    }

    @Test
    void aPlaybooksFlagRaisesAndAForeignOneIsRefused() {
        String report = Desk.lossReport().replace("\"features\"", "\"riskFlags\":[\"PIN_INSIDE\"],\"features\"");
        JsonObject reported =
                Api.as("desk").post("/loss-cases", report).expect(201).json();
        assertEquals("P1", reported.getString("priority"));
        assertEquals(
                List.of("items/1/riskFlags:UNKNOWN_CODE"),
                Api.as("desk")
                        .post(
                                "/loss-cases",
                                Desk.lossReport().replace("\"features\"", "\"riskFlags\":[\"BITES\"],\"features\""))
                        .expect(422)
                        .fieldErrors());
        assertTrue(Api.as("guard").get("/categories").expect(200).text().contains("PIN_INSIDE"));
    }

    @Test
    void aFindTellsUntilWhenItIsKept() {
        JsonObject knife = Api.as("desk")
                .post(
                        "/found-items",
                        Desk.find("OTHER").replace("\"features\"", "\"riskFlags\":[\"DANGEROUS\"],\"features\""))
                .expect(201)
                .json();
        assertEquals("SAME_DAY", knife.getString("holdBecause"));
        assertTrue(
                knife.getString("holdUntil").startsWith(LocalDate.now(ZoneId.of("Asia/Shanghai")) + "T23:59:59"),
                knife::toString);
        String tag = Desk.storesAFoundWallet();
        JsonObject wallet =
                Api.as("desk").get("/found-items/" + tag).expect(200).json();
        assertEquals("SITE", wallet.getString("holdBecause"));
        JsonObject listed = Api.as("desk")
                .get("/found-items?site=SH01&q=" + tag)
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertEquals(wallet.getString("holdUntil"), listed.getString("holdUntil"));
    }
}
