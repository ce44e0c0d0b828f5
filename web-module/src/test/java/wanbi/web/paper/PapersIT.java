package wanbi.web.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.HandoverHouse;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.intake.api.PaperFormOrder;
import wanbi.intake.api.PaperForms;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.Transactions;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Journal;

/** The papers of a real case, printed by the application itself. */
@ExtendWith(ArquillianExtension.class)
class PapersIT {

    @Inject
    private HandoverHouse counter;

    @Inject
    private Papers papers;

    @Inject
    private PaperForms forms;

    @Inject
    private Receipts receipts;

    @Inject
    private Journal journal;

    @Inject
    private Transactions transactions;

    private HandoverHouse.Site site;

    @BeforeEach
    void aSite() throws Exception {
        site = counter.aSite();
    }

    @Test
    void slipOfACaseIsPlainForItsClient() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");

        PrintedPaper slip = PrintedPaper.of(counter.as(site.desk(), () -> papers.slip(number)));

        assertTrue(slip.text().contains(number.value()) && slip.text().contains("王小明（业主）3-1201"), slip.text());
    }

    @Test
    void labelNamesTheThing() throws Exception {
        ItemTag tag = counter.aFind(site);

        PrintedPaper label = PrintedPaper.of(counter.as(site.desk(), () -> papers.label(tag)));

        assertTrue(label.text().contains(tag.value()) && label.text().contains("黑色钱包"), label.text());
    }

    @Test
    void originalAndCopyCarryTheSameContentHash() throws Exception {
        CaseNumber number = counter.aLoss(site, "钱包");
        ItemTag tag = counter.aFind(site);
        counter.link(site, number, 1, tag);
        ReceiptView receipt = counter.handOver(site, counter.aPassedClaim(site, number, tag));
        String receiptNumber = receipt.getReceiptNumber();

        PrintedPaper original =
                PrintedPaper.of(counter.as(site.desk(), () -> receipts.original(new ReceiptRef(receiptNumber))
                        .readAllBytes()));
        PrintedPaper copy =
                PrintedPaper.of(counter.as(site.desk(), () -> receipts.copy(new Receipts.CopyRef(receiptNumber, 1))
                        .readAllBytes()));

        assertTrue(original.text().contains(receipt.getContentHash())
                && original.text().contains("原件ORIGINAL"));
        assertTrue(copy.text().contains(receipt.getContentHash()) && copy.text().contains("复印件COPY1"));
    }

    @Test
    void blankFormsNeverShareANumber() throws Exception {
        Callable<List<String>> printing =
                () -> counter.as(site.desk(), () -> forms.reserve(new PaperFormOrder(site.code(), 5)));
        Set<String> serials = new TreeSet<>();
        ExecutorService clerks = Executors.newFixedThreadPool(4);
        try {
            for (Future<List<String>> printed : clerks.invokeAll(
                    IntStream.range(0, 4).mapToObj(clerk -> printing).toList())) {
                serials.addAll(printed.get());
            }
        } finally {
            clerks.shutdown();
        }

        assertEquals(20, serials.size());
        assertTrue(serials.stream().allMatch(serial -> serial.matches(site.code() + "-ZB-\\d{8}-0(0[1-9]|1\\d|20)")));
    }

    @Test
    void printingBlankFormsIsJournaledOnTheSitesDay() throws Exception {
        PrintedPaper printed = PrintedPaper.of(counter.as(site.desk(), () -> papers.blankForms(site.code(), 2)));
        List<ChronicleEntry> entries = transactions.in(() -> journal.chronology(journal.today(site.code())));
        ChronicleEntry last = entries.get(entries.size() - 1);

        assertEquals(2, printed.pages());
        assertEquals("PAPER_FORMS_PRINTED", last.getAct());
        assertTrue(printed.page(1).contains(last.getFacts().get("first")));
        assertTrue(printed.page(2).contains(last.getFacts().get("last")));
    }

    @Test
    void blankFormsAreOrderedByTheDeskInReasonableNumbers() throws Exception {
        for (Integer count : new Integer[] {null, 0, -1, PaperFormOrder.MOST + 1}) {
            String answer = assertThrows(
                            BusinessRuleViolation.class,
                            () -> counter.as(site.desk(), () -> papers.blankForms(site.code(), count)))
                    .code();
            assertEquals(count == null ? "REQUIRED" : "OUT_OF_RANGE", answer);
        }
        HandoverHouse.Site other = counter.aSite();
        assertEquals(
                "UNKNOWN",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> counter.as(other.desk(), () -> papers.blankForms(site.code(), 1)))
                        .code());
        assertEquals(
                "FORBIDDEN",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> counter.as(site.colleague(), () -> papers.blankForms(site.code(), 1)))
                        .code());
    }
}
