package wanbi.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.api.ClaimCommand;
import wanbi.handover.api.Claims;
import wanbi.handover.api.CopyView;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.Receipts;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;

/** Eight press at once: one wins, the others are told what has happened (I3, I5). */
@ExtendWith(ArquillianExtension.class)
class TwoClerksIT {

    private static final int CLERKS = 8;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private HandoverHouse counter;

    @Inject
    private Claims claims;

    @Inject
    private Receipts receipts;

    private HandoverHouse.Site site;
    private CaseNumber number;
    private ItemTag tag;

    @BeforeEach
    void aLinkedWallet() throws Exception {
        site = counter.theSite();
        number = counter.aLoss(site, "钱包");
        tag = counter.aFind(site);
        counter.link(site, number, 1, tag);
    }

    @Test
    void oneHandsOver() throws Exception {
        String claim = counter.aPassedClaim(site, number, tag);
        ClaimCommand.HandOver signed = SignedForms.signed(claim, counter.formHash(site, claim), null);
        List<String> answers = allAtOnce(() -> counter.as(site.desk(), () -> claims.handOver(signed)));
        assertOneWins(answers, "ALREADY_HANDED_OVER");
        assertEquals(1, counter.as(site.desk(), () -> receipts.ofCase(number)).size());
    }

    @Test
    void oneOpensTheClaim() throws Exception {
        assertOneWins(allAtOnce(() -> counter.claim(site, number, tag)), "ITEM_ALREADY_CLAIMED");
    }

    @Test
    void oneWalksUpFirst() throws Exception {
        ItemTag free = counter.aFind(site);
        assertOneWins(allAtOnce(() -> counter.claim(site, null, free)), "ITEM_ALREADY_CLAIMED");
    }

    @Test
    void oneSealsTheAnswers() throws Exception {
        String claim = counter.claim(site, number, tag).getClaim();
        assertOneWins(
                allAtOnce(() -> {
                    counter.answer(site, claim, HandoverHouse.HIDDEN, null, tag);
                    return null;
                }),
                "ANSWERS_SEALED");
    }

    @Test
    void copiesIssuedAtOnceGetNumbersOfTheirOwn() throws Exception {
        String receipt =
                counter.handOver(site, counter.aPassedClaim(site, number, tag)).getReceiptNumber();
        allAtOnce(() -> counter.as(site.desk(), () -> receipts.issueCopy(new Receipts.IssueCopy(receipt, "再要一份"))));
        List<CopyView> copies = counter.as(site.desk(), () -> receipts.get(new ReceiptRef(receipt)))
                .getCopies();
        assertEquals(
                IntStream.rangeClosed(1, CLERKS + 1).boxed().toList(),
                copies.stream().map(CopyView::getNumber).toList());
        assertEquals(
                copies.size(),
                new HashSet<>(copies.stream().map(CopyView::getVerificationCode).toList()).size());
    }

    private List<String> allAtOnce(Callable<?> act) throws Exception {
        CyclicBarrier together = new CyclicBarrier(CLERKS);
        Callable<String> clerk = () -> {
            together.await();
            return SignedForms.answerTo(act);
        };
        ExecutorService clerks = Executors.newFixedThreadPool(CLERKS, threads);
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : clerks.invokeAll(Collections.nCopies(CLERKS, clerk))) {
            answers.add(answer.get());
        }
        clerks.shutdown();
        Collections.sort(answers);
        return answers;
    }

    private static void assertOneWins(List<String> answers, String othersRead) {
        List<String> expected = new ArrayList<>(Collections.nCopies(CLERKS - 1, othersRead));
        expected.add("done");
        assertEquals(expected, answers);
    }
}
