package wanbi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import wanbi.api.ThingOnRecord;
import wanbi.fixture.LabelPhotos;
import wanbi.fixture.Visit;
import wanbi.web.text.Wording;

/** What does not go as usual at the counter: somebody else says that it is theirs, and somebody comes for another (R22, I4). */
class CounterJourneyIT {

    @RegisterExtension
    final Visit screen = Visit.inChinese();

    @RegisterExtension
    final Visit english = Visit.inEnglish();

    private static FilePayload letter(String name) {
        return new FilePayload(name, "image/jpeg", LabelPhotos.of(name, false));
    }

    private static void beforeASecondPerson(Person desk, String username) {
        desk.field("witness.who").selectOption(ThingOnRecord.staff(username));
        desk.fill("witness.pin", "246810");
    }

    /** Who cannot come has it sent, which is signed with a pen; the scan is kept, the paper goes into its box (S0). */
    private static void sentAgainstPaper(Person desk) {
        desk.link("sign.toPaper").click();
        assertThat(desk.page().locator("canvas.pad")).hasCount(0);
        desk.link("sign.toPost").click();
        desk.sees(desk.says("sign.toCounter"));
        desk.fill("field.parcel.carrier", "顺丰");
        desk.fill("field.parcel.address", "杭州市西湖区文三路 1 号");
        desk.press("sign.handOver");
        desk.sees(desk.says("refusal.REQUIRED"));
        assertThat(desk.field("field.parcel.carrier")).hasValue("顺丰");
        desk.page().locator("#sign input[type=file]").setInputFiles(letter("已签字.jpg"));
        assertThat(desk.page().locator("#sign .album figure")).hasCount(1);
        desk.fill("field.archiveBox", "2026-A-12");
        desk.fill("field.parcel.trackingNumber", "SF1234567890");
        desk.press("sign.handOver");
        desk.arrivesAt("receipt-record");
        desk.sees(desk.says("signatureLevel", "S0"));
        desk.sees(desk.says("receipt.openScan"));
    }

    /** A slip of the pen becomes a second version, and what was typed stays while the page complains (R09). */
    private static void putRight(Person manager, String receipt) {
        manager.open("handover/receipt-record.xhtml?no=" + receipt);
        manager.page().locator("#correct summary").click();
        manager.fill("receipt.correctReason", "Misheard");
        manager.press("receipt.saveVersion");
        manager.sees(manager.says("refusal.NOTHING_CHANGED"));
        manager.fill("receiptField.CLAIMANT_PHONE", "13900139001");
        manager.press("receipt.saveVersion");
        manager.sees(manager.says("refusal.COLLEAGUE_REQUIRED"));
        assertThat(manager.field("receiptField.CLAIMANT_PHONE")).hasValue("13900139001");
        beforeASecondPerson(manager, "desk");
        manager.press("receipt.saveVersion");
        manager.sees(manager.says("receipt.notSignedAnew"));
        manager.sees(manager.says("receiptField", "CLAIMANT_PHONE"));
    }

    @Test
    void whatTwoSayIsTheirsWaitsForTheManager() {
        String claim = ThingOnRecord.comparedClaim();
        Person desk = Person.signedIn(screen.page(), Wording.CHINESE, "desk");
        desk.open("handover/claim-sheet.xhtml?claim=" + claim);
        desk.page().locator("#dispute summary").click();
        desk.page().locator("#dispute button").click();
        desk.sees(desk.says("refusal.REQUIRED"));
        desk.fill("dispute.contender", "李四");
        desk.fill("dispute.phone", "13900139000");
        desk.fill("dispute.told", "夹层有两张照片");
        desk.fill("dispute.reason", "另一人也来认领");
        desk.page().locator("#dispute button").click();
        desk.sees(desk.says("dispute.waiting"));
        assertThat(desk.page().locator("canvas.pad")).hasCount(0);
        Person manager = Person.signedIn(english.page(), Wording.ENGLISH, "manager");
        manager.open("handover/counter.xhtml");
        manager.page().locator("a[href$='" + claim + "']").click();
        manager.arrivesAt("claim-sheet");
        manager.sees("李*");
        manager.press("dispute.decide");
        manager.sees(manager.says("refusal.REQUIRED"));
        manager.field("dispute.outcome").selectOption("CLAIMANT");
        manager.fill("field.reason", "The other cannot say what the photographs show");
        manager.press("dispute.decide");
        assertThat(manager.page().locator("#decide")).hasCount(0);
        manager.sees(manager.says("disputeOutcome", "CLAIMANT"));
        desk.open("handover/claim-sheet.xhtml?claim=" + claim);
        sentAgainstPaper(desk);
        putRight(manager, desk.inAddress("no"));
        desk.hasNothingToComplainOf();
        manager.hasNothingToComplainOf();
    }

    @Test
    void whoComesForAnotherBringsALetterAndAValuableLeavesBeforeTwo() {
        String ring = ThingOnRecord.ring();
        Person desk = Person.signedIn(screen.page(), Wording.CHINESE, "desk");
        desk.open("handover/open-claim.xhtml?tag=" + ring);
        desk.fill("claim.description", "金戒指，内圈刻有日期");
        desk.fill("field.claimant.name", "李代办");
        desk.fill("field.claimant.phone", "13900139000");
        desk.fill("field.claimant.idLast4", "123X");
        desk.choose(".chips", "claimantRelation", "AGENT");
        desk.press("claim.begin");
        desk.sees(desk.says("refusal.AUTHORISATION_REQUIRED"));
        desk.page().locator("input[type=file]").setInputFiles(letter("委托书.jpg"));
        assertThat(desk.page().locator(".album figure")).hasCount(1);
        assertThat(desk.page().locator("input[id$=kept]")).not().hasValue("");
        desk.press("claim.begin");
        desk.arrivesAt("claim-sheet");
        desk.sees(desk.says("claimantRelation", "AGENT"));
        desk.field("claim.question", 1).fill("夹层有一张全家福");
        desk.field("claim.question", 2).fill("拉链头缺一齿");
        desk.press("claim.seal");
        desk.sees(desk.says("claim.recorded"));
        assertThat(desk.page().locator("#compare\\:overall")).isVisible();
        for (Locator row : desk.page().locator("table.stack tbody tr").all()) {
            row.locator(".chips label").first().click();
        }
        desk.choose("#compare\\:overall", "verdict", "PASS");
        desk.press("claim.judge");
        desk.sees(desk.says("refusal.WITNESS_REQUIRED"));
        beforeASecondPerson(desk, "manager");
        desk.press("claim.judge");
        desk.sees(desk.says("sign.read"));
        WalletStory.sign(desk);
        beforeASecondPerson(desk, "guard");
        desk.press("sign.handOver");
        desk.arrivesAt("receipt-record");
        desk.hasNothingToComplainOf();
    }
}
