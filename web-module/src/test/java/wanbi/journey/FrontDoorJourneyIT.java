package wanbi.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.fixture.Visit;

/** Whoever comes without a session is let in at the front door, and nowhere else. */
class FrontDoorJourneyIT {
    @RegisterExtension
    final Visit visit = Visit.inChinese();

    @Test
    void theHealthOfTheApplicationCanBeReadInABrowser() {
        Page page = visit.page();
        assertEquals(200, page.navigate("health").status());
    }
}
