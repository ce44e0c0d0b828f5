package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** The desk asks how the client is, teaches, and notes what was unsafe, all on a telephone (R18, L-12). */
class CareJourneyIT {

    private static final String SAID = "一切都好，今晚再联系";

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @Test
    void theDeskCaresForAClient() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            Person desk = Person.signedIn(phone.page(), language, "desk");
            desk.open("intake/case-file.xhtml?no=" + LossOnRecord.ofAWallet());
            desk.page()
                    .getByRole(AriaRole.TAB)
                    .getByText(desk.says("care.tab"), new Locator.GetByTextOptions().setExact(true))
                    .click();
            desk.sees(desk.says("care.educateFirst"));
            comforts(desk);
            teaches(desk);
            notesAHazard(desk);
            assertEquals(390, desk.page().evaluate("document.documentElement.scrollWidth"));
            desk.hasNothingToComplainOf();
            desk.page().context().clearCookies();
        }
    }

    private static void comforts(Person desk) {
        desk.page()
                .locator("form[id$=comfort] .ticks input[type=checkbox]")
                .first()
                .check();
        desk.fill("care.text", SAID);
        desk.press("care.record");
        Locator noted = desk.page().locator("form[id$=comfort] article");
        assertThat(noted).containsText(SAID);
        assertThat(noted).containsText(desk.says("careNeed", "WITH_POLICE"));
    }

    private static void teaches(Person desk) {
        Locator form = desk.page().locator("form[id$=educate]");
        Locator first = form.locator(".ticks input[type=checkbox]").first();
        assertThat(first).isVisible();
        desk.press("care.recordEducation");
        assertThat(form).containsText(desk.says("refusal.REQUIRED"));
        first.check();
        desk.press("care.recordEducation");
        assertThat(form.locator("article")).containsText(desk.says("educationTopic", "LOCKS"));
        assertThat(form.locator("a[href$='/education-topics/LOCKS/leaflet.pdf']"))
                .isVisible();
    }

    private static void notesAHazard(Person desk) {
        desk.fill("hazard.what", "东门闭门器坏");
        desk.press("hazard.register");
        Locator form = desk.page().locator("form[id$=hazards]");
        assertThat(form).containsText(desk.says("refusal.REQUIRED"));
        assertThat(desk.field("hazard.what")).hasValue("东门闭门器坏");
        desk.field("hazard.responsible").selectOption(new SelectOption().setIndex(1));
        desk.fill("hazard.dueOn", LocalDate.now().plusDays(9).toString());
        desk.press("hazard.register");
        assertThat(form.locator("article")).containsText(desk.says("hazardStatus", "OPEN"));
    }
}
