package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.LossCases;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaleRecord;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** What is done to a case, against the real tables: versions, links to found items, roll-back (E.2, R08, I1). */
@ExtendWith(ArquillianExtension.class)
class CaseWorkIT {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRegister register;

    @Inject
    private FoundItemRegister items;

    private SiteCode site;
    private StaffPrincipal clerk;
    private CaseNumber number;

    private void aCase() throws Exception {
        site = desk.aSite();
        clerk = house.aColleague("DESK", site);
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
    }

    private CaseView correct(Long version, String path, String value) throws Exception {
        return house.as(
                clerk, () -> cases.correct(new CaseCommand.Correct(number, version, Map.of(path, value), "客户更正")));
    }

    private CaseView link(String tag) throws Exception {
        return house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 1)));
    }

    private List<String> acts() throws Exception {
        return house.as(clerk, () -> register.chronology(number)).stream()
                .map(ChronicleEntry::getAct)
                .toList();
    }

    @Test
    void aCorrectionKeepsWhatStoodThereBefore() throws Exception {
        aCase();
        CaseView corrected = correct(1L, "items/1/features", "翻盖，左下角磨损");
        assertEquals(2, corrected.getVersion());
        CaseView read = house.as(clerk, () -> register.get(number));
        assertEquals("翻盖，左下角磨损", read.getItems().get(0).getFeatures());
        assertEquals("翻盖，右下角磨损", read.getRevisions().get(0).getBefore().get("items/1/features"));
        assertEquals(List.of("CASE_REPORTED", "CASE_ACCEPTED", "PROMISE_MADE", "CASE_CORRECTED"), acts());
    }

    @Test
    void whoLookedAtAnOldVersionIsTold() throws Exception {
        aCase();
        correct(1L, "placeNote", "大堂沙发");
        assertThrows(StaleRecord.class, () -> correct(1L, "placeNote", "电梯口"));
        assertEquals(2, house.as(clerk, () -> register.get(number)).getVersion());
    }

    @Test
    void ofManyWhoCorrectAtOnceEachIsKeptOrTold() throws Exception {
        aCase();
        List<Callable<CaseView>> corrections = IntStream.range(0, 8)
                .mapToObj(i -> (Callable<CaseView>) () -> correct(null, "placeNote", "第 " + i + " 种说法"))
                .toList();
        int kept = 0;
        for (Future<CaseView> done : executor.invokeAll(corrections)) {
            try {
                done.get();
                kept++;
            } catch (ExecutionException refused) {
                assertEquals(StaleRecord.class, refused.getCause().getClass(), refused::toString);
            }
        }
        CaseView read = house.as(clerk, () -> register.get(number));
        assertTrue(kept > 0);
        assertEquals(1 + kept, read.getVersion());
        assertEquals(kept, read.getRevisions().size());
        assertTrue(house.as(clerk, () -> register.verify(number)).isValid());
    }

    @Test
    void aNoteBesideTheCaseRaisesItsVersionToo() throws Exception {
        aCase();
        CaseView told = house.as(
                clerk,
                () -> cases.recordNotification(
                        new CaseCommand.Notify(number, 1L, "PHONE", Instant.now(), "NO_ANSWER", "无人接听")));
        assertEquals(2, told.getVersion());
        assertEquals("NO_ANSWER", told.getNotifications().get(0).getOutcome());
    }

    @Test
    void aLinkBindsTheThingAndItsReleaseFreesIt() throws Exception {
        aCase();
        String tag = desk.findsAnUmbrella(clerk, site);
        CaseView linked = link(tag);
        assertEquals("FOUND_WAITING", linked.getStatus());
        assertEquals("FOUND", linked.getItems().get(0).getStatus());
        assertEquals("CLAIMED", item(tag).getStatus());
        CaseView released =
                house.as(clerk, () -> cases.releaseLink(new CaseCommand.ReleaseLink(number, null, tag, "不是同一件")));
        assertEquals("ACCEPTED", released.getStatus());
        assertEquals(List.of(), released.getLinks());
        assertNull(item(tag).getCaseNumber());
        assertEquals(List.of("CASE_REPORTED", "CASE_ACCEPTED", "PROMISE_MADE", "ITEM_LINKED", "LINK_RELEASED"), acts());
        assertEquals("FOUND_WAITING", link(tag).getStatus());
    }

    @Test
    void aLinkThatFailsLeavesNothingBehind() throws Exception {
        aCase();
        String tag = desk.findsAnUmbrella(clerk, site);
        assertThrows(
                wanbi.kernel.BusinessRuleViolation.class,
                () -> house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, tag, 5))));
        assertEquals("ACCEPTED", house.as(clerk, () -> register.get(number)).getStatus());
        assertEquals(List.of("CASE_REPORTED", "CASE_ACCEPTED", "PROMISE_MADE"), acts());
        assertNull(item(tag).getCaseNumber());
    }

    @Test
    void oneThingIsLinkedToOneCaseOnly() throws Exception {
        aCase();
        String tag = desk.findsAnUmbrella(clerk, site);
        CaseNumber first = number;
        number = new CaseNumber(desk.reportsAWallet(clerk, site).getCaseNumber());
        CaseNumber second = number;
        List<Callable<CaseView>> links = new ArrayList<>();
        for (CaseNumber one : List.of(first, second, first, second)) {
            links.add(() -> house.as(clerk, () -> cases.link(new CaseCommand.Link(one, null, 1, tag, 1))));
        }
        int linked = 0;
        for (Future<CaseView> done : executor.invokeAll(links)) {
            try {
                done.get();
                linked++;
            } catch (ExecutionException refused) {
                assertTrue(refused.getCause() instanceof wanbi.kernel.BusinessRuleViolation, refused::toString);
            }
        }
        assertEquals(1, linked);
    }

    @Test
    void aVoidedCaseKeepsEverythingAndFreesItsThing() throws Exception {
        aCase();
        String tag = desk.findsAnUmbrella(clerk, site);
        link(tag);
        CaseView voided = house.as(clerk, () -> cases.voidCase(new CaseCommand.Void(number, null, "重复录入")));
        assertEquals("VOIDED", voided.getStatus());
        assertEquals("重复录入", voided.getVoidReason());
        assertNull(item(tag).getCaseNumber());
        assertEquals(
                "黑色钱包",
                house.as(clerk, () -> register.get(number)).getItems().get(0).getName());
    }

    @Test
    void aPlainValueIsShownAgainstAReasonThatStays() throws Exception {
        aCase();
        String phone = house.as(clerk, () -> cases.unmask(new CaseCommand.Unmask(number, "client.phone", "电话通知领取")));
        assertTrue(phone.matches("137\\d{8}"), phone);
        assertEquals(4, acts().size());
    }

    @Test
    void aLineIsAddedToTheEnd() throws Exception {
        aCase();
        var keys = LossDesk.aWalletLostAt(site, LossDesk.aPhone(), null).items().get(0);
        CaseView longer = house.as(clerk, () -> cases.addLine(new CaseCommand.AddLine(number, 1L, keys)));
        assertEquals(2, longer.getItems().get(1).getLine());
        assertEquals(2, longer.getVersion());
    }

    @Test
    void atAnotherSiteTheCaseIsUnknown() throws Exception {
        aCase();
        StaffPrincipal stranger = house.aColleague("DESK", desk.aSite());
        assertThrows(UnknownThing.class, () -> house.as(stranger, () -> register.get(number)));
    }

    private FoundItemView item(String tag) throws Exception {
        return house.as(clerk, () -> items.get(new ItemTag(tag)));
    }
}
