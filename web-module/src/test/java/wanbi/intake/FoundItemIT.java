package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.FindDesk.tag;
import static wanbi.intake.FindDesk.witness;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.PaperCheck;
import wanbi.intake.api.TagLabel;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** Finds against the real tables: mapping, custody, seal and witness, correction, label (R08, I1, I2, I4, I17). */
@ExtendWith(ArquillianExtension.class)
class FoundItemIT {

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk places;

    @Inject
    private FindDesk desk;

    @Inject
    private FoundItems items;

    @Inject
    private FoundItemRegister register;

    @Inject
    private PaperCheck papers;

    private SiteCode site;
    private StaffPrincipal clerk;
    private StaffPrincipal guard;

    @BeforeEach
    void aSiteWithADeskAndAGuard() throws Exception {
        site = places.aSite();
        clerk = house.aColleague("DESK", site);
        guard = house.aColleague("GUARD", site);
    }

    @Test
    void aFindReadsBackAsItWasRegisteredWithPersonsMasked() throws Exception {
        FoundItemView told = desk.registers(guard, FindDesk.aWallet(site, "-DESK-A1"));
        FoundItemView read = house.as(clerk, () -> register.get(tag(told)));
        assertEquals("STORED", read.getStatus());
        assertEquals(1, read.getVersion());
        assertEquals("王*明", read.getFinderName());
        assertEquals("138****8000", read.getFinderPhone());
        assertEquals("****8877", read.getSerial());
        assertEquals(1, read.getHiddenFeatures());
        assertEquals("两把", read.getContents().get(0).getText());
        assertEquals(List.of("BLACK"), read.getColours());
        assertEquals(site + "-DESK-A1", read.getHolder().getId());
        assertNull(read.getValuableBecause());
        assertEquals(told.getVerificationCode(), read.getVerificationCode());
    }

    @Test
    void aGuardsRingIsSealedAloneAndStoredBeforeASecondPerson() throws Exception {
        FoundItemView ring = desk.registers(guard, FindDesk.aRing(site, "-SAFE-1", "F-1001", null));
        assertEquals("REGISTERED", ring.getStatus());
        assertEquals("CATEGORY", ring.getValuableBecause());
        assertTrue(ring.isStoringDue());
        assertEquals(guard.id().value(), ring.getHolder().getId());
        InvalidInput alone = assertThrows(InvalidInput.class, () -> desk.stores(clerk, ring, "-SAFE-1", null, null));
        assertEquals("witness", alone.errors().get(0).field());
        FoundItemView stored = desk.stores(clerk, ring, "-SAFE-1", null, witness(guard));
        assertEquals("STORED", stored.getStatus());
        assertFalse(stored.isStoringDue());
        assertEquals(guard.displayName(), stored.getWitnessName());
        List<CustodyEntryView> custody = house.as(clerk, () -> register.custody(tag(ring)));
        assertEquals(
                List.of("REGISTERED", "SEALED", "STORED"),
                custody.stream().map(CustodyEntryView::getReason).toList());
        for (int i = 1; i < custody.size(); i++) {
            assertEquals(
                    custody.get(i - 1).getTo().getId(), custody.get(i).getFrom().getId());
        }
        assertEquals("F-1001", custody.get(2).getSeal());
    }

    @Test
    void nobodyIsTheirOwnWitness() throws Exception {
        assertEquals(
                "WITNESS_IS_ACTOR",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> desk.registers(clerk, FindDesk.aRing(site, "-SAFE-1", "F-1002", witness(clerk))))
                        .code());
    }

    @Test
    void aSealIsOnOneThingOnly() throws Exception {
        desk.registers(clerk, FindDesk.aRing(site, "-SAFE-1", "f-1003", witness(guard)));
        InvalidInput used = assertThrows(
                InvalidInput.class,
                () -> desk.registers(clerk, FindDesk.aRing(site, "-SAFE-1", "F-1003", witness(guard))));
        assertEquals("SEAL_IN_USE", used.code());
    }

    @Test
    void aCorrectionIsANewVersionWithItsReasonAndHidesWhatIsHidden() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        FoundItemView corrected = house.as(
                clerk,
                () -> items.correct(new ItemCommand.Correct(
                        tag(wallet),
                        wallet.getVersion(),
                        Map.of("estimatedValue/amount", "1500", "hiddenFeatures", "夹层有两张照片"),
                        "重新清点")));
        assertEquals(2, corrected.getVersion());
        assertEquals("WORTH", corrected.getValuableBecause());
        assertTrue(corrected.isStoringDue(), "what has become valuable waits for seal and witness");
        assertEquals("重新清点", corrected.getRevisions().get(0).getReason());
        assertFalse(corrected.getRevisions().get(0).getAfter().toString().contains("照片"));
        List<ChronicleEntry> entries = house.as(clerk, () -> register.chronology(tag(wallet)));
        assertFalse(entries.toString().contains("全家福"), "hidden features stand in no read");
        assertTrue(house.as(clerk, () -> register.verify(tag(wallet))).isValid());
    }

    @Test
    void ofTwoWhoLookedAtTheSameVersionTheSecondIsTold() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        desk.stores(clerk, wallet, "-SAFE-1", null, null);
        assertEquals(
                "VERSION_CONFLICT",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> desk.stores(guardAtTheDesk(), wallet, "-SAFE-1", null, null))
                        .code());
    }

    @Test
    void theDeskVoidsItsOwnOfTodayAndNobodyElses() throws Exception {
        FoundItemView own = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        FoundItemView guards = desk.registers(guard, FindDesk.aWallet(site, null));
        FoundItemView voided =
                house.as(clerk, () -> items.voidItem(new ItemCommand.Void(tag(own), own.getVersion(), "录重了")));
        assertEquals("VOIDED", voided.getStatus());
        assertEquals(
                "VOID_OWN_SAME_DAY",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.as(
                                        clerk, () -> items.voidItem(new ItemCommand.Void(tag(guards), null, "录重了"))))
                        .code());
    }

    @Test
    void aGuardBringsInOwnFindsAndMovesNothingThatIsStored() throws Exception {
        FoundItemView own = desk.registers(guard, FindDesk.aWallet(site, null));
        FoundItemView stored = desk.stores(guard, own, "-DESK-A1", null, null);
        assertEquals("STORED", stored.getStatus());
        assertEquals(
                "FORBIDDEN",
                assertThrows(BusinessRuleViolation.class, () -> desk.stores(guard, stored, "-SAFE-1", null, null))
                        .code());
    }

    @Test
    void theLabelsCodeTellsThePublicClassAndStatusOnly() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        TagLabel label = house.as(clerk, () -> register.label(tag(wallet)));
        var check = papers.byCode(label.getVerificationCode()).orElseThrow();
        assertEquals(
                List.of("TAG", "WALLET", "STORED"), List.of(check.getKind(), check.getItemClass(), check.getStatus()));
        assertEquals(
                "LABEL_PRINTED",
                house.as(clerk, () -> register.chronology(tag(wallet))).get(2).getAct());
    }

    @Test
    void aPlainValueIsShownForAReasonThatIsWrittenDown() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        assertEquals(
                "13800138000",
                house.as(clerk, () -> items.unmask(new ItemCommand.Unmask(tag(wallet), "finder.phone", "核实拾获经过"))));
        ChronicleEntry last =
                house.as(clerk, () -> register.chronology(tag(wallet))).get(2);
        assertEquals(
                List.of("FIND_UNMASKED", "finder.phone"),
                List.of(last.getAct(), last.getFacts().get("field")));
        assertEquals("核实拾获经过", last.getPersonal().get("reason"));
    }

    private StaffPrincipal guardAtTheDesk() throws Exception {
        return house.aColleague("DESK", site);
    }
}
