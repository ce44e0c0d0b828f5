package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** The desk sends somebody to search, and a guard reports the zones, all on a telephone (R07). */
class SearchJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private void send(Person desk, String hint) {
        desk.open("intake/case-file.xhtml?tab=7&no=" + LossOnRecord.ofAWallet());
        desk.press("seek.dispatch");
        Locator ticks = desk.page().locator(".ticks input[type=checkbox]");
        assertThat(ticks.first()).isChecked();
        for (Locator tick : ticks.all()) {
            tick.setChecked(false);
        }
        desk.fill("seek.hint", hint);
        desk.press("seek.send");
        desk.sees(desk.says("refusal.REQUIRED"));
        assertThat(desk.field("seek.hint")).hasValue(hint);
        ticks.first().check();
        desk.field("seek.another").click();
        desk.field("seek.another").pressSequentially("B1");
        desk.page().locator(".ui-autocomplete-item").first().click();
        assertThat(desk.page().locator(".ticks input:checked")).hasCount(2);
        desk.press("seek.send");
        desk.sees(hint);
        desk.sees(desk.says("searchStatus", "OPEN"));
        desk.hasNothingToComplainOf();
        desk.page().context().clearCookies();
    }

    @Test
    void aGuardWalksThroughTheZones() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            String hint = "往电梯厅 " + System.nanoTime();
            send(Person.signedIn(phone.page(), language, "desk"), hint);
            Person guard = Person.signedIn(phone.page(), language, "guard");
            guard.sees(hint);
            guard.page()
                    .locator("main a", new Page.LocatorOptions().setHasText(hint))
                    .click();
            guard.arrivesAt("search-round");
            Locator zones = guard.page().locator("section.zone");
            assertThat(zones).hasCount(2);
            zones.nth(0).locator("button").first().click();
            assertThat(zones.nth(0)).containsText(guard.says("zoneResult", "NOTHING"));
            assertThat(zones.nth(0).locator(".muted")).hasCount(1);
            zones.nth(1).locator("button").nth(1).click();
            guard.sees(guard.says("seek.found"));
            assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
            guard.hasNothingToComplainOf();
            guard.page().context().clearCookies();
        }
    }
}
