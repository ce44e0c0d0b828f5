package wanbi.platform.internal.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.LegalBook;
import wanbi.platform.api.LegalEntryView;
import wanbi.platform.api.LegalFileView;
import wanbi.platform.api.LegalProfiles;
import wanbi.platform.api.LegalTerms;
import wanbi.platform.api.LocalRuleView;
import wanbi.platform.api.StaffPrincipal;

/** What the law asks of a site is added to, never rewritten, and every day has its own (F-18). */
@ExtendWith(ArquillianExtension.class)
class LegalProfilesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Inject
    private LegalProfiles law;

    @Inject
    private LegalBook book;

    private SiteCode site;
    private StaffPrincipal headOffice;

    @BeforeEach
    void aSite() throws Exception {
        site = house.aSite();
        headOffice = house.aColleague("HEAD_OFFICE", "COMPANY");
    }

    private LegalFileView enter(LocalDate from, int holdDays, Long seen) throws Exception {
        LegalTerms terms = new LegalTerms(
                "ART7",
                "商场",
                60,
                "国令799号 17",
                holdDays,
                "CALENDAR",
                "本市规定",
                new BigDecimal(2_000),
                "法释〔2013〕8号",
                "测试派出所",
                List.of("021-55501100"),
                "法务部",
                false,
                "沪公视备 7",
                45);
        return house.as(headOffice, () -> law.enter(new LegalProfiles.Enter(site, from, terms, seen)));
    }

    private <T> T ask(Callable<T> question) throws Exception {
        return house.asSystem(() -> transactions.in(question));
    }

    @Test
    void whereNothingIsEnteredTheNationwideDefaultHolds() throws Exception {
        StaffPrincipal guard = house.aColleague("GUARD", site);
        assertNull(house.as(guard, () -> law.of(site)).getInForce());
        assertEquals(10, ask(() -> book.holdPeriod(site, TODAY)).days());
        assertTrue(ask(() -> book.holdPeriod(site, TODAY)).working());
        assertEquals(30, ask(() -> book.footageDays(site, TODAY)));
        assertTrue(ask(() -> book.theftFigure(site, TODAY)).isEmpty());
    }

    @Test
    void eachDayHasTheEntryThatHeldOnIt() throws Exception {
        enter(TODAY.minusDays(10), 11, null);
        enter(TODAY.plusDays(10), 12, null);
        assertEquals(10, ask(() -> book.holdPeriod(site, TODAY.minusDays(11))).days());
        assertEquals(11, ask(() -> book.holdPeriod(site, TODAY.minusDays(10))).days());
        assertEquals(11, ask(() -> book.holdPeriod(site, TODAY.plusDays(9))).days());
        assertEquals(12, ask(() -> book.holdPeriod(site, TODAY.plusDays(10))).days());
        assertEquals(60, ask(() -> book.footageDays(site, TODAY)));
        assertEquals(45, ask(() -> book.filedFootageDays(site, TODAY)).orElseThrow());
        assertEquals(
                new BigDecimal(2_000), ask(() -> book.theftFigure(site, TODAY)).orElseThrow());
    }

    @Test
    void theLaterEntryOfADayMendsTheEarlierAndBothStay() throws Exception {
        enter(TODAY, 11, 0L);
        LegalFileView file = enter(TODAY, 13, 1L);
        assertEquals(13, file.getInForce().getHoldDays());
        assertEquals(
                List.of(2, 1),
                file.getHistory().stream().map(LegalEntryView::getNumber).toList());
        assertFalse(file.getInForce().isConfirmedByCounsel());
    }

    @Test
    void theSecondOfTwoIsToldToLookAgain() throws Exception {
        enter(TODAY, 11, 0L);
        assertThrows(StaleRecord.class, () -> enter(TODAY, 12, 0L));
    }

    @Test
    void everybodyAtTheSiteReadsItAndNobodyElse() throws Exception {
        enter(TODAY, 11, null);
        for (String role : List.of("DESK", "GUARD", "CCTV", "MANAGER", "AUDITOR", "ADMIN")) {
            StaffPrincipal colleague = house.aColleague(role, site);
            assertEquals(
                    "测试派出所",
                    house.as(colleague, () -> law.of(site)).getInForce().getPoliceStation(),
                    role);
            assertEquals(1, house.as(colleague, () -> law.inForce()).size(), role);
        }
        StaffPrincipal stranger = house.aColleague("MANAGER", house.aSite());
        assertThrows(UnknownThing.class, () -> house.as(stranger, () -> law.of(site)));
        assertEquals(0, house.as(stranger, () -> law.inForce()).size());
    }

    @Test
    void noEntryIsRewritten() throws Exception {
        enter(TODAY, 11, null);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "update platform.legal_profile set hold_days = 1 where site = '" + site + "'"));
        }
    }

    @Test
    void everyProposalSaysWhereItComesFrom() throws Exception {
        List<LocalRuleView> proposals = house.as(headOffice, () -> law.proposals());
        assertEquals("CN", proposals.get(0).getArea());
        assertTrue(proposals.size() > 31, "every province");
        assertTrue(proposals.stream()
                .noneMatch(rule -> rule.getTheftBasis().isBlank()
                        || rule.getHoldBasis().isBlank()
                        || rule.getFootageBasis().isBlank()));
    }
}
