package wanbi.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.api.CaseOutcome;
import wanbi.handover.api.CopyView;
import wanbi.handover.api.ReceiptCheck;
import wanbi.handover.api.ReceiptRef;
import wanbi.handover.api.ReceiptView;
import wanbi.handover.api.Receipts;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CustodyEntryView;
import wanbi.intake.api.FoundItemRegister;
import wanbi.intake.api.PublicCheck;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.api.ChronicleEntry;

/** A wallet comes back against a signature (R09; I1, I2, I3, I5; F-7). */
@ExtendWith(ArquillianExtension.class)
class MainStoryIT {

    @Inject
    private HandoverHouse counter;

    @Inject
    private Receipts receipts;

    @Inject
    private ReceiptCheck check;

    @Inject
    private CaseRegister cases;

    @Inject
    private FoundItemRegister items;

    @Inject
    @ConfigProperty(name = "wanbi.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.password")
    private String password;

    private HandoverHouse.Site site;
    private CaseNumber number;
    private ItemTag tag;
    private String claim;
    private ReceiptView receipt;

    @BeforeEach
    void aWalletComesBack() throws Exception {
        site = counter.theSite();
        number = counter.aLoss(site, "钱包");
        tag = counter.aFind(site);
        counter.link(site, number, 1, tag);
        claim = counter.aPassedClaim(site, number, tag);
        receipt = counter.handOver(site, claim);
    }

    @Test
    void theThingTheLineAndTheCaseAreReturned() throws Exception {
        assertEquals("RETURNED", caseStatus());
        assertEquals("RETURNED", counter.as(site.desk(), () -> items.get(tag)).getStatus());
        List<CustodyEntryView> custody = counter.as(site.desk(), () -> items.custody(tag));
        CustodyEntryView last = custody.get(custody.size() - 1);
        assertEquals("CLAIMANT", last.getTo().getKind());
        assertEquals(receipt.getReceiptNumber(), last.getTo().getId());
        for (int i = 1; i < custody.size(); i++) {
            assertEquals(
                    custody.get(i - 1).getTo().getName(),
                    custody.get(i).getFrom().getName());
        }
    }

    @Test
    void theActsStandOnTheCasesChainInOrderAndTheChainProvesItself() throws Exception {
        List<String> acts = counter.as(site.desk(), () -> cases.chronology(number)).stream()
                .map(ChronicleEntry::getAct)
                .toList();
        List<String> ours =
                List.of("CLAIM_OPENED", "ANSWERS_SEALED", "COMPARISON_JUDGED", "FORM_SIGNED", "HANDED_OVER");
        assertEquals(ours, acts.stream().filter(ours::contains).toList());
        assertTrue(counter.as(site.desk(), () -> cases.verify(number)).isValid());
    }

    @Test
    void theOriginalIsReadAsItWasStoredAndReadingItIsJournaled() throws Exception {
        byte[] original = original();
        assertEquals("%PDF", new String(original, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(
                receipt.getFileHash(),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(original)));
        assertArrayEquals(original, original());
        long printed = counter.as(site.desk(), () -> cases.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals("RECEIPT_PRINTED"))
                .count();
        assertEquals(2, printed);
    }

    @Test
    void copiesAreNumberedAndCarryTheSameContent() throws Exception {
        ReceiptView after = counter.as(
                site.manager(),
                () -> receipts.issueCopy(new Receipts.IssueCopy(receipt.getReceiptNumber(), "客户遗失复印件")));
        assertEquals(receipt.getContentHash(), after.getContentHash());
        assertEquals(receipt.getFileHash(), after.getFileHash());
        assertEquals(
                List.of(1, 2),
                after.getCopies().stream().map(CopyView::getNumber).toList());
        CopyView second = after.getCopies().get(1);
        assertEquals("客户遗失复印件", second.getReason());
        assertNotEquals(after.getCopies().get(0).getVerificationCode(), second.getVerificationCode());
        assertNotEquals(after.getFileHash(), second.getFileHash());
        assertEquals(
                "UNKNOWN",
                SignedForms.answerTo(() -> counter.as(
                        site.desk(), () -> receipts.copy(new Receipts.CopyRef(receipt.getReceiptNumber(), 3)))));
        assertEquals(
                "REASON_REQUIRED",
                SignedForms.answerTo(() -> counter.as(
                        site.desk(),
                        () -> receipts.issueCopy(new Receipts.IssueCopy(receipt.getReceiptNumber(), " ")))));
    }

    @Test
    void originalAndCopyProveGenuineByTheirOwnCodesAndNobodyIsNamed() {
        PublicCheck original = check.byCode(receipt.getVerificationCode()).orElseThrow();
        assertEquals("RECEIPT_ORIGINAL", original.getKind());
        assertEquals(receipt.getReceiptNumber(), original.getNumber());
        assertEquals("WALLET", original.getItemClass());
        assertEquals("VALID", original.getStatus());
        String copy = receipt.getCopies().get(0).getVerificationCode();
        assertEquals("RECEIPT_COPY", check.byCode(copy).orElseThrow().getKind());
        assertTrue(check.byCode("23456789").isEmpty());
        assertTrue(check.byCode("not a code").isEmpty());
    }

    @Test
    void theRecipientIsMaskedOnTheScreen() throws Exception {
        assertEquals("王*明", receipt.getClaimantName());
        ReceiptView read = counter.as(site.manager(), () -> receipts.get(new ReceiptRef(receipt.getReceiptNumber())));
        assertEquals("王*明", read.getClaimantName());
        assertEquals(List.of(tag.value()), read.getItemTags());
    }

    @Test
    void theOutcomeStandsReadyForTheWorkbooks() throws Exception {
        CaseOutcome outcome = counter.as(
                        site.manager(), () -> receipts.outcomes(new Receipts.OutcomeQuery(List.of(number), List.of())))
                .get(0);
        assertEquals(receipt.getReceiptNumber(), outcome.getReceiptNumber());
        assertEquals("PASS", outcome.getVerdict());
        assertEquals("S1", outcome.getSignatureLevel());
        assertEquals(1, outcome.getCopies());
        HandoverHouse.Site other = counter.aSite();
        assertTrue(counter.as(
                        other.manager(),
                        () -> receipts.outcomes(new Receipts.OutcomeQuery(List.of(number), List.of(tag))))
                .isEmpty());
    }

    @Test
    void anotherSiteKnowsNothingOfIt() throws Exception {
        HandoverHouse.Site other = counter.aSite();
        ReceiptRef reference = new ReceiptRef(receipt.getReceiptNumber());
        assertEquals("UNKNOWN", SignedForms.answerTo(() -> counter.as(other.desk(), () -> receipts.get(reference))));
        assertEquals("UNKNOWN", SignedForms.answerTo(() -> counter.handOver(other, claim, "0".repeat(64), null)));
        assertEquals(
                "FORBIDDEN", SignedForms.answerTo(() -> counter.as(site.colleague(), () -> receipts.get(reference))));
    }

    @Test
    void notEvenTheOwnerOfTheTablesChangesAReceipt() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            for (String table : List.of(
                    "receipt", "receipt_line", "receipt_copy", "sealed_answers", "judgement", "attribute_verdict")) {
                for (String act : List.of("delete from handover." + table, "truncate handover." + table + " cascade")) {
                    assertTrue(refused(statement, act).contains("written once"), act);
                }
            }
            assertTrue(refused(statement, "update handover.receipt set remarks = 'x'")
                    .contains("written once"));
        }
    }

    private static String refused(java.sql.Statement statement, String act) {
        try {
            statement.execute(act);
            return "";
        } catch (SQLException refused) {
            return refused.getMessage();
        }
    }

    private byte[] original() throws Exception {
        try (InputStream stream =
                counter.as(site.desk(), () -> receipts.original(new ReceiptRef(receipt.getReceiptNumber())))) {
            byte[] bytes = stream.readAllBytes();
            assertFalse(bytes.length == 0);
            return bytes;
        }
    }

    private String caseStatus() throws Exception {
        return counter.as(site.desk(), () -> cases.get(number)).getStatus();
    }
}
