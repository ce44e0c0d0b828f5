package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A black wallet on its way back, act by act, as staff do it on the pages. */
final class WalletStory {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final String ANY_PHONE = "137%08d";
    private static final List<String> TOLD = List.of("夹层有一张全家福", "拉链头缺一齿");

    private WalletStory() {}

    /** A desk registers the wallet that somebody handed in, with what only the owner can know. */
    static String registered(Person desk) {
        desk.open("founditem/register.xhtml");
        desk.choose(".tiles", "category", "WALLET");
        assertThat(desk.field("field.name")).hasValue(desk.says("category", "WALLET"));
        desk.choose(".swatches", "colour", "BLACK");
        desk.fill("thing.hiddenFound", String.join("；", TOLD));
        desk.fill("field.features", "翻盖，右下角磨损");
        desk.findPlace("B1");
        desk.field("field.storagePlace").selectOption("SH01-DESK-A1");
        desk.press("find.register");
        desk.arrivesAt("item-record");
        desk.sees(desk.says("itemStatus", "STORED"));
        return desk.inAddress("tag");
    }

    /** The client reports the loss; nothing is accepted before it has been read back. */
    static String reported(Person desk) {
        desk.open("intake/loss-report.xhtml");
        desk.choose(".tiles", "category", "WALLET");
        assertThat(desk.field("field.name")).hasValue(desk.says("category", "WALLET"));
        desk.page().locator("#loss\\:line\\:0\\:brandUnknown").check();
        desk.page().locator("#loss\\:line\\:0\\:specUnknown").check();
        desk.choose(".swatches", "colour", "BLACK");
        desk.fill("field.features", "翻盖，右下角磨损");
        desk.findPlace("B1");
        desk.fill("field.lastSeenFrom", minutesAgo(40));
        desk.fill("field.lastSeenTo", minutesAgo(50));
        desk.page().locator("#loss\\:clientName").fill("王小明");
        desk.fill("field.client.phone", ANY_PHONE.formatted(System.nanoTime() % 100_000_000));
        desk.press("loss.accept");
        desk.sees(desk.says("refusal.BEFORE_START"));
        assertThat(desk.field("field.lastSeenTo")).hasValue(minutesAgo(50));
        assertThat(desk.field("field.lastSeenTo")).isFocused();
        desk.fill("field.lastSeenTo", minutesAgo(20));
        desk.press("loss.accept");
        desk.page().locator("#loss\\:readBack").check();
        desk.press("readBack.accept");
        desk.arrivesAt("case-file");
        desk.sees(desk.says("case.taken"));
        return desk.inAddress("no");
    }

    static void linkedAndTold(Person desk, String number, String tag) {
        desk.open("intake/case-file.xhtml?no=" + number);
        desk.page().locator("#tabs\\:link [title$='" + tag + "']").click();
        desk.sees(desk.says("caseStatus", "FOUND_WAITING"));
        desk.open("intake/case-file.xhtml?tab=3&no=" + number);
        desk.fill("field.text", "请带证件到前台领取");
        desk.press("notify.record");
        desk.sees("请带证件到前台领取");
    }

    /** The claimant answers before anything recorded is on the screen. */
    static void compared(Person desk, String number) {
        desk.open("handover/open-claim.xhtml?no=" + number);
        desk.fill("field.claimant.name", "王小明");
        desk.fill("field.claimant.phone", "13800138000");
        desk.fill("field.claimant.idLast4", "1234");
        desk.press("claim.begin");
        desk.arrivesAt("claim-sheet");
        assertThat(desk.page().locator("main")).not().containsText(TOLD.get(0));
        for (int i = 0; i < TOLD.size(); i++) {
            desk.field("claim.question", i + 1).fill(TOLD.get(i));
        }
        desk.press("claim.seal");
        desk.sees(desk.says("claim.recorded"));
        desk.sees(TOLD.get(0));
        for (Locator row : desk.page().locator("table.stack tbody tr").all()) {
            row.locator(".chips label").first().click();
        }
        desk.choose("#compare\\:overall", "verdict", "PASS");
        desk.press("claim.judge");
        desk.sees(desk.says("sign.read"));
    }

    /** @return number of the receipt */
    static String signedAndHandedOver(Person desk) {
        desk.press("sign.handOver");
        desk.sees(desk.says("refusal.SIGNATURE_EMPTY"));
        sign(desk);
        desk.press("sign.handOver");
        desk.arrivesAt("receipt-record");
        desk.sees(desk.says("receipt.done"));
        return desk.inAddress("no");
    }

    static void sign(Person client) {
        Locator pad = client.page().locator("canvas.pad");
        pad.scrollIntoViewIfNeeded();
        BoundingBox frame = pad.boundingBox();
        var mouse = client.page().mouse();
        mouse.move(frame.x + 60, frame.y + 110);
        mouse.down();
        for (int i = 0; i < 50; i++) {
            mouse.move(frame.x + 60 + i * 4, frame.y + 110 + 40 * Math.sin(i / 4.0));
        }
        mouse.up();
    }

    /** Original and copy are papers, and the chronology proves itself. */
    static void proven(Person desk, String number, String receipt) {
        for (String paper : List.of("original", "copies/1")) {
            var answer = desk.page().request().get("api/v1/receipts/" + receipt + "/" + paper + ".pdf");
            assertEquals(200, answer.status(), paper);
            assertEquals("%PDF", new String(answer.body(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        }
        desk.open("intake/case-file.xhtml?no=" + number);
        desk.sees(desk.says("caseStatus", "RETURNED"));
        assertThat(desk.page().locator(".seal")).not().hasClass(java.util.regex.Pattern.compile(".*broken.*"));
        assertThat(desk.page().locator(".steps .done")).hasCount(6);
    }

    static String minutesAgo(int minutes) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(STARTED).minus(minutes, ChronoUnit.MINUTES), SHANGHAI)
                .format(TYPED);
    }

    private static final long STARTED =
            java.lang.management.ManagementFactory.getRuntimeMXBean().getStartTime();
}
