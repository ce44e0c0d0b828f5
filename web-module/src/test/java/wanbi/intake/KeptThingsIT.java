package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.FindDesk.tag;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.Categories;
import wanbi.intake.api.Categories.ChangeCategory;
import wanbi.intake.api.CategoryView;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemSummary;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundLedgerRow;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.intake.api.StoragePlaces.StoragePlaceDraft;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** What is kept where, listed, linked and ruled valuable, against the real tables (I2, I12, R04). */
@ExtendWith(ArquillianExtension.class)
class KeptThingsIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk losses;

    @Inject
    private FindDesk desk;

    @Inject
    private LossCases cases;

    @Inject
    private FoundItemRegister register;

    @Inject
    private StoragePlaces shelves;

    @Inject
    private Categories categories;

    private SiteCode site;
    private StaffPrincipal clerk;

    @BeforeEach
    void aSiteWithADesk() throws Exception {
        site = losses.aSite();
        clerk = house.aColleague("DESK", site);
    }

    @Test
    void aNewSiteHasACabinetAndASafe() throws Exception {
        assertEquals(
                List.of(site + "-DESK-A1 CABINET 0", site + "-SAFE-1 SAFE 0"),
                house.as(clerk, () -> shelves.of(site)).stream()
                        .map(place -> place.getCode() + " " + place.getKind() + " " + place.getHeld())
                        .toList());
    }

    @Test
    void aPlaceIsClosedOnceItsThingsAreElsewhere() throws Exception {
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        assertEquals("STORAGE_NOT_EMPTY", refusal(() -> house.as(manager, this::closeTheCabinet)));
        desk.stores(clerk, wallet, "-SAFE-1", null, null);
        house.as(manager, this::closeTheCabinet);
        assertEquals("STORAGE_NOT_HERE", refusal(() -> desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"))));
    }

    private Void closeTheCabinet() {
        StoragePlaceView cabinet = shelves.of(site).get(0);
        shelves.change(new StoragePlaceDraft(
                site,
                cabinet.getCode(),
                cabinet.getName(),
                cabinet.getKind(),
                null,
                List.of(),
                true,
                cabinet.getVersion()));
        return null;
    }

    @Test
    void theListIsWalkedNewestFirstWithoutLossOrRepetition() throws Exception {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            registered.add(
                    0, desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1")).getTag());
        }
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            String cursor = after;
            Slice<FoundItemSummary> page = house.as(
                    clerk, () -> register.list(new FoundItemQuery(null, Set.of("STORED"), "WALLET", "磨损", 3, cursor)));
            assertEquals(7, page.count());
            page.items().forEach(item -> walked.add(item.getTag()));
            after = page.next();
        } while (after != null);
        assertEquals(registered, walked);
    }

    @Test
    void wordsOfAPatternAreWords() throws Exception {
        desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        for (String text : List.of("%", "_", "\\", "' or 1=1 --")) {
            assertEquals(
                    0,
                    house.as(clerk, () -> register.list(new FoundItemQuery(site, Set.of(), null, text, 10, null)))
                            .count());
        }
    }

    @Test
    void anotherSitesThingsAreUnknownHere() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        StaffPrincipal stranger = house.aColleague("DESK", losses.aSite());
        assertThrows(UnknownThing.class, () -> house.as(stranger, () -> register.get(tag(wallet))));
        assertEquals(
                0,
                house.as(stranger, () -> register.list(new FoundItemQuery(null, Set.of(), null, null, 10, null)))
                        .count());
    }

    @Test
    void ofTwoCasesThatWantTheSameThingOneGetsIt() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        List<Callable<CaseView>> links = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            CaseNumber number =
                    new CaseNumber(losses.reportsAWallet(clerk, site).getCaseNumber());
            links.add(
                    () -> house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, wallet.getTag(), 1))));
        }
        int linked = 0;
        for (Future<CaseView> link : executor.invokeAll(links)) {
            try {
                link.get();
                linked++;
            } catch (ExecutionException refused) {
                assertEquals("ITEM_ALREADY_LINKED", ((BusinessRuleViolation) refused.getCause()).code());
            }
        }
        assertEquals(1, linked);
        assertEquals("CLAIMED", house.as(clerk, () -> register.get(tag(wallet))).getStatus());
    }

    @Test
    void theLedgerMasksNumbersAndNamesTheHolder() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        List<FoundLedgerRow> rows =
                house.as(clerk, () -> register.ledger(new LedgerQuery(site, today.minusDays(1), today, null, 10)));
        assertEquals(
                List.of(wallet.getTag()),
                rows.stream().map(FoundLedgerRow::getTag).toList());
        assertEquals("前台 A1 柜", rows.get(0).getHolder());
        assertEquals("VISITOR 王*明", rows.get(0).getFinder());
        assertTrue(house.as(clerk, () -> register.ledger(new LedgerQuery(site, today, today, wallet.getTag(), 10)))
                .isEmpty());
    }

    @Test
    void headOfficeRulesAKindValuableForNewFinds() throws Exception {
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", "COMPANY");
        ruleWallets(office, true);
        try {
            FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
            assertEquals(List.of("REGISTERED", "CATEGORY"), List.of(wallet.getStatus(), wallet.getValuableBecause()));
        } finally {
            ruleWallets(office, false);
        }
    }

    private void ruleWallets(StaffPrincipal office, boolean valuable) throws Exception {
        house.as(office, () -> {
            CategoryView wallets = categories.all().get(3);
            categories.change(new ChangeCategory(wallets.getCode(), valuable, wallets.getVersion()));
            return null;
        });
    }

    private static String refusal(Callable<?> act) {
        return assertThrows(BusinessRuleViolation.class, act::call).code();
    }
}
