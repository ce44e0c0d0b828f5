package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** The manager takes evidence down and hands it to the police, on a telephone (R17). */
class EvidenceJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @Test
    void evidenceIsTakenDownInNeutralWordsAndHandedOn() {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            Person manager = Person.signedIn(phone.page(), language, "manager");
            manager.open("intake/case-file.xhtml?tab=10&no=" + TheftOnRecord.ofAWallet());
            manager.press("exhibit.register");
            manager.fill("exhibit.name", "小偷的手套");
            manager.fill("exhibit.source", "业主自家门口");
            manager.fill("exhibit.seal", "F-0001");
            manager.press("exhibit.send");
            manager.sees(manager.says("refusal.NEUTRAL_WORDS", "小偷"));
            assertThat(manager.field("exhibit.name")).hasValue("小偷的手套");
            manager.fill("exhibit.name", "黑色手套一只");
            manager.press("exhibit.send");
            manager.sees("黑色手套一只");
            manager.press("exhibit.transfer");
            manager.field("exhibit.to").selectOption("POLICE");
            manager.fill("exhibit.party", "静安派出所");
            manager.press("exhibit.pass");
            manager.sees(manager.says("refusal.DOCUMENT_OR_OFFICER"));
            assertThat(manager.field("exhibit.party")).hasValue("静安派出所");
            manager.fill("exhibit.officer", "李民警 012345");
            manager.press("exhibit.pass");
            manager.sees(manager.says("exhibitHolder", "POLICE"));
            manager.sees(manager.says("act.EXHIBIT_TRANSFERRED"));
            assertEquals(390, manager.page().evaluate("document.documentElement.scrollWidth"));
            manager.hasNothingToComplainOf();
            manager.page().context().clearCookies();
        }
    }
}
