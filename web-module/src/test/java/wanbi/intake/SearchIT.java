package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import wanbi.intake.api.CaseView;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.Search;
import wanbi.platform.api.Search.SearchQuery;
import wanbi.platform.api.SearchHit;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** The one search box over what the contexts put into its index, in the transactions of their acts. */
@ExtendWith(ArquillianExtension.class)
class SearchIT {

    @Inject
    private Search search;

    @Inject
    private AccessRegister access;

    @Inject
    private LossDesk desk;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Test
    void aCaseIsFoundByItsNumberCodeTelephoneUnitSerialAndWords() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        String phone = LossDesk.aPhone();
        CaseView wallet = desk.reports(clerk, LossDesk.aWalletLostAt(site, phone, null));
        String number = wallet.getCaseNumber();
        for (String typed : List.of(
                number,
                number.toLowerCase(),
                number.substring(0, number.length() - 4),
                wallet.getAcceptance().getVerificationCode(),
                wallet.getAcceptance().getNumber(),
                phone,
                phone.substring(7),
                "9000",
                "3-1201",
                "8877",
                "钱包",
                "包",
                "翻盖 磨损")) {
            assertEquals(List.of(number), numbers(find(clerk, site, typed)), typed);
        }
        for (String typed : List.of("王小明", "全家福", "雨伞", "3-1202", "013900")) {
            assertEquals(List.of(), numbers(find(clerk, site, typed)), typed);
        }
    }

    @Test
    void aHitShowsNothingPersonal() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        desk.reportsAWallet(clerk, site);
        SearchHit hit = find(clerk, site, "钱包").items().get(0);
        assertEquals(
                "CASE ACCEPTED WALLET 黑色钱包",
                hit.getKind() + " " + hit.getStatus() + " " + hit.getCategory() + " " + hit.getTitle());
    }

    @Test
    void aFoundItemIsFoundFromTheMomentOfItsRegistration() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        String tag = desk.findsAnUmbrella(clerk, site);
        assertEquals(List.of(tag), numbers(find(clerk, site, "伞")));
        assertEquals(List.of(tag), numbers(find(clerk, site, tag)));
    }

    @Test
    void nobodyFindsAnythingAtAnotherSite() throws Exception {
        SiteCode site = desk.aSite();
        String number =
                desk.reportsAWallet(house.aColleague("DESK", site), site).getCaseNumber();
        SiteCode elsewhere = desk.aSite();
        StaffPrincipal other = house.aColleague("MANAGER", elsewhere);
        assertEquals(List.of(), numbers(find(other, null, number)));
        assertEquals(List.of(number), numbers(find(house.aColleague("HEAD_OFFICE", "COMPANY"), null, number)));
    }

    @Test
    void aGuardFindsTheCasesOfTodayAndNoReceipts() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal guard = house.aColleague("GUARD", site);
        String today = desk.reportsAWallet(house.aColleague("DESK", site), site).getCaseNumber();
        String older = today.replaceFirst("\\d{8}", "20260101");
        String own = today.replaceFirst("\\d{8}", "20260102");
        putCopy(today, older, "P-0001");
        putCopy(today, own, guard.id().value());
        assertEquals(List.of(today, own), numbers(find(guard, site, "钱包")));
        assertEquals(
                3, numbers(find(house.aColleague("DESK", site), site, "钱包")).size());
    }

    @Test
    void aCaseThatIsHiddenFromTheReaderIsNotFound() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        String number = desk.reportsAWallet(manager, site).getCaseNumber();
        transactions.in(() -> {
            access.hide(Subject.of(new CaseNumber(number)), manager.id());
            return null;
        });
        assertEquals(List.of(), numbers(find(manager, site, number)));
        assertEquals(List.of(number), numbers(find(house.aColleague("DESK", site), site, number)));
    }

    @Test
    void pagesFollowOneAnotherWithoutGapOrRepetition() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            newestFirst.add(0, desk.reportsAWallet(clerk, site).getCaseNumber());
        }
        List<String> walked = new ArrayList<>();
        String after = null;
        do {
            String from = after;
            Slice<SearchHit> page = house.as(clerk, () -> search.find(new SearchQuery(site, "钱包", 2, from)));
            assertEquals(5, page.count());
            walked.addAll(numbers(page));
            after = page.next();
        } while (after != null);
        assertEquals(newestFirst, walked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void aBlankQuestionIsRefused(String typed) throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        assertEquals(
                "REQUIRED",
                assertThrows(InvalidInput.class, () -> find(clerk, site, typed))
                        .errors()
                        .get(0)
                        .code());
    }

    @Test
    void aQuestionOfMoreThanAHundredCharactersIsRefused() throws Exception {
        SiteCode site = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        assertEquals(
                "TOO_LONG",
                assertThrows(InvalidInput.class, () -> find(clerk, site, "长".repeat(101)))
                        .errors()
                        .get(0)
                        .code());
    }

    private Slice<SearchHit> find(StaffPrincipal who, SiteCode site, String typed) throws Exception {
        return house.as(who, () -> search.find(new SearchQuery(site, typed, 50, null)));
    }

    private static List<String> numbers(Slice<SearchHit> page) {
        return page.items().stream().map(SearchHit::getNumber).toList();
    }

    /** As it would stand there after months. */
    private void putCopy(String of, String number, String recordedBy) throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("insert into platform.search_entry select ?, kind, site,"
                        + " at - interval '300 days', ?, recorded_at - interval '300 days', status, category, title,"
                        + " tokens from platform.search_entry where subject = ?")) {
            statement.setString(1, "CASE:" + number);
            statement.setString(2, recordedBy);
            statement.setString(3, "CASE:" + of);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
