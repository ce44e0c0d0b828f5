package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.api.ThingOnRecord;
import wanbi.fixture.Api;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** A desk keeps a client's jewellery from a telephone: declared, sealed and opened by two, and no PIN anywhere (R12). */
class SafeKeepingJourneyIT {

    private static final String PIN = "246810";

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    private static void asks(Person desk) {
        desk.fill("safe.client", "王小明");
        desk.fill("safe.phone", "13800138000");
        desk.fill("safe.request", "出差一周，首饰不放心");
        Locator ways = desk.page().locator("#take .picks");
        ways.getByText(desk.says("safeWay", "BANK_BOX")).click();
        ways.getByText(desk.says("safeWay", "DESK_SAFE")).click();
        desk.field("safe.chosen").selectOption("DESK_SAFE");
        desk.field("safe.terms").selectOption("DEPOSIT");
    }

    private static void second(Person desk) {
        desk.field("witness.who").selectOption(ThingOnRecord.staff("guard"));
        desk.fill("witness.pin", PIN);
    }

    @Test
    void keptUnderSealAndOpenedByTwo() {
        Api.as("manager")
                .post("/safe-boxes", Api.json("{'site':'SH01','number':'J1','twoKey':true}"))
                .expect(201);
        Person desk = Person.signedIn(phone.page(), Wording.CHINESE, "desk");
        desk.open("handover/safe-deposits.xhtml");
        asks(desk);
        desk.field("safe.boxNumber").selectOption("J1");
        desk.fill("safe.seal", "F-100");
        desk.fill("safe.paper", "BG-1");
        desk.fill("safe.declared", "首饰盒一只，密码 4711");
        desk.press("safe.take");
        desk.sees(desk.says("refusal.SECRET_NUMBER"));
        assertThat(desk.field("safe.request")).hasValue("出差一周，首饰不放心");
        desk.fill("safe.declared", "首饰盒一只");
        second(desk);
        desk.press("safe.take");
        desk.arrivesAt("safe-deposit");
        desk.sees(desk.says("safeStatus", "SEALED"));
        desk.field("safe.purpose").selectOption("TAKE_OUT");
        desk.fill("safe.name", "王小明");
        desk.press("safe.open");
        desk.sees(desk.says("refusal.SECOND_PERSON_REQUIRED"));
        second(desk);
        desk.press("safe.open");
        desk.sees(desk.says("safeStatus", "OPENED"));
        desk.hasNothingToComplainOf();
    }
}
