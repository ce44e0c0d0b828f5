package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A guard runs the scene of a theft from one telephone (R15). */
class SceneJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private static void photograph(Person who, String form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        who.page()
                .locator(form + " input[type=file]")
                .first()
                .setInputFiles(new FilePayload("scene.jpg", "image/jpeg", bytes.toByteArray()));
        assertThat(who.page().locator(form + " .album figure")).hasCount(1);
    }

    private static void looks(Person guard) throws IOException {
        guard.press("scene.arrive");
        guard.sees(guard.says("scene.arrivals"));
        guard.press("scene.check");
        guard.fill("scene.observations", "门口有脚印");
        guard.press("scene.send");
        guard.sees(guard.says("refusal.REQUIRED"));
        assertThat(guard.field("scene.observations")).hasValue("门口有脚印");
        guard.page()
                .locator("#facts .ticks")
                .nth(1)
                .getByText(guard.says("sceneSpot", "LOCK"))
                .click();
        photograph(guard, "#facts");
        guard.choose("#facts .chips", "factVerdict", "SUSPECTED");
        guard.press("scene.send");
        guard.sees(guard.says("scene.call"));
        guard.sees(guard.says("scene.tracesAt", guard.says("sceneSpot", "LOCK")));
        guard.sees("门口有脚印");
    }

    private static void keeps(Person guard) throws IOException {
        guard.press("scene.protect");
        photograph(guard, "#cordon");
        guard.press("scene.protect");
        guard.sees(guard.says("sceneStatus", "ACTIVE"));
        guard.press("scene.enter");
        guard.fill("scene.who", "王小明");
        guard.press("scene.enter");
        guard.sees(guard.says("refusal.REQUIRED"));
        guard.fill("scene.why", "取药");
        guard.press("scene.enter");
        guard.sees(guard.says("scene.inside"));
        guard.press("scene.outNow");
        assertThat(guard.page().locator("main")).not().containsText(guard.says("scene.inside"));
        guard.press("scene.release");
        guard.fill("scene.releaseName", "张警官");
        guard.press("scene.release");
        guard.sees("张警官");
        assertThat(guard.button("scene.protect")).isVisible();
    }

    @Test
    void oneGuardArrivesLooksKeepsAndHandsOver() throws IOException {
        for (Locale language : new Locale[] {Wording.CHINESE, Wording.ENGLISH}) {
            String number = TheftOnRecord.ofAWallet();
            Person guard = Person.signedIn(phone.page(), language, "guard");
            guard.open("guard/scene-round.xhtml?no=" + number);
            looks(guard);
            assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
            keeps(guard);
            assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"));
            guard.open("intake/case-file.xhtml?tab=9&no=" + number);
            guard.sees("门口有脚印");
            guard.sees(guard.says("act.SCENE_RELEASED"));
            guard.hasNothingToComplainOf();
            guard.page().context().clearCookies();
        }
    }

    @Test
    void whatIsKeptStandsOnTheGuardsHomePage() {
        String number = TheftOnRecord.ofAWallet();
        Person guard = Person.signedIn(phone.page(), Wording.CHINESE, "guard");
        guard.open("intake/case-file.xhtml?tab=9&no=" + number);
        guard.press("scene.protect");
        guard.press("scene.protect");
        guard.sees(guard.says("sceneStatus", "ACTIVE"));
        guard.open("home.xhtml");
        guard.page()
                .locator("[data-list=scenes] a", new Page.LocatorOptions().setHasText(number))
                .click();
        guard.arrivesAt("scene-round");
        guard.sees(guard.says("sceneStatus", "ACTIVE"));
        guard.hasNothingToComplainOf();
    }
}
