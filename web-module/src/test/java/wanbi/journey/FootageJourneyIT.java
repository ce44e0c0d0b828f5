package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Api;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** Footage from the question at the counter to the clip in the store, on the pages of those who have a part in it (R06). */
class FootageJourneyIT {

    /** A page asks every four seconds. */
    private static final double A_FEW_LOOKS = 30_000;

    @RegisterExtension
    final Visit visit = Visit.inChinese();

    @RegisterExtension
    final Visit phones = Visit.onAPhone();

    @Test
    void aGuardAsksAndTheRoomKeepsAClip() {
        theRoomKeepsAClip(Wording.CHINESE, "guard");
    }

    @Test
    void theDeskAsksAndTheRoomKeepsAClipInEnglish() {
        theRoomKeepsAClip(Wording.ENGLISH, "desk");
    }

    private void theRoomKeepsAClip(Locale language, String asker) {
        String number = LossOnRecord.ofAWallet();
        asks(Person.signedIn(phones.page(), language, asker), number);
        String request = number + "-JK1";
        approves(Person.signedIn(visit.page(), language, "manager"), request);
        Person room = Person.signedIn(visit.page(), language, "cctv");
        reviews(room, request);
        keeps(room, request);
    }

    /** On a telephone, from the case's own page. */
    private static void asks(Person who, String number) {
        who.open("intake/case-file.xhtml?tab=6&no=" + number);
        Locator form = who.page().locator("form[id$=askFootage]");
        form.locator("button").click();
        Locator ticks = form.locator(".ticks input[type=checkbox]");
        assertThat(form.locator(".ticks input:checked")).hasCount(2);
        form.locator(".ticks input:checked").first().uncheck();
        form.locator(".ticks input:checked").first().uncheck();
        who.fill("field.purpose", "查看钱包在大堂的去向");
        who.press("footage.ask.send");
        assertThat(form).containsText(who.says("refusal.REQUIRED"));
        assertThat(who.field("field.purpose")).hasValue("查看钱包在大堂的去向");
        ticks.first().check();
        who.press("footage.ask.send");
        who.sees(number + "-JK1");
        who.sees(who.says("footageStatus", "PENDING"));
        assertThat(who.page().locator(".footage-clock time")).not().isEmpty();
        assertEquals(390, who.page().evaluate("document.documentElement.scrollWidth"));
        who.hasNothingToComplainOf();
    }

    private static void approves(Person manager, String request) {
        Locator row = manager.page()
                .locator("[data-list=footage-undecided] tbody tr")
                .filter(new FilterOptions().setHasText(request));
        if (row.count() == 0) {
            manager.open("footage/footage-queue.xhtml?list=undecided&id=" + request);
            manager.press("footage.approve");
        } else {
            row.locator("[data-approve-footage]").click();
            assertThat(row).hasCount(0, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        }
        manager.sees(manager.says("footage.done.approved"));
        manager.hasNothingToComplainOf();
    }

    private static void reviews(Person room, String request) {
        room.open("footage/footage-queue.xhtml?id=" + request);
        room.sees(room.says("footageStatus", "APPROVED"));
        room.press("footage.begin");
        room.sees(room.says("footageStatus", "REVIEWING"));
        Locator form = room.page().locator("form[id=review]");
        form.locator(".ticks input").first().check();
        room.field("footage.result").selectOption("HIT");
        Locator sighting = form.locator(".sighting");
        assertThat(sighting).hasCount(1);
        room.fill("footage.summary", "客户起身时钱包掉落，一人捡起");
        room.press("footage.sendReview");
        assertThat(sighting).containsText(room.says("refusal.REQUIRED"));
        assertThat(room.field("footage.summary")).hasValue("客户起身时钱包掉落，一人捡起");
        sighting.locator("select").first().selectOption("SH01-C001");
        room.fill("footage.recorderTime", "2026-01-05T10:00:30");
        room.fill("footage.offset", "90");
        room.field("footage.offset").blur();
        assertThat(sighting.locator(".true-time")).containsText("2026-01-05 09:59:00");
        room.fill("footage.seen", "一名男子捡起钱包走向电梯");
        room.press("footage.sendReview");
        room.sees(room.says("footage.done.reviewed"));
        room.sees("一名男子捡起钱包走向电梯");
        room.sees(room.says("footageStatus", "CONCLUDED"));
    }

    private static void keeps(Person room, String request) {
        Locator form = room.page().locator("form[id=preserve]");
        form.getByText(room.says("preservation", "EXPORT")).click();
        byte[] clip = ("clip of " + request).getBytes(StandardCharsets.UTF_8);
        form.locator("#clip").setInputFiles(new FilePayload("大堂.mp4", "video/mp4", clip));
        assertThat(form.locator(".clip-says")).containsText("✓ 大堂.mp4");
        form.locator("select[id$=witnessStaff]")
                .selectOption(new SelectOption().setLabel("张伟 · " + room.says("role", "GUARD")));
        form.locator("input[type=password]").fill("000000");
        room.fill("footage.exportNote", "录像机自带工具导出");
        form.locator("button[id$=send]").click();
        assertThat(form).containsText(room.says("refusal.WITNESS_NOT_CONFIRMED"));
        assertThat(room.field("footage.exportNote")).hasValue("录像机自带工具导出");
        assertThat(form.locator(".clip-says")).containsText("✓ 大堂.mp4");
        form.locator("input[type=password]").fill("246810");
        form.locator("button[id$=send]").click();
        room.sees(room.says("footage.done.preserved"));
        room.sees(room.says("footageStatus", "PRESERVED"));
        assertThat(room.page().locator("main"))
                .containsText("SHA-256", new ContainsTextOptions().setTimeout(A_FEW_LOOKS));
        room.hasNothingToComplainOf();
    }

    /** A no says why; without a reason it is not taken, and the request stays where it was. */
    @Test
    void aManagerRejectsFromTheListWithAReason() {
        Person manager = Person.signedIn(visit.page(), Wording.CHINESE, "manager");
        String number = LossOnRecord.ofAWallet();
        String now = Instant.now().toString();
        String body = "{'cameras':['SH01-C001'],'from':'%s','to':'%s','purpose':'看看','urgent':true}"
                .formatted(Instant.now().minusSeconds(7_200), now);
        Api.as("desk")
                .post("/cases/" + number + "/footage-requests", body.replace('\'', '"'))
                .expect(201);
        Locator row = manager.page()
                .locator("[data-list=footage-undecided] tbody tr")
                .filter(new FilterOptions().setHasText(number + "-JK1"));
        assertThat(row).hasCount(1, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        assertThat(row).containsText(manager.says("footage.urgent"));
        row.locator("[data-reject-footage]").click();
        Locator asking = manager.page().locator("form[id=footageApproval] .card");
        assertThat(asking).containsText(number + "-JK1");
        asking.locator("button").click();
        assertThat(asking).containsText(manager.says("refusal.REQUIRED"));
        asking.locator("input[type=text]").fill("请先向客户核实时段");
        asking.locator("button").click();
        manager.sees(manager.says("footage.done.rejected"));
        assertThat(row).hasCount(0, new HasCountOptions().setTimeout(A_FEW_LOOKS));
        manager.open("intake/case-file.xhtml?tab=6&no=" + number);
        manager.sees("请先向客户核实时段");
        manager.hasNothingToComplainOf();
    }
}
