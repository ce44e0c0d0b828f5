package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import wanbi.web.text.Wording;

/** Somebody before the screen, who goes by the words on it in one language. */
final class Person {

    private static final String PASSWORD = "wanbi-demo";

    private final Page page;
    private final Locale language;
    private final Wording wording = new Wording();
    private final List<String> complaints = new ArrayList<>();

    private Person(Page page, Locale language) {
        this.page = page;
        this.language = language;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
    }

    static Person at(Page page, Locale language) {
        Person person = new Person(page, language);
        person.open("sign-in.xhtml");
        if (language.equals(Wording.ENGLISH)) {
            page.getByTitle(person.wording.text(Wording.CHINESE, "frame.otherLanguageTitle"))
                    .click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", language.toLanguageTag());
        return person;
    }

    static Person signedIn(Page page, Locale language, String username) {
        Person person = at(page, language);
        person.signIn(username);
        return person;
    }

    void signIn(String username) {
        field("signIn.username").fill(username);
        field("signIn.password").fill(PASSWORD);
        press("signIn.enter");
        assertThat(page.locator(".rail")).isVisible();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    String says(String key, Object... arguments) {
        return wording.text(language, key, arguments);
    }

    String says(String list, String code) {
        return wording.code(language, list, code);
    }

    /** What is filled in under this word; headings of tables may read the same. */
    Locator field(String key, Object... arguments) {
        return page.locator("input, select, textarea")
                .and(page.getByLabel(says(key, arguments), new GetByLabelOptions().setExact(true)))
                .first();
    }

    void fill(String key, String value) {
        field(key).fill(value);
    }

    /** One of several choices, by its own word. */
    void choose(String group, String list, String code) {
        page.locator(group)
                .getByText(says(list, code), new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    void press(String key) {
        button(key).click();
    }

    Locator button(String key) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(says(key)).setExact(true))
                .first();
    }

    Locator link(String key) {
        return page.getByRole(
                        AriaRole.LINK, new GetByRoleOptions().setName(says(key)).setExact(true))
                .first();
    }

    /** Types into the place and takes the first that is offered; by key, since the list closes when the page scrolls. */
    void findPlace(String words) {
        Locator place = field("field.place");
        place.click();
        place.pressSequentially(words);
        assertThat(page.locator(".ui-autocomplete-item.ui-state-highlight").first())
                .isVisible();
        place.press("Enter");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
        assertThat(place).not().hasValue(words);
    }

    void arrivesAt(String pageName) {
        page.waitForURL(Pattern.compile(".*/" + pageName + "\\.xhtml.*"));
    }

    /** A value of the address, such as the number of the case that stands open. */
    String inAddress(String name) {
        return page.url().replaceFirst(".*[?&]" + name + "=", "").replaceFirst("&.*", "");
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    /** No script failed, and none was refused by the policy of the answers. */
    void hasNothingToComplainOf() {
        assertEquals(List.of(), complaints);
    }
}
