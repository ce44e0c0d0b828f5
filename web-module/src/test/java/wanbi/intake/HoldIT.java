package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.FoundItemQuery;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.FoundItems;
import wanbi.intake.api.HoldView;
import wanbi.intake.api.ItemCommand;
import wanbi.intake.api.LedgerQuery;
import wanbi.intake.api.RegisterFind;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.Acting;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LegalTerms;
import wanbi.platform.api.StaffPrincipal;

/** Until when finds are kept: from their registration, by the site's rule in working days with 调休 (E.7, L-07, F-18). */
@ExtendWith(ArquillianExtension.class)
class HoldIT {

    /** A Tuesday before the Spring Festival of 2026: off from the 15th to the 23rd, both Saturdays around it are worked. */
    private static final Instant BEFORE_SPRING_FESTIVAL = Instant.parse("2026-02-10T02:00:00Z");

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk sites;

    @Inject
    private FoundItems items;

    @Inject
    private FoundItemRegister register;

    @Inject
    private LegalProfiles law;

    private SiteCode site;
    private StaffPrincipal desk;

    @BeforeEach
    void aSite() throws Exception {
        site = sites.aSite();
        desk = house.aColleague("DESK", site);
    }

    private ItemTag finds(String category, Instant at, String... flags) throws Exception {
        RegisterFind find = new RegisterFind(
                site,
                at.minusSeconds(600),
                LossDesk.lobby(site),
                null,
                null,
                new RegisterFind.Finder("ANONYMOUS", null, null),
                category,
                "拾到的东西",
                null,
                null,
                null,
                null,
                List.of(),
                1,
                null,
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(flags));
        FoundItemView item = house.asSystem(() -> Acting.as(desk, at, () -> items.register(find)));
        return new ItemTag(item.getTag());
    }

    private HoldView hold(ItemTag tag) throws Exception {
        return house.as(desk, () -> register.get(tag)).getHold();
    }

    private void enter(LocalDate from, int days, String count) throws Exception {
        StaffPrincipal headOffice = house.aColleague("HEAD_OFFICE", "COMPANY");
        LegalTerms terms = new LegalTerms(
                "NON_PUBLIC",
                "住宅小区",
                30,
                "保安服务管理条例 25",
                days,
                count,
                "本市规定",
                new BigDecimal(1_000),
                "法释〔2013〕8号",
                "测试派出所",
                List.of("110"),
                "法务部",
                false,
                null,
                null);
        house.as(headOffice, () -> law.enter(new LegalProfiles.Enter(site, from, terms, null)));
    }

    @Test
    void tenWorkingDaysPassOverTheFestivalWithItsMovedSaturdays() throws Exception {
        HoldView hold = hold(finds("CLOTHING", BEFORE_SPRING_FESTIVAL));
        assertEquals(LocalDate.of(2026, 3, 2), hold.getLastDay());
        assertEquals(Instant.parse("2026-03-02T15:59:59Z"), hold.getUntil());
        assertEquals("SITE", hold.getBecause());
        assertEquals(List.of(), hold.getMissingYears());
    }

    @Test
    void theSitesOwnDaysHoldFromTheirDayOn() throws Exception {
        ItemTag before = finds("CLOTHING", BEFORE_SPRING_FESTIVAL);
        enter(LocalDate.of(2026, 2, 11), 20, "CALENDAR");
        ItemTag after = finds("CLOTHING", BEFORE_SPRING_FESTIVAL.plusSeconds(86_400));
        assertEquals(LocalDate.of(2026, 3, 2), hold(before).getLastDay(), "registered before the entry holds");
        assertEquals(LocalDate.of(2026, 3, 3), hold(after).getLastDay());
    }

    @Test
    void anIdentityDocumentIsKeptThreeDays() throws Exception {
        HoldView hold = hold(finds("ID_DOCUMENT", BEFORE_SPRING_FESTIVAL));
        assertEquals(LocalDate.of(2026, 2, 13), hold.getLastDay());
        assertEquals("CATEGORY", hold.getBecause());
    }

    @Test
    void aWeaponIsKeptForTheDay() throws Exception {
        ItemTag tag = finds("OTHER", BEFORE_SPRING_FESTIVAL, "DANGEROUS");
        assertEquals(LocalDate.of(2026, 2, 10), hold(tag).getLastDay());
        assertEquals("SAME_DAY", hold(tag).getBecause());
        house.as(desk, () -> items.correct(new ItemCommand.Correct(tag, null, Map.of("riskFlags", ""), "是玩具刀")));
        assertEquals("SITE", hold(tag).getBecause());
    }

    @Test
    void aYearWithoutCalendarIsToldEverywhere() throws Exception {
        ItemTag tag = finds("CLOTHING", Instant.parse("2028-12-25T02:00:00Z"));
        assertTrue(hold(tag).getMissingYears().contains(2029), hold(tag).getMissingYears()::toString);
        var listed = house.as(desk, () -> register.list(new FoundItemQuery(site, Set.of(), null, null, 10, null)));
        assertEquals(
                hold(tag).getMissingYears(), listed.items().get(0).getHold().getMissingYears());
    }

    @Test
    void listAndLedgerTellTheSameDay() throws Exception {
        ItemTag tag = finds("CLOTHING", BEFORE_SPRING_FESTIVAL);
        var listed = house.as(desk, () -> register.list(new FoundItemQuery(site, Set.of(), null, null, 10, null)));
        assertEquals(LocalDate.of(2026, 3, 2), listed.items().get(0).getHold().getLastDay());
        LocalDate day = LocalDate.of(2026, 2, 10);
        var rows = house.as(desk, () -> register.ledger(new LedgerQuery(site, day, day, null, 10)));
        assertEquals(LocalDate.of(2026, 3, 2), rows.get(0).getHold().getLastDay());
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        house.as(manager, () -> items.voidItem(new ItemCommand.Void(tag, null, "录入错误")));
        assertNull(hold(tag), "what was entered in error is kept until no day");
    }
}
