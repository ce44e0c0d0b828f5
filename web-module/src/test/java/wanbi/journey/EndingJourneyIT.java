package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A case is put aside and taken up again on its page, on a telephone (E.2): what cannot be done says why. */
class EndingJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private Locator more(Person who) {
        return who.page().locator("section.ending");
    }

    private String anOpenCase(Person who) {
        who.open("intake/case-list.xhtml?status=IN_PROGRESS");
        who.page().locator("main a.mono, main a.num").first().click();
        who.arrivesAt("case-file");
        return who.inAddress("no");
    }

    @Test
    void aManagerWithdrawsACaseAndOpensItAgain() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            Person manager = Person.signedIn(phone.page(), language, "manager");
            String number = anOpenCase(manager);
            assertThat(more(manager)).containsText(manager.says("why.notOver"));
            manager.press("ending.merge");
            manager.fill("ending.into", "SH01-GS-20200101-001");
            more(manager).locator("button.danger").click();
            assertThat(more(manager)).containsText(manager.says("refusal.UNKNOWN_CASE"));
            assertThat(manager.field("ending.into")).hasValue("SH01-GS-20200101-001");
            manager.press("ending.withdraw");
            assertThat(more(manager).locator("h3")).hasText(manager.says("ending.withdraw"));
            more(manager).locator("button.danger").click();
            assertThat(more(manager)).containsText(manager.says("refusal.REQUIRED"));
            manager.fill("ending.withdraw.reason", "客户已在家中找到");
            more(manager).locator("button.danger").click();
            manager.sees(manager.says("caseStatus", "WITHDRAWN"));
            manager.sees("客户已在家中找到");
            manager.press("ending.reopen");
            more(manager).locator("input[type=text]").fill("客户来电：不是同一件");
            more(manager).locator(".thing button").click();
            manager.sees(manager.says("caseStatus", "IN_PROGRESS"));
            assertEquals(number, manager.inAddress("no"));
            assertEquals(390, manager.page().evaluate("document.documentElement.scrollWidth"));
            manager.hasNothingToComplainOf();
            manager.page().context().clearCookies();
        }
    }
}
