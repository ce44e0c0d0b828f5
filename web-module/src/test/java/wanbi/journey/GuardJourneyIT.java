package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A guard's find on a telephone: photo, category, place, done. */
class GuardJourneyIT {

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aGuardRegistersAFindInFourTouches() throws IOException {
        Person guard = Person.signedIn(phone.page(), Wording.CHINESE, "guard");
        guard.link("guard.photograph").click();
        guard.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("umbrella.jpg", "image/jpeg", picture()));
        assertThat(guard.page().locator(".album figure")).hasCount(1);
        guard.choose(".tiles", "category", "CLOTHING");
        guard.findPlace("B1");
        guard.press("guard.done");
        guard.arrivesAt("item-record");
        guard.sees(guard.says("find.registered"));
        guard.sees(guard.says("itemStatus", "REGISTERED"));
        assertThat(guard.page().locator(".photos img")).hasCount(1);
        guard.hasNothingToComplainOf();
    }

    @Test
    void nothingIsWiderThanThePhone() {
        Person guard = Person.signedIn(phone.page(), Wording.CHINESE, "guard");
        for (String path :
                new String[] {"home.xhtml", "guard/find.xhtml", "intake/loss-report.xhtml", "founditem/found-list.xhtml"
                }) {
            guard.open(path);
            assertEquals(390, guard.page().evaluate("document.documentElement.scrollWidth"), path);
        }
    }
}
