package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** What was typed is still there: after a refusal, after the session has ended, after the language was changed. */
class NothingLostJourneyIT {

    @RegisterExtension
    final Visit visit = Visit.inChinese();

    private Person halfFilled() {
        Person desk = Person.signedIn(visit.page(), Wording.CHINESE, "desk");
        desk.open("intake/loss-report.xhtml");
        desk.choose(".tiles", "category", "BAG");
        assertThat(desk.field("field.name")).hasValue(desk.says("category", "BAG"));
        desk.page().getByText("＋ " + desk.says("add")).first().click();
        desk.page().locator(".contents .row input").fill("一本书");
        desk.page().locator("#loss\\:line\\:0\\:brandUnknown").check();
        desk.choose(".swatches", "colour", "RED");
        desk.findPlace("B1");
        desk.page().locator("#loss\\:clientName").fill("李雷");
        desk.fill("field.circumstances", "下班后发现不见");
        return desk;
    }

    private static void everythingIsThere(Person desk) {
        assertThat(desk.page().locator("#loss\\:line\\:0\\:category input[value=BAG]"))
                .isChecked();
        assertThat(desk.page().locator(".contents .row input")).hasValue("一本书");
        assertThat(desk.page().locator("#loss\\:line\\:0\\:brandUnknown")).isChecked();
        assertThat(desk.page().locator(".swatches input[value=RED]")).isChecked();
        assertThat(desk.page().locator("#loss\\:clientName")).hasValue("李雷");
        assertThat(desk.page().locator("#loss\\:circumstances")).hasValue("下班后发现不见");
    }

    @Test
    void afterTheSessionHasEndedTheFormIsFilledAgain() {
        Person desk = halfFilled();
        desk.page().context().clearCookies();
        desk.press("loss.accept");
        desk.arrivesAt("sign-in");
        desk.signIn("desk");
        desk.arrivesAt("loss-report");
        everythingIsThere(desk);
        desk.press("loss.accept");
        desk.sees(desk.says("refusal.REQUIRED"));
        everythingIsThere(desk);
    }

    @Test
    void theFormOfOneIsNotShownToAnother() {
        Person desk = halfFilled();
        desk.page().context().clearCookies();
        desk.press("loss.accept");
        desk.arrivesAt("sign-in");
        desk.signIn("manager");
        desk.open("intake/loss-report.xhtml");
        assertThat(desk.page().locator("#loss\\:clientName")).hasValue("");
    }

    @Test
    void whenTheLanguageChangesTheFormStays() {
        Person desk = halfFilled();
        desk.page().getByTitle(desk.says("frame.otherLanguageTitle")).click();
        assertThat(desk.page().locator("html")).hasAttribute("lang", "en");
        everythingIsThere(desk);
    }
}
