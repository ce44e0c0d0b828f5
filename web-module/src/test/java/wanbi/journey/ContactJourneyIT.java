package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Api;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** The clerk tells the client how it goes on, with proposed words, and promises the next contact (F-13). */
class ContactJourneyIT {

    @RegisterExtension
    final Visit visit = Visit.inChinese();

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private static String aCaseOf(String who) {
        return Api.as(who)
                .get("/cases?status=ACCEPTED&limit=1")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("caseNumber");
    }

    private static String at(int daysAhead) {
        return LocalDateTime.now(ZoneId.of("Asia/Shanghai"))
                .plusDays(daysAhead)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm"));
    }

    @Test
    void oneClickProposesTheWordsAndARefusalLosesNothing() {
        Person desk = Person.signedIn(visit.page(), Wording.CHINESE, "desk");
        desk.open("intake/case-file.xhtml?tab=5&no=" + aCaseOf("desk"));
        Locator text = desk.page().locator("textarea[id$=':text']").first();
        text.fill("您好");
        desk.page()
                .locator("form[id$=tell]")
                .getByText(desk.says("situation.ACCEPTED"))
                .click();
        assertThat(text).hasValue(Pattern.compile("您好\n您好，这里是.+已经受理.+"));
        text.fill("请打 13711112222 找捡到的人");
        desk.page().locator("input[id$=':nextAt']").fill(at(-1));
        desk.press("contact.record");
        desk.sees(desk.says("refusal.FEEDBACK_NAMES_OTHERS", "13711112222"));
        desk.sees(desk.says("refusal.PROMISE_IN_PAST"));
        assertThat(text).hasValue("请打 13711112222 找捡到的人");
        text.fill("已告知正在查找");
        desk.page().locator("input[id$=':nextAt']").fill(at(2));
        desk.press("contact.record");
        desk.page().waitForURL("**tab=5");
        desk.sees("已告知正在查找");
        assertTrue(desk.page().locator(".head-line .tag.info").first().isVisible());
        desk.hasNothingToComplainOf();
    }

    @Test
    void nothingIsWiderThanThePhone() {
        Person desk = Person.signedIn(phone.page(), Wording.CHINESE, "desk");
        for (String path : new String[] {"status.xhtml", "intake/case-file.xhtml?tab=5&no=" + aCaseOf("desk")}) {
            desk.open(path);
            assertEquals(390, desk.page().evaluate("document.documentElement.scrollWidth"), path);
        }
    }
}
