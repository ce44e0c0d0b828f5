package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.api.ThingOnRecord;
import wanbi.fixture.LabelPhotos;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** What lies with us: handed from shift to shift, counted, and taken to the police when nobody comes (R21, R26, F-15). */
class ShelfJourneyIT {

    @RegisterExtension
    final Visit screen = Visit.inChinese();

    @RegisterExtension
    final Visit phone = Visit.onAPhone();

    @RegisterExtension
    final Visit english = Visit.inEnglish();

    /** The first paper of a run waits for its fonts. */
    private static final double PRINTING = 20_000;

    private static void beforeASecondPerson(Person who, String username) {
        if (who.page().locator("[id$=witnessStaff]").count() > 0) {
            who.field("witness.who").selectOption(ThingOnRecord.staff(username));
            who.fill("witness.pin", "246810");
        }
    }

    private static Locator holding(Person who, String selector, String text) {
        return who.page().locator(selector).filter(new FilterOptions().setHasText(text));
    }

    private static FilePayload picture(byte[] jpeg) {
        return new FilePayload("IMG_0001.jpg", "image/jpeg", jpeg);
    }

    @Test
    void theNextShiftTakesOverAndWhatIsNotThereWaitsForTheManager() {
        String there = ThingOnRecord.inHandOf("guard");
        String gone = ThingOnRecord.inHandOf("guard");
        Person guard = Person.signedIn(phone.page(), Wording.CHINESE, "guard");
        guard.open("custody/shift.xhtml");
        guard.sees(gone);
        guard.press("shift.offer");
        guard.sees(guard.says("refusal.REQUIRED"));
        guard.field("transfer.colleague").selectOption(ThingOnRecord.staff("desk"));
        guard.fill("shift.notes", "三号岗对讲机没电");
        for (Locator cash : guard.page().locator("input[id$=cash]").all()) {
            cash.fill("310");
        }
        guard.press("shift.offer");
        guard.arrivesAt("shift-handover");
        guard.sees(guard.says("shiftState", "OFFERED"));
        String id = guard.inAddress("id");
        Person desk = Person.signedIn(english.page(), Wording.ENGLISH, "desk");
        desk.page().locator("[data-list=shifts] a[href$='" + id + "']").click();
        desk.sees("三号岗对讲机没电");
        desk.press("shift.takeOver");
        desk.sees("items have not been looked at");
        Locator line = holding(desk, "article", gone);
        line.locator("select").selectOption("MISSING");
        line.locator("[id$=remark]").fill("Not in the drawer");
        for (Locator cash : desk.page().locator("input[id$=cash]").all()) {
            cash.fill("310");
        }
        desk.press("shift.seeAll");
        assertThat(holding(desk, "article", there).locator("select")).hasValue("AGREED");
        beforeASecondPerson(desk, "desk3");
        desk.press("shift.takeOver");
        desk.sees(desk.says("shift.waits"));
        Person manager = Person.signedIn(screen.page(), Wording.CHINESE, "manager");
        manager.page().locator("[data-list=shifts] a[href$='" + id + "']").click();
        manager.sees("Not in the drawer");
        manager.press("shift.reviewEnd");
        manager.sees(manager.says("refusal.REQUIRED"));
        holding(manager, "article", gone).locator("select").selectOption("LOST");
        manager.fill("shift.finding", "录像里没有，按遗失处理");
        manager.press("shift.reviewEnd");
        manager.sees(manager.says("shiftState", "REVIEWED"));
        manager.sees(manager.says("shiftDecision", "LOST"));
        List.of(guard, desk, manager).forEach(Person::hasNothingToComplainOf);
    }

    @Test
    void whatACountDoesNotFindIsSettledByHeadOffice() {
        ThingOnRecord.nothingIsCounted();
        String seen = ThingOnRecord.walletAtGuangzhou();
        String unseen = ThingOnRecord.walletAtGuangzhou();
        Person desk = Person.signedIn(phone.page(), Wording.CHINESE, "desk2");
        desk.open("custody/stock-takes.xhtml");
        desk.field("stock.scope").selectOption("GZ01-DESK-A1");
        desk.press("stock.begin");
        desk.arrivesAt("stock-take");
        String id = desk.inAddress("id");
        Locator photo = desk.page().locator("input[type=file]");
        photo.setInputFiles(picture(LabelPhotos.of(seen, false)));
        desk.sees(desk.says("refusal.NO_CODE_SEEN"));
        photo.setInputFiles(picture(LabelPhotos.of(seen, true)));
        desk.sees(desk.says("stockOutcome", "AS_BOOKED"));
        desk.fill("stock.code", "X-1");
        desk.press("stock.count");
        desk.sees(desk.says("stockOutcome", "UNKNOWN_TAG"));
        ThingOnRecord.scanned(id, unseen);
        desk.open("custody/stock-take.xhtml?id=" + id);
        desk.sees(unseen);
        beforeASecondPerson(desk, "manager2");
        desk.press("stock.close");
        desk.sees(desk.says("stockTakeState", "DIFFERENT"));
        Person office = Person.signedIn(english.page(), Wording.ENGLISH, "hq");
        office.open("custody/stock-take.xhtml?id=" + id);
        office.sees(unseen);
        office.press("stock.approve");
        office.sees(office.says("refusal.REQUIRED"));
        office.fill("stock.handling", "Reported to the police");
        office.press("stock.approve");
        office.sees(office.says("stockTakeState", "CLOSED"));
        office.open("founditem/item-record.xhtml?tag=" + unseen);
        office.sees(office.says("itemStatus", "MISSING"));
        List.of(desk, office).forEach(Person::hasNothingToComplainOf);
    }

    @Test
    void whatNobodyClaimsGoesToThePoliceAgainstAReceipt() {
        Person desk = Person.signedIn(screen.page(), Wording.CHINESE, "desk");
        String coat = ThingOnRecord.found("CLOTHING");
        desk.open("handover/disposals.xhtml");
        Locator old = desk.page().locator(".picks label").first();
        String tag = old.innerText().split(" ")[0];
        old.click();
        desk.press("disposal.propose");
        Locator batch = holding(desk, "#batches article", tag);
        assertThat(batch).containsText(desk.says("disposalStatus", "PROPOSED"));
        String id = batch.locator("b.mono").innerText();
        Person manager = Person.signedIn(english.page(), Wording.ENGLISH, "manager");
        manager.open("handover/disposals.xhtml");
        holding(manager, "#batches article", id).locator("button").first().click();
        assertThat(holding(manager, "#batches article", id)).containsText(manager.says("disposalStatus", "APPROVED"));
        desk.open("handover/disposals.xhtml");
        holding(desk, "#batches article", id).locator("button").first().click();
        desk.fill("disposal.organ", "静安派出所");
        desk.press("disposal.execute");
        desk.sees(desk.says("refusal.REQUIRED"));
        desk.fill("disposal.officer", "李民警 012345");
        desk.fill("disposal.receipt", "沪静失字 " + id);
        beforeASecondPerson(desk, "guard");
        desk.press("disposal.execute");
        assertThat(holding(desk, "article.searched", id)).containsText("沪静失字 " + id);
        desk.open("founditem/item-record.xhtml?tag=" + tag);
        desk.sees(desk.says("itemStatus", "TO_POLICE"));
        desk.open("handover/disposals.xhtml");
        holding(desk, "#notices label", coat).click();
        desk.press("notice.post");
        assertThat(holding(desk, "#notices label", coat)).hasCount(0, new HasCountOptions().setTimeout(PRINTING));
        assertThat(desk.page().locator("a[href*='/house-notices/']").first()).isVisible();
        List.of(desk, manager).forEach(Person::hasNothingToComplainOf);
    }
}
