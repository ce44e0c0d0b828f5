package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.LossCases;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.Search;
import wanbi.platform.api.Search.SearchQuery;
import wanbi.platform.api.SearchHit;
import wanbi.platform.api.SearchIndex;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** What stands in the index, and how it gets there. */
@ExtendWith(ArquillianExtension.class)
class SearchIndexIT {

    @Inject
    private Search search;

    @Inject
    private SearchIndex index;

    @Inject
    private LossCases cases;

    @Inject
    private LossDesk desk;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Test
    void theIndexFollowsEachActAndForgetsWhatWasCorrected() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        CaseNumber number = new CaseNumber(desk.reportsAWallet(manager, site).getCaseNumber());
        house.as(
                manager,
                () -> cases.correct(new CaseCommand.Correct(
                        number, null, Map.of("items/1/name", "棕色手包", "items/1/features", "无"), "客户更正")));
        assertEquals(List.of(), numbers(find(manager, site, "钱包")));
        assertEquals(List.of(number.value()), numbers(find(manager, site, "手包")));
        house.as(manager, () -> cases.voidCase(new CaseCommand.Void(number, null, "录错")));
        assertEquals("VOIDED", find(manager, site, "手包").items().get(0).getStatus());
    }

    /** What older things are fed by: only what is not there, and never twice. */
    @Test
    void whatIsThereAlreadyIsNotOverwrittenByTheFeedingOfOlderThings() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        String number = desk.reportsAWallet(clerk, site).getCaseNumber();
        CaseNumber subject = new CaseNumber(number);
        transactions.in(() -> {
            index.putMissing(List.of(new SearchIndex.Entry(
                    Subject.of(subject),
                    site,
                    java.time.Instant.now(),
                    clerk.id(),
                    java.time.Instant.now(),
                    "REPORTED",
                    "OTHER",
                    "旧的",
                    new SearchIndex.Words(List.of(), List.of(), List.of(), List.of(), List.of(), List.of("旧的")))));
            return null;
        });
        assertEquals(List.of(), numbers(find(clerk, site, "旧的")));
        assertEquals("ACCEPTED", find(clerk, site, number).items().get(0).getStatus());
        String feed = "test " + number;
        assertEquals(Optional.of(""), transactions.in(() -> index.lockFeed(feed)));
        transactions.in(() -> {
            index.fed(feed, number);
            return null;
        });
        assertEquals(Optional.of(number), transactions.in(() -> index.lockFeed(feed)));
        transactions.in(() -> {
            index.fed(feed, null);
            return null;
        });
        assertEquals(Optional.empty(), transactions.in(() -> index.lockFeed(feed)));
    }

    @Test
    void theTableTellsNoTelephone() throws Exception {
        SiteCode site = desk.aSite();
        String phone = LossDesk.aPhone();
        String number = desk.reports(house.aColleague("DESK", site), LossDesk.aWalletLostAt(site, phone, null))
                .getCaseNumber();
        String row = asked("select e::text from platform.search_entry e where subject = 'CASE:" + number + "'");
        assertFalse(row.contains(phone.substring(7)) || row.contains("1201") || row.contains("小明"), row);
        assertTrue(row.contains("钱包"), row);
    }

    private Slice<SearchHit> find(StaffPrincipal who, SiteCode site, String typed) throws Exception {
        return house.as(who, () -> search.find(new SearchQuery(site, typed, 50, null)));
    }

    private static List<String> numbers(Slice<SearchHit> page) {
        return page.items().stream().map(SearchHit::getNumber).toList();
    }

    private String asked(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
