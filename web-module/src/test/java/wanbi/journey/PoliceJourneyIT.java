package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Api;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A guard calls the police from a phone, led through what comes first; the manager takes down what they write (R16). */
class PoliceJourneyIT {

    private static final String THEFT = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING',
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201'},'marks':{'forced':true},
             'circumstances':'回家发现门被撬','readBack':true,'noticeVersion':1,'accept':true,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖','hiddenFeatures':['夹层有一张全家福','拉链头缺一齿']}]}
            """;

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @RegisterExtension
    final Visit screen = Visit.inChinese();

    private static String aTheft() {
        String client = "136%08d".formatted(System.nanoTime() % 100_000_000);
        return Api.as("desk")
                .post("/theft-cases", THEFT.formatted(Instant.now(), client).replace('\'', '"'))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static void calls(Person guard, String theft) {
        guard.open("intake/case-file.xhtml?no=" + theft);
        Locator guide = guard.page().locator("section.guide");
        assertThat(guide).isVisible();
        assertThat(guide.locator("b").first()).containsText(guard.says("guide.POLICE_CALL"));
        assertThat(guide.locator("a[href='tel:110']")).isVisible();
        guide.locator("button").first().click();
        guard.sees(theft + "-BJ1");
        guard.sees(guard.says("theftStatus", "POLICE_REPORTED"));
        assertThat(guide.locator("b").first()).containsText(guard.says("guide.ARRIVE"));
        guard.press("guide.done.ARRIVE");
        assertThat(guide.locator("b").first()).containsText(guard.says("guide.GUARD_BROADCAST"));
        assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
        guard.open("intake/case-file.xhtml?tab=11&no=" + theft);
        guard.press("police.act.arrival");
        guard.fill("police.arrivedAt", "2020-01-01T00:00");
        guard.fill("police.station", "静安寺派出所");
        guard.press("police.record");
        guard.sees(guard.says("refusal.BEFORE_CALL"));
        assertThat(guard.field("police.station")).hasValue("静安寺派出所");
        guard.press("police.act.arrival");
        guard.press("police.act.arrival");
        guard.fill("police.station", "静安寺派出所");
        guard.fill("police.officer1", "王警官");
        guard.press("police.record");
        assertThat(guard.page().locator("form[id='tabs:police'] article.asked")).containsText("王警官");
        assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
        guard.hasNothingToComplainOf();
        guard.page().context().clearCookies();
    }

    private static void takesDown(Person manager, String theft) {
        String paper = "沪公(静)立字 " + System.nanoTime();
        manager.open("intake/case-file.xhtml?tab=11&no=" + theft);
        assertThat(manager.page().locator("section.guide")).isHidden();
        manager.press("police.act.document");
        manager.press("police.record");
        manager.sees(manager.says("refusal.NUMBER_OR_SCAN"));
        manager.field("fact.policeDocument").selectOption("RETRIEVAL_NOTICE");
        manager.fill("fact.documentNumber", paper);
        manager.press("police.record");
        manager.sees(manager.says("theftStatus", "COOPERATING"));
        manager.sees(paper);
        manager.press("police.act.decision");
        manager.field("fact.legalNature").selectOption("CRIMINAL");
        manager.press("police.record");
        manager.sees(manager.says("refusal.REQUIRED"));
        manager.fill("police.officer1", "王警官");
        manager.press("police.record");
        manager.sees(manager.says("theftStatus", "POLICE_DECIDED"));
        manager.sees(manager.says("legalNature", "CRIMINAL"));
        tellsTheGuards(manager);
        manager.hasNothingToComplainOf();
        manager.page().context().clearCookies();
    }

    /** The company of the contracted guards is told, and what it is to answer (L-18). */
    private static void tellsTheGuards(Person manager) {
        Locator guards = manager.page().locator("form[id='tabs:guards']");
        assertThat(guards).containsText("安澜演示保安服务有限公司");
        manager.press("guardNote.TOLD");
        manager.page().locator("[id='tabs:guards:text']").fill("请提供当晚巡逻记录");
        manager.press("police.record");
        manager.sees(manager.says("refusal.REQUIRED"));
        assertThat(manager.page().locator("[id='tabs:guards:text']")).hasValue("请提供当晚巡逻记录");
        manager.page().locator("[id='tabs:guards:channel']").selectOption("MAIL");
        manager.page()
                .locator("[id='tabs:guards:answerBy']")
                .fill(LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(3).toString());
        manager.press("police.record");
        assertThat(guards.locator("dl")).containsText("请提供当晚巡逻记录");
        assertThat(guards.locator(".tag")).hasCount(1);
    }

    @Test
    void aTheftAtNight() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            String theft = aTheft();
            calls(Person.signedIn(phone.page(), language, "guard"), theft);
            takesDown(Person.signedIn(screen.page(), language, "manager"), theft);
        }
    }
}
