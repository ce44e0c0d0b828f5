package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Api;

/** Guard companies as parties of a case, and the same duties for their people as for ours (L-13, L-18, L-36). */
class GuardCompanyApiIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String CONTRACT =
            "{'effectiveFrom':'%s','company':'=甲保安','licence':'沪公保服1','contact':'队长','phone':'021-55501121'%s}";

    private static final Set<String> GUARDS_WORK = Set.of("ARRIVE", "SCENE", "POLICE_CALL", "GUARD_BROADCAST");

    private static JsonObject party(String who, String number) {
        return Api.as(who)
                .get("/cases/" + number + "/guard-companies")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
    }

    private static String note(JsonObject party, String kind, String more) {
        return "{'contract':%d,'kind':'%s','at':'%s','channel':'MAIL','person':'值班队长','text':'=请提供当晚巡逻记录'%s}"
                .formatted(party.getJsonObject("contract").getInt("number"), kind, Instant.now(), more);
    }

    @Test
    void whoeverGuardedTheSiteIsAPartyOfTheCase() {
        String number = TheftDesk.aTheft("");
        for (String who : List.of("desk", "guard", "cctv", "manager", "hq", "auditor")) {
            assertEquals(
                    "安澜演示保安服务有限公司", party(who, number).getJsonObject("contract").getString("company"), who);
        }
        Api.as("guard2").get("/cases/" + number + "/guard-companies").expect(404);
        Api.as("admin").get("/cases/" + number + "/guard-companies").expect(403);
        assertEquals(
                "021-55501121",
                party("guard", Desk.reportsAWallet()).getJsonObject("contract").getString("phone"));
    }

    @Test
    void whatPassedBetweenThemAndUsIsKeptAndJournaled() {
        String number = TheftDesk.aTheft("");
        JsonObject party = party("manager", number);
        String told = note(party, "TOLD", ",'answerBy':'" + TODAY.plusDays(3) + "'");
        TheftDesk.post("guard", number, "guard-companies/notes", told).expect(403);
        TheftDesk.post("manager2", number, "guard-companies/notes", told).expect(404);
        TheftDesk.post(
                        "manager",
                        number,
                        "guard-companies/notes",
                        told.replaceFirst("'contract':\\d+", "'contract':99"))
                .expect(422, "NO_PARTY");
        JsonObject after = TheftDesk.post("manager", number, "guard-companies/notes", told)
                .expect(201)
                .json();
        assertEquals(TODAY.plusDays(3).toString(), after.getString("answerBy"));
        after = TheftDesk.post("manager", number, "guard-companies/notes", note(party, "ANSWERED", ""))
                .expect(201)
                .json();
        assertTrue(after.isNull("answerBy"), after::toString);
        assertEquals(2, after.getJsonArray("notes").size());
        String journal =
                Api.as("desk").get("/cases/" + number + "/journal").expect(200).text();
        assertTrue(journal.contains("GUARD_COMPANY_TOLD") && journal.contains("GUARD_COMPANY_ANSWERED"), journal);
    }

    /** A day passed without an answer is listed for the manager until one comes, or until a later day was agreed. */
    @Test
    void anAnswerThatIsOwedStandsOnTheManagersList() {
        Instant reported = Instant.now().minus(Duration.ofDays(5));
        String report = TheftDesk.report(",'lateEntryReason':'停电，按纸单补录'")
                .replaceFirst("\"reportedAt\":\"[^\"]+\"", "\"reportedAt\":\"" + reported + "\"");
        String number =
                Api.as("desk").post("/theft-cases", report).expect(201).json().getString("caseNumber");
        JsonObject party = party("manager", number);
        Instant then = reported.plus(Duration.ofHours(2));
        tell(number, party, "TOLD", then, ",'answerBy':'" + TODAY.minusDays(2) + "'");
        JsonObject owed = owed("manager", number).get(0);
        assertEquals("安澜演示保安服务有限公司", owed.getString("company"));
        assertEquals(TODAY.minusDays(2).toString(), owed.getString("answerBy"));
        assertEquals(1, owed("hq", number).size());
        for (String who : List.of("manager", "hq")) {
            var browser = new BrowserSession();
            browser.signIn(who, "wanbi-demo", "");
            String home = browser.get("/home.xhtml").body();
            int list = home.indexOf("data-list=\"guard-answers\"");
            assertTrue(list > 0 && home.indexOf(number, list) > 0, who);
        }
        assertEquals(0, owed("manager2", number).size());
        for (String who : List.of("desk", "guard", "cctv", "auditor", "admin")) {
            Api.as(who).get("/guard-companies/late-answers").expect(403);
        }
        Api.as("manager2").get("/guard-companies/late-answers?site=SH01").expect(404);
        tell(number, party, "TOLD", then.plusSeconds(60), ",'answerBy':'" + TODAY + "'");
        assertEquals(0, owed("manager", number).size(), "today is not over");
        tell(number, party, "TOLD", then.plusSeconds(120), ",'answerBy':'" + TODAY.minusDays(1) + "'");
        assertEquals(1, owed("manager", number).size());
        tell(number, party, "ANSWERED", then.plusSeconds(180), "");
        assertEquals(0, owed("manager", number).size());
    }

    private static void tell(String number, JsonObject party, String kind, Instant at, String more) {
        String said = note(party, kind, more).replaceFirst("'at':'[^']+'", "'at':'" + at + "'");
        TheftDesk.post("manager", number, "guard-companies/notes", said).expect(201);
    }

    private static List<JsonObject> owed(String who, String number) {
        return Api.as(who)
                .get("/guard-companies/late-answers")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(one -> one.getString("caseNumber").equals(number))
                .toList();
    }

    @Test
    void thePoliceAreToldWhomToAskForTheGuards() throws IOException {
        String number = TheftDesk.aTheft("");
        PoliceDesk.called("guard", number);
        JsonObject made = TheftDesk.post("manager", number, "police-packs", "{}")
                .expect(201)
                .json();
        var pack = new OpenedPack(
                made.getString("id"),
                Api.as("manager")
                        .get("/cases/" + number + "/police-pack.zip?version=" + made.getInt("version"))
                        .expect(200)
                        .bytes());
        try (var paper = Loader.loadPDF(pack.file("06-contacts.pdf"))) {
            String text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("安澜演示保安服务有限公司") && text.contains("021-55501121"), text);
        }
    }

    /** L-13: a contracted guard calls as ours does, and the clock runs no slower where the guards are a company's. */
    @Test
    void theClockOfTheCallIsTheSameForContractedGuards() {
        Instant reported = Instant.now().minus(Duration.ofMinutes(2));
        List<String> contracted = clock("desk", "guard", "SH01", reported);
        assertEquals(GUARDS_WORK.size(), contracted.size());
        assertEquals(contracted, clock("desk2", "guard2", "GZ01", reported));
    }

    /** @return for each step that is the guards' own how long after the report it is due */
    private static List<String> clock(String desk, String guard, String site, Instant reported) {
        boolean own = Api.as("hq")
                .get("/sites/" + site + "/guard-contracts")
                .expect(200)
                .json()
                .getJsonObject("inForce")
                .getBoolean("ownGuards");
        assertEquals(site.equals("GZ01"), own, "one of each");
        String report = TheftDesk.report("")
                .replace("SH01-B2-PARKING", site + "-B1-PARKING")
                .replace("SH01", site)
                .replaceFirst("\"reportedAt\":\"[^\"]+\"", "\"reportedAt\":\"" + reported + "\"");
        String number =
                Api.as(desk).post("/theft-cases", report).expect(201).json().getString("caseNumber");
        PoliceDesk.called(guard, number);
        return Api.as(desk)
                .get("/cases/" + number + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(step -> GUARDS_WORK.contains(step.getString("step")))
                .map(step -> step.getString("step") + " " + step.getString("state") + " " + due(step, reported))
                .toList();
    }

    private static String due(JsonObject step, Instant reported) {
        return step.isNull("dueAt")
                ? "-"
                : Duration.between(reported, OffsetDateTime.parse(step.getString("dueAt")))
                                .toMinutes() + " min";
    }

    @Test
    void headOfficeEntersWhoGuardsASite() {
        String path = "/sites/SZ01/guard-contracts";
        JsonObject body = Api.json(CONTRACT.formatted(TODAY.plusDays(300), ""));
        Api.as("manager").post("/sites/SH01/guard-contracts", body).expect(403, "FORBIDDEN");
        assertEquals(
                List.of("company:REQUIRED", "contact:REQUIRED", "licence:REQUIRED", "phone:REQUIRED"),
                Api.as("hq")
                        .post(path, Api.json("{'effectiveFrom':'" + TODAY + "'}"))
                        .expect(422)
                        .fieldErrors()
                        .stream()
                        .sorted()
                        .toList());
        Api.as("hq")
                .post(path, Api.json(CONTRACT.formatted(TODAY, ",'ownGuards':true")))
                .expect(422, "OWN_GUARDS");
        JsonObject file = Api.as("hq").post(path, body).expect(201).json();
        assertTrue(file.getJsonObject("inForce").getBoolean("ownGuards"), "it begins later");
        assertEquals("=甲保安", file.getJsonArray("history").getJsonObject(0).getString("company"));
        Api.as("hq")
                .post(path, Api.json(CONTRACT.formatted(TODAY.plusDays(301), ",'version':0")))
                .expect(409, "VERSION_CONFLICT");
    }
}
