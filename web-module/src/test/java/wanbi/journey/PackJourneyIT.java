package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.api.ClipOnRecord;
import wanbi.api.OpenedPack;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A theft from the report to what the police carry away (R13, R15, R16, R17, F-9). */
class PackJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @RegisterExtension
    final Visit screen = Visit.inChinese();

    private static String reported(Person desk) {
        desk.open("intake/theft-report.xhtml");
        TheftOnRecord.fillIn(desk);
        TheftOnRecord.readBack(desk);
        desk.arrivesAt("case-file");
        String theft = desk.inAddress("no");
        desk.page().context().clearCookies();
        return theft;
    }

    private static void callsAndArrives(Person guard, String theft) {
        guard.open("intake/case-file.xhtml?no=" + theft);
        guard.page().locator("section.guide button").first().click();
        guard.sees(theft + "-BJ1");
        guard.press("guide.done.ARRIVE");
        guard.sees(guard.says("guide.GUARD_BROADCAST"));
        guard.page().context().clearCookies();
    }

    private static void takesDownThePaper(Person manager, String theft) {
        manager.open("intake/case-file.xhtml?tab=11&no=" + theft);
        manager.press("police.act.document");
        manager.field("fact.policeDocument").selectOption("RETRIEVAL_NOTICE");
        String paper = "沪公(静)调证字 " + System.nanoTime();
        manager.fill("fact.documentNumber", paper);
        manager.press("police.record");
        manager.sees(paper);
        manager.sees(manager.says("theftStatus", "COOPERATING"));
    }

    private static OpenedPack takesThePack(Person manager, String id) throws IOException {
        Download download = manager.page()
                .waitForDownload(() -> manager.link("pack.download").click());
        assertEquals(id + ".zip", download.suggestedFilename());
        return new OpenedPack(id, Files.readAllBytes(download.path()));
    }

    @Test
    void fromTheReportToThePack() throws IOException {
        String theft = reported(Person.signedIn(screen.page(), Wording.CHINESE, "desk"));
        callsAndArrives(Person.signedIn(phone.page(), Wording.CHINESE, "guard"), theft);
        ClipOnRecord.of(theft);
        Person manager = Person.signedIn(screen.page(), Wording.CHINESE, "manager");
        manager.open("intake/case-file.xhtml?tab=11&no=" + theft);
        manager.sees(manager.says("pack.none"));
        manager.press("pack.make");
        manager.sees(theft + "-YJ1");
        manager.sees(manager.says("pack.waiting", 1));
        takesDownThePaper(manager, theft);
        manager.press("pack.again");
        manager.sees(theft + "-YJ2");
        OpenedPack pack = takesThePack(manager, theft + "-YJ2");
        pack.holdsTogether();
        assertTrue(pack.paths().stream().anyMatch(path -> path.endsWith(".mp4")), pack.paths()::toString);
        summarizes(manager, theft);
        manager.hasNothingToComplainOf();
        preparesInEnglish(Person.signedIn(phone.page(), Wording.ENGLISH, "cctv"), theft);
    }

    private static void summarizes(Person manager, String theft) {
        manager.open("intake/case-file.xhtml?tab=10&no=" + theft);
        manager.press("summary.make");
        manager.sees(theft + "-HZ1");
        assertThat(manager.link("summary.open")).isVisible();
        manager.press("summary.again");
        manager.sees(manager.says("refusal.REQUIRED"));
        manager.fill("summary.reason", "补充录像");
        manager.press("summary.again");
        manager.sees(theft + "-HZ2");
    }

    /** The CCTV room gets it ready, says why, and cannot carry it away. */
    private static void preparesInEnglish(Person cctv, String theft) {
        cctv.open("intake/case-file.xhtml?tab=11&no=" + theft);
        cctv.press("pack.again");
        cctv.sees(cctv.says("refusal.REQUIRED"));
        cctv.fill("pack.reason", "For the officers tomorrow");
        cctv.press("pack.again");
        cctv.sees(theft + "-YJ3");
        assertThat(cctv.link("pack.download")).hasCount(0);
        assertEquals(390, cctv.page().evaluate("document.documentElement.scrollWidth"));
        cctv.hasNothingToComplainOf();
    }
}
