package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A theft is taken in on a telephone, and triaged on the page of the case (R13, R14, R23). */
class TheftJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @RegisterExtension
    final Visit screen = Visit.inChinese();

    private static void tick(Person who, String mark) {
        who.page().locator("#loss\\:" + mark).check();
    }

    @Test
    void aGuardTakesATheftInOnATelephone() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            Person guard = Person.signedIn(phone.page(), language, "guard");
            guard.link("rail.theft").click();
            guard.arrivesAt("theft-report");
            guard.sees(guard.says("theft.danger"));
            assertThat(guard.page().locator(".banner a[href='tel:110']")).isVisible();
            tick(guard, "forced");
            TheftOnRecord.fillIn(guard);
            TheftOnRecord.readBack(guard);
            guard.arrivesAt("case-file");
            assertTrue(guard.inAddress("no").contains("-SQ-"));
            guard.sees(guard.says("theftStatus", "REPORTED"));
            guard.sees(guard.says("mark", "FORCED"));
            guard.sees(guard.says("priorityReason", "FORCED"));
            assertThat(guard.page().locator("section.triage")).not().containsText(guard.says("relation", "UNKNOWN"));
            assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
            guard.hasNothingToComplainOf();
            guard.page().context().clearCookies();
        }
    }

    @Test
    void theDeskWritesDownTheRelationAndConvertsALossAndBack() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            Person desk = Person.signedIn(screen.page(), language, "desk");
            String loss = WalletStory.reported(desk);
            desk.press("theft.act.convertToTheft");
            Locator triage = desk.page().locator("section.triage");
            desk.page().locator("#triage\\:triageDo").click();
            assertThat(triage).containsText(desk.says("refusal.REQUIRED"));
            triage.locator("input[type=text]").fill("窗户被撬");
            desk.page().locator("#triage\\:triageDo").click();
            desk.page().waitForURL(url -> url.contains("-SQ-"));
            desk.sees(loss);
            desk.press("theft.act.relate");
            desk.field("field.theftRelation").selectOption("NEIGHBOUR");
            desk.page().locator("#triage\\:triageDo").click();
            assertThat(triage.locator("ol.relations li")).hasCount(2);
            assertThat(triage.locator("ol.relations")).containsText(desk.says("relation", "NEIGHBOUR"));
            desk.press("theft.act.convertToLoss");
            triage.locator("input[type=text]").fill("物品在车里");
            desk.page().locator("#triage\\:triageDo").click();
            desk.page().waitForURL(url -> url.contains(loss));
            desk.sees(desk.says("caseStatus", "ACCEPTED"));
            desk.hasNothingToComplainOf();
            desk.page().context().clearCookies();
        }
    }

    @Test
    void whoeverTakesInAReportAgainstAColleagueGetsTheNumberAndSeesTheCaseNoMore() {
        Person desk = Person.signedIn(screen.page(), Wording.CHINESE, "desk");
        desk.open("intake/theft-report.xhtml");
        TheftOnRecord.fillIn(desk);
        desk.field("field.theftRelation").selectOption("COMPANY_STAFF");
        desk.sees(desk.says("theft.staffWhat"));
        // As many as are named; the desk itself among them.
        desk.page().locator("[id$=suspects] input[type=checkbox]").all().forEach(Locator::check);
        TheftOnRecord.readBack(desk);
        desk.sees(desk.says("theft.outOfSight"));
        String number = desk.page().locator(".banner .mono").first().textContent();
        desk.open("intake/case-file.xhtml?no=" + number);
        assertThat(desk.page().locator("body")).not().containsText("王");
        desk.hasNothingToComplainOf();
    }
}
