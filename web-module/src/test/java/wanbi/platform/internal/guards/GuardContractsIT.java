package wanbi.platform.internal.guards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import wanbi.platform.api.GuardBook;
import wanbi.platform.api.GuardContractView;
import wanbi.platform.api.GuardContracts;
import wanbi.platform.api.GuardFileView;
import wanbi.platform.api.GuardTerms;
import wanbi.platform.api.StaffPrincipal;

/** Who guarded a site on a day is known afterwards as well, whoever guards it today (L-18). */
@ExtendWith(ArquillianExtension.class)
class GuardContractsIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Inject
    private GuardContracts contracts;

    @Inject
    private GuardBook book;

    private SiteCode site;
    private StaffPrincipal headOffice;

    @BeforeEach
    void aSite() throws Exception {
        site = house.aSite();
        headOffice = house.aColleague("HEAD_OFFICE", "COMPANY");
    }

    /** @param company null for our own guards */
    private GuardFileView enter(LocalDate from, String company, Long seen) throws Exception {
        GuardTerms terms = company == null
                ? GuardTerms.OWN_GUARDS
                : new GuardTerms(company, "沪公保服1", null, from.plusDays(30), "值班队长", "021-55501121", null);
        return house.as(
                headOffice, () -> contracts.enter(new GuardContracts.Enter(site, from, company == null, terms, seen)));
    }

    private List<String> companies(LocalDate from, LocalDate to) throws Exception {
        return house.asSystem(() -> transactions.in(() -> book.companies(site, from, to))).stream()
                .map(GuardContractView::getCompany)
                .toList();
    }

    @Test
    void whoStoodThereOnAnyOfTheDaysIsNamed() throws Exception {
        enter(TODAY.minusDays(60), "甲保安", null);
        enter(TODAY.minusDays(10), "乙保安", null);
        enter(TODAY.minusDays(5), null, null);
        assertEquals(List.of(), companies(TODAY.minusDays(70), TODAY.minusDays(61)));
        assertEquals(List.of("甲保安"), companies(TODAY.minusDays(61), TODAY.minusDays(60)));
        assertEquals(List.of("甲保安"), companies(TODAY.minusDays(11), TODAY.minusDays(11)), "also past its last day");
        assertEquals(List.of("甲保安", "乙保安"), companies(TODAY.minusDays(11), TODAY.minusDays(10)), "a night of both");
        assertEquals(List.of("乙保安"), companies(TODAY.minusDays(6), TODAY));
        assertEquals(List.of(), companies(TODAY.minusDays(5), TODAY), "our own");
    }

    @Test
    void theLaterEntryOfADayMendsTheEarlierAndBothStay() throws Exception {
        enter(TODAY, "甲保按", 0L);
        GuardFileView file = enter(TODAY, "甲保安", 1L);
        assertEquals("甲保安", file.getInForce().getCompany());
        assertEquals(2, file.getHistory().size());
        assertEquals(List.of("甲保安"), companies(TODAY, TODAY));
        assertThrows(StaleRecord.class, () -> enter(TODAY, "丙保安", 1L));
    }

    @Test
    void aContractThatHasEndedIsSaidToHave() throws Exception {
        assertNull(house.as(headOffice, () -> contracts.of(site)).getInForce());
        assertTrue(enter(TODAY.minusDays(31), "甲保安", null).isRunOut());
    }

    @Test
    void everybodyAtTheSiteReadsItAndNobodyElse() throws Exception {
        enter(TODAY, "甲保安", null);
        StaffPrincipal guard = house.aColleague("GUARD", site);
        assertEquals(
                "021-55501121",
                house.as(guard, () -> contracts.of(site)).getInForce().getPhone());
        StaffPrincipal stranger = house.aColleague("MANAGER", house.aSite());
        assertThrows(UnknownThing.class, () -> house.as(stranger, () -> contracts.of(site)));
    }

    @Test
    void noEntryIsRewritten() throws Exception {
        enter(TODAY, "甲保安", null);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "update platform.guard_contract set company = '乙' where site = '" + site + "'"));
        }
    }
}
