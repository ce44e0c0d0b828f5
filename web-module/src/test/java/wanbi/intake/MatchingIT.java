package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.LikelyMatch;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.MatchRefused;
import wanbi.intake.api.MatchView;
import wanbi.intake.api.Matches;
import wanbi.intake.api.RejectMatch;
import wanbi.intake.internal.matching.NightWatch;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.Slice;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.RoleRefused;
import wanbi.platform.api.StaffPrincipal;

/** Suggestions against the real tables: circles, sight, decisions, worklist (F-16, I12, I17). */
@ExtendWith(ArquillianExtension.class)
class MatchingIT {

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk places;

    @Inject
    private MatchDesk desk;

    @Inject
    private Matches matches;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRegister register;

    @Inject
    private FoundItemRegister items;

    @Inject
    private NightWatch watch;

    private SiteCode site;
    private StaffPrincipal clerk;
    private String mark;

    @BeforeEach
    void aSiteWithADesk() throws Exception {
        site = places.aSite();
        clerk = house.aColleague("DESK", site);
        mark = "印有" + TestHouse.aCode("Q") + "字样";
    }

    private MatchView only(List<MatchView> found, String number) {
        return found.stream()
                .filter(match -> match.getItemTag().equals(number)
                        || match.getCaseNumber().equals(number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not among "
                        + found.stream().map(MatchView::getItemTag).toList()));
    }

    @Test
    void whatWasFoundSuggestsItselfToTheCaseAndTheOtherWayRound() throws Exception {
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        ItemTag tag = desk.finds(clerk, site, "WALLET", "红色皮夹", mark);
        MatchView match = desk.ofCase(clerk, number).get(0);
        assertEquals(tag.value(), match.getItemTag());
        assertEquals(1, match.getLine());
        assertTrue(match.isLikely(), () -> "score " + match.getScore());
        assertTrue(match.isSameSite());
        assertTrue(match.getReasons().stream().anyMatch(reason -> "NAME_SAME".equals(reason.getCode())));
        MatchView back = desk.ofItem(clerk, tag).get(0);
        assertEquals(number.value(), back.getCaseNumber());
        assertEquals(site.value(), back.getSite());
    }

    @Test
    void aThingFoundInAnotherRegionSuggestsItselfToBothSites() throws Exception {
        SiteCode far = places.aSite();
        StaffPrincipal there = house.aColleague("DESK", far);
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        ItemTag tag = desk.finds(there, far, "WALLET", "红色钱包", mark);
        MatchView here = only(desk.ofCase(clerk, number), tag.value());
        assertFalse(here.isSameSite());
        assertEquals(far.value(), here.getSite());
        assertEquals(
                number.value(), only(desk.ofItem(there, tag), number.value()).getCaseNumber());
    }

    @Test
    void whoeverAsksForThisSiteAloneIsSparedWhatLiesElsewhere() throws Exception {
        SiteCode far = places.aSite();
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        desk.finds(house.aColleague("DESK", far), far, "WALLET", "红色钱包", mark);
        assertTrue(desk.ofCaseHere(clerk, number).isEmpty());
        ItemTag here = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        assertEquals(here.value(), desk.ofCaseHere(clerk, number).get(0).getItemTag());
        assertEquals(1, desk.ofCaseHere(clerk, number).size());
        assertEquals(
                2,
                desk.ofCase(clerk, number).stream()
                        .filter(match -> match.isLikely())
                        .count());
    }

    @Test
    void neitherCategoryNorPlaceNorTimeExcludes() throws Exception {
        SiteCode far = places.aSite();
        StaffPrincipal there = house.aColleague("DESK", far);
        ItemTag tag = desk.finds(there, far, Duration.ofDays(80), "CLOTHING", "红色钱包", mark);
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        only(desk.ofCase(clerk, number), tag.value());
        only(desk.ofItem(there, tag), number.value());
    }

    @Test
    void hiddenFeaturesTakeNoPart() throws Exception {
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark, "夹层有一张" + mark);
        ItemTag told = desk.finds(clerk, site, "WALLET", "红色钱包", mark, "夹层有一张" + mark);
        ItemTag untold = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        List<MatchView> found = desk.ofCase(clerk, number);
        assertEquals(
                only(found, untold.value()).getScore(),
                only(found, told.value()).getScore());
    }

    @Test
    void whatWasRejectedIsNotSuggestedAgainOnEitherSide() throws Exception {
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        ItemTag tag = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        house.as(clerk, () -> {
            matches.reject(new RejectMatch(number, 1, tag, "客户看过，不是"));
            return null;
        });
        assertTrue(desk.ofCase(clerk, number).stream()
                .noneMatch(match -> match.getItemTag().equals(tag.value())));
        assertTrue(desk.ofItem(clerk, tag).stream()
                .noneMatch(match -> match.getCaseNumber().equals(number.value())));
        MatchRefused again = assertThrows(MatchRefused.class, () -> rejects(clerk, number, tag, "再看一次"));
        assertEquals("MATCH_REJECTED_ALREADY", again.code());
        assertTrue(acts(house.as(clerk, () -> register.chronology(number))).contains("MATCH_REJECTED"));
        assertTrue(acts(house.as(clerk, () -> items.chronology(tag))).contains("MATCH_REJECTED"));
    }

    @Test
    void whoMayNotDecideIsRefusedAndWhoWorksElsewhereLearnsNothing() throws Exception {
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        ItemTag tag = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        StaffPrincipal guard = house.aColleague("GUARD", site);
        StaffPrincipal stranger = house.aColleague("DESK", places.aSite());
        assertThrows(RoleRefused.class, () -> rejects(guard, number, tag, "不是"));
        assertThrows(UnknownThing.class, () -> rejects(stranger, number, tag, "不是"));
        assertThrows(UnknownThing.class, () -> desk.ofCase(stranger, number));
        assertThrows(UnknownThing.class, () -> desk.ofItem(stranger, tag));
        InvalidInput mute = assertThrows(InvalidInput.class, () -> rejects(clerk, number, tag, "  "));
        assertEquals("reason", mute.errors().get(0).field());
        only(desk.ofCase(guard, number), tag.value());
    }

    @Test
    void theWorklistHoldsWhatIsLikelyUntilSomebodyDecides() throws Exception {
        CaseNumber number = desk.loses(clerk, site, "红色钱包", mark);
        ItemTag tag = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        ItemTag other = desk.finds(clerk, site, "WALLET", "红色钱包", mark);
        worksOffUntil(2);
        assertEquals(2, undecided(null).count());
        Slice<LikelyMatch> first = undecided(null);
        assertEquals(1, first.items().size());
        assertEquals(1, undecided(first.next()).items().size());
        rejects(clerk, number, tag, "不是");
        assertEquals(1, undecided(null).count());
        house.as(clerk, () -> cases.link(new CaseCommand.Link(number, null, 1, other.value(), 1)));
        assertEquals(0, undecided(null).count());
        MatchRefused linked = assertThrows(MatchRefused.class, () -> rejects(clerk, number, other, "不是"));
        assertEquals("MATCH_LINKED", linked.code());
        assertEquals(List.of(), desk.ofCase(clerk, number));
    }

    /** The timer may hold the same lot just now: then its suggestions stand there a moment later. */
    private void worksOffUntil(int undecided) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        do {
            watch.workOff();
        } while (undecided(null).count() < undecided && System.nanoTime() < end);
    }

    private Slice<LikelyMatch> undecided(String after) throws Exception {
        return house.as(clerk, () -> matches.undecided(new MatchQuery.Undecided(site, 1, after)));
    }

    private Void rejects(StaffPrincipal who, CaseNumber number, ItemTag tag, String reason) throws Exception {
        return house.as(who, () -> {
            matches.reject(new RejectMatch(number, 1, tag, reason));
            return null;
        });
    }

    private static List<String> acts(List<ChronicleEntry> chronicle) {
        return chronicle.stream().map(ChronicleEntry::getAct).toList();
    }
}
