package wanbi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.ClaimQuery;
import wanbi.handover.api.ClaimRef;
import wanbi.handover.api.ClaimView;
import wanbi.handover.api.Claims;
import wanbi.handover.api.RevealedItem;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.FoundItemRegister;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.Slice;

/** What else happens at the counter: several things, valuables, walk-ups, doubts, a changed form (R09, I3, I4, F-8). */
@ExtendWith(ArquillianExtension.class)
class CounterIT {

    @Inject
    private HandoverHouse counter;

    @Inject
    private Claims claims;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    private HandoverHouse.Site site;

    @BeforeEach
    void atTheSite() throws Exception {
        site = counter.theSite();
    }

    @Test
    void theCaseWaitsForWhatHasNotBeenCollected() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包", "钥匙包");
        ItemTag wallet = linked(number, 1);
        ItemTag keys = linked(number, 2);
        counter.handOver(site, counter.aPassedClaim(site, number, wallet));
        assertEquals("FOUND_WAITING", statusOf(number));
        String second = counter.as(site.desk(), () -> claims.open(counter.asking(site, number, 2, keys)))
                .getClaim();
        counter.answer(site, second, HandoverHouse.HIDDEN, null, keys);
        counter.judge(site, second, "PASS", null, null, keys);
        counter.handOver(site, second);
        assertEquals("RETURNED", statusOf(number));
        assertEquals(2, counter.as(site.desk(), () -> claims.ofCase(number)).size());
    }

    @Test
    void severalThingsGoWithOneSignature() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包", "钥匙包");
        ItemTag wallet = linked(number, 1);
        ItemTag keys = linked(number, 2);
        var receipt = counter.handOver(site, counter.aPassedClaim(site, number, wallet, keys));
        assertEquals(Set.of(wallet.value(), keys.value()), Set.copyOf(receipt.getItemTags()));
        assertEquals("RETURNED", statusOf(number));
    }

    @Test
    void nothingRecordedIsShownBeforeTheAnswersAreSealed() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = linked(number, 1);
        String claim = counter.claim(site, number, tag).getClaim();
        assertTrue(counter.as(site.desk(), () -> claims.revealed(new ClaimRef(claim)))
                .isEmpty());
        counter.answer(site, claim, List.of("拉链头缺一齿"), null, tag);
        RevealedItem revealed = counter.as(site.desk(), () -> claims.revealed(new ClaimRef(claim)))
                .get(0);
        assertEquals(HandoverHouse.HIDDEN, revealed.getRecorded());
        assertEquals(List.of(1.0), revealed.getSimilarity());
        assertEquals("ANSWERS_SEALED", SignedForms.answerTo(() -> {
            counter.answer(site, claim, HandoverHouse.HIDDEN, null, tag);
            return null;
        }));
    }

    @Test
    void aValuableTakesTwoPeopleAndTwoFeatures() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = counter.aValuableFind(site);
        counter.link(site, number, 1, tag);
        String claim = counter.claim(site, number, tag).getClaim();
        counter.answer(site, claim, HandoverHouse.HIDDEN, null, tag);
        assertEquals(
                "WITNESS_REQUIRED", SignedForms.answerTo(() -> counter.judge(site, claim, "PASS", null, null, tag)));
        counter.judge(site, claim, "PASS", null, site.withColleague(), tag);
        String hash = counter.formHash(site, claim);
        assertEquals("WITNESS_REQUIRED", SignedForms.answerTo(() -> counter.handOver(site, claim, hash, null)));
        var receipt = counter.handOver(site, claim, hash, site.withColleague());
        assertEquals(site.colleague().displayName(), receipt.getWitnessName());
    }

    @Test
    void aValuableOfWhichLittleWasToldNeedsProofAndTheManager() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = counter.aValuableFind(site);
        counter.link(site, number, 1, tag);
        String little = counter.claim(site, number, tag).getClaim();
        counter.answer(site, little, List.of("夹层有全家福"), null, tag);
        assertEquals(
                "PROOF_REQUIRED",
                SignedForms.answerTo(() -> counter.judge(site, little, "PASS", null, site.withManager(), tag)));
        counter.as(site.desk(), () -> claims.abandon(new ClaimCommand.Abandon(little, "补充证明后再来")));
        String proven = counter.claim(site, number, tag).getClaim();
        counter.answer(site, proven, List.of("夹层有全家福"), "当场说出卡号尾号", tag);
        assertEquals(
                "MANAGER_WITNESS_REQUIRED",
                SignedForms.answerTo(() -> counter.judge(site, proven, "PASS", null, site.withColleague(), tag)));
        assertEquals(
                "PASSED",
                counter.judge(site, proven, "PASS", null, site.withManager(), tag)
                        .getStatus());
    }

    @Test
    void aFormThatHasChangedIsReadAgain() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = linked(number, 1);
        String claim = counter.aPassedClaim(site, number, tag);
        String read = counter.formHash(site, claim);
        assertEquals(read, counter.formHash(site, claim));
        counter.correct(site, tag, "condition", "拉链已坏");
        assertEquals("FORM_CHANGED", SignedForms.answerTo(() -> counter.handOver(site, claim, read, null)));
        String again = counter.formHash(site, claim);
        assertNotEquals(read, again);
        counter.handOver(site, claim, again, null);
    }

    @Test
    void whoFailsLeavesTheCaseWaiting() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = linked(number, 1);
        String claim = counter.claim(site, number, tag).getClaim();
        counter.answer(site, claim, List.of("红色的"), null, tag);
        counter.judge(site, claim, "FAIL", "说不出任何特征", null, tag);
        assertEquals("FOUND_WAITING", statusOf(number));
        assertEquals(
                "COMPARISON_REQUIRED", SignedForms.answerTo(() -> counter.handOver(site, claim, "0".repeat(64), null)));
        counter.handOver(site, counter.aPassedClaim(site, number, tag));
        assertEquals("RETURNED", statusOf(number));
    }

    @Test
    void aWalkUpClaimGetsACaseAndTheClaimantsWordsAreItsReport() throws Exception {
        ItemTag tag = counter.aFind(site);
        ClaimView claim = counter.claim(site, null, tag);
        counter.answer(site, claim.getClaim(), HandoverHouse.HIDDEN, null, tag);
        String features =
                counter
                        .as(site.desk(), () -> claims.revealed(new ClaimRef(claim.getClaim())))
                        .get(0)
                        .getAttributes()
                        .stream()
                        .filter(pair -> pair.getAttribute().equals("FEATURES"))
                        .map(pair -> pair.getReported())
                        .findFirst()
                        .orElseThrow();
        assertEquals(HandoverHouse.WORDS, features);
        CaseNumber opened = new CaseNumber(claim.getCaseNumber());
        assertTrue(counter.as(site.desk(), () -> cases.chronology(opened)).stream()
                .anyMatch(entry -> entry.getAct().equals("CLAIMANT_DESCRIBED")));
        counter.judge(site, claim.getClaim(), "PASS", null, null, tag);
        counter.handOver(site, claim.getClaim());
        assertEquals("RETURNED", statusOf(opened));
    }

    @Test
    void whoWalksUpAndFailsOrGivesUpLeavesTheThingFree() throws Exception {
        ItemTag tag = counter.aFind(site);
        String failed = counter.claim(site, null, tag).getClaim();
        counter.answer(site, failed, List.of("红色的"), null, tag);
        counter.judge(site, failed, "FAIL", "说不出任何特征", null, tag);
        assertEquals("STORED", itemStatus(tag));
        String givenUp = counter.claim(site, null, tag).getClaim();
        counter.as(site.desk(), () -> claims.abandon(new ClaimCommand.Abandon(givenUp, "想起不是自己的")));
        assertEquals("STORED", itemStatus(tag));
        assertEquals("done", SignedForms.answerTo(() -> counter.claim(site, null, tag)));
    }

    @Test
    void openClaimsAreListedNewestFirst() throws Exception {
        site = counter.aSite();
        String first = counter.claim(site, null, counter.aFind(site)).getClaim();
        String second = counter.claim(site, null, counter.aFind(site)).getClaim();
        Slice<ClaimView> page = list(1, null);
        assertEquals(second, page.items().get(0).getClaim());
        assertEquals(2, page.count());
        assertEquals(first, list(1, page.next()).items().get(0).getClaim());
        assertTrue(counter.as(counter.aSite().desk(), () -> claims.list(new ClaimQuery(null, Set.of(), 50, null)))
                .items()
                .isEmpty());
    }

    private Slice<ClaimView> list(int limit, String after) throws Exception {
        return counter.as(site.desk(), () -> claims.list(new ClaimQuery(null, Set.of("OPEN"), limit, after)));
    }

    private ItemTag linked(CaseNumber number, int line) throws Exception {
        ItemTag tag = counter.aFind(site);
        counter.link(site, number, line, tag);
        return tag;
    }

    private String statusOf(CaseNumber number) throws Exception {
        return counter.as(site.desk(), () -> cases.get(number)).getStatus();
    }

    private String itemStatus(ItemTag tag) throws Exception {
        return counter.as(site.desk(), () -> items.get(tag)).getStatus();
    }
}
