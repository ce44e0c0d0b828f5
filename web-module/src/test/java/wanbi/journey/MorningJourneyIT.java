package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Api;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** Who must do what by when, seen on the home pages as it changes, without a reload. */
class MorningJourneyIT {

    /** A page asks every four seconds. */
    private static final double A_FEW_LOOKS = 30_000;

    private static final String LOSS = """
            {'site':'SH01','reportedAt':'%s','channel':'DESK','place':'SH01-B2-PARKING','outOfArea':false,
             'client':{'name':'王小明','phone':'%s','kind':'OWNER','unit':'3-1201','identitySighted':true},
             'lossMode':'LOST','circumstances':'下车上楼后发现不见','readBack':true,'noticeVersion':1,'accept':%s,
             'items':[{'category':'WALLET','name':'黑色钱包','brand':'UNKNOWN','model':'UNKNOWN','spec':'UNKNOWN','quantity':1,
                       'colours':['BLACK'],'features':'翻盖，右下角磨损','hiddenFeatures':['夹层有一张全家福']}]}
            """;

    @RegisterExtension
    final Visit visit = Visit.inChinese();

    private static String reported(Duration ago, boolean accept) {
        String phone = "137%08d".formatted(System.nanoTime() % 100_000_000);
        String body = LOSS.formatted(Instant.now().minus(ago), phone, accept);
        return Api.as("desk")
                .post("/loss-cases", body.replace('\'', '"'))
                .expect(201)
                .json()
                .getString("caseNumber");
    }

    private static void asksToLeaveOut(String caseNumber, String reason) {
        Api.as("desk")
                .post(
                        "/cases/" + caseNumber + "/procedure/FOOTAGE_REQUEST/deviation",
                        Api.json("{'reasonCode':'NO_CAMERA','reason':'" + reason + "'}"))
                .expect(201);
    }

    private static Locator entry(Person person, String list, String caseNumber) {
        return person.page()
                .locator("[data-list=" + list + "] tbody tr")
                .filter(new Locator.FilterOptions().setHasText(caseNumber));
    }

    /** The page is still the one that was opened: a reload would have wiped this out. */
    private static void marks(Person person) {
        person.page().evaluate("window.stillTheSame = true");
    }

    private static void neverReloaded(Person person) {
        assertEquals(true, person.page().evaluate("window.stillTheSame === true"));
    }

    @Test
    void aManagersMorning() {
        theMorning(Wording.CHINESE);
    }

    @Test
    void aManagersMorningInEnglish() {
        theMorning(Wording.ENGLISH);
    }

    private void theMorning(Locale language) {
        String late = reported(Duration.ofHours(3), false);
        Person manager = Person.signedIn(visit.page(), language, "manager");
        manager.open("worklist/work-list.xhtml?list=overdue");
        Locator overdue = found(manager, late, "ACCEPT");
        assertThat(overdue).containsText(manager.says("role", "DESK"));
        assertThat(overdue.locator(".clock")).hasClass(Pattern.compile(".*late.*"));
        manager.open("home.xhtml");
        marks(manager);
        String asked = reported(Duration.ZERO, true);
        asksToLeaveOut(asked, "该处无摄像机");
        Locator request = entry(manager, "approvals", asked);
        assertThat(request).hasCount(1, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        assertThat(request).containsText("该处无摄像机");
        assertThat(request).containsText(manager.says("step", "FOOTAGE_REQUEST"));
        request.locator("[data-approve]").click();
        manager.sees(manager.says("work.approved"));
        assertThat(request).hasCount(0, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        assertEquals("DEVIATED", state(asked));
        neverReloaded(manager);
        manager.hasNothingToComplainOf();
    }

    private static String state(String caseNumber) {
        return Api.as("manager")
                .get("/cases/" + caseNumber + "/procedure")
                .expect(200)
                .json()
                .getJsonArray("steps")
                .stream()
                .map(step -> step.asJsonObject())
                .filter(step -> step.getString("step").equals("FOOTAGE_REQUEST"))
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    /** The desk's clocks run in the browser: ten minutes later the step is red, and nobody has asked the server. */
    @Test
    void aClockTurnsRedByItself() {
        Page page = visit.page();
        page.clock().install();
        Person desk = Person.signedIn(page, Wording.CHINESE, "desk3");
        String caseNumber = reported(Duration.ZERO, true);
        desk.open("worklist/work-list.xhtml?list=mine");
        Locator clock = found(desk, caseNumber, "DISPATCH").locator(".clock");
        assertThat(clock).not().hasClass(Pattern.compile(".*late.*"));
        // The server's own time would put right the clock that the test sets forward.
        page.context().setOffline(true);
        page.clock().fastForward(Duration.ofMinutes(8).toMillis());
        assertThat(clock).hasClass(Pattern.compile(".*warn.*"));
        page.clock().fastForward(Duration.ofMinutes(3).toMillis());
        assertThat(clock).hasClass(Pattern.compile(".*late.*"));
        assertThat(clock).containsText(Pattern.compile("超 [0-2]:\\d\\d"));
    }

    /** The latest stand at the end of a list. */
    private static Locator found(Person desk, String caseNumber, String step) {
        Locator entry = desk.page()
                .locator("table.work tbody tr")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(desk.says("step", step)));
        while (entry.count() == 0 && desk.link("list.next").count() > 0) {
            desk.link("list.next").click();
        }
        assertThat(entry).hasCount(1);
        return entry;
    }

    /** Nothing that is being typed is lost to a change, and a network that was gone is forgiven. */
    @Test
    void typingGoesOnWhileTheListChangesAndTheNetworkMayDrop() {
        Person manager = Person.signedIn(visit.page(), Wording.CHINESE, "manager");
        marks(manager);
        Locator search = manager.page().locator("#q");
        search.click();
        search.pressSequentially("黑色");
        manager.page().context().setOffline(true);
        String asked = reported(Duration.ZERO, true);
        asksToLeaveOut(asked, "断网时提出");
        assertThat(entry(manager, "approvals", asked)).hasCount(0);
        manager.page().context().setOffline(false);
        assertThat(entry(manager, "approvals", asked)).hasCount(1, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        assertThat(manager.page().locator("[data-list=approvals]"))
                .containsText("断网时提出", new ContainsTextOptions().setTimeout(A_FEW_LOOKS));
        assertThat(search).hasValue("黑色");
        assertThat(search).isFocused();
        search.pressSequentially("钱包");
        assertThat(search).hasValue("黑色钱包");
        neverReloaded(manager);
    }

    /** Half of a clock's time rings at the desk, on whatever page somebody is; the sweep comes twice a minute. */
    @Test
    void theBellRingsWhileSomethingElseIsTyped() {
        Person desk = Person.signedIn(visit.page(), Wording.CHINESE, "desk");
        desk.open("intake/loss-report.xhtml");
        marks(desk);
        desk.fill("field.client.phone", "1380013");
        Locator bell = desk.page().locator("[data-live=bell]");
        String before = bell.textContent();
        reported(Duration.ofHours(3), false);
        assertThat(bell).not().hasText(before, new HasTextOptions().setTimeout(2 * A_FEW_LOOKS));
        assertThat(desk.field("field.client.phone")).hasValue("1380013");
        assertThat(desk.field("field.client.phone")).isFocused();
        neverReloaded(desk);
    }
}
