package wanbi.handover.api;

import java.time.Instant;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;

/** What a claim came to, for the workbooks. */
public final class CaseOutcome {

    private final CaseNumber caseNumber;
    private final Integer line;
    private final ItemTag itemTag;
    private final Instant handedOverAt;
    private final String verdict;
    private final String signatureLevel;
    private final String receiptNumber;
    private final int copies;

    public CaseOutcome(
            CaseNumber caseNumber,
            Integer line,
            ItemTag itemTag,
            Instant handedOverAt,
            String verdict,
            String signatureLevel,
            String receiptNumber,
            int copies) {
        this.caseNumber = caseNumber;
        this.line = line;
        this.itemTag = itemTag;
        this.handedOverAt = handedOverAt;
        this.verdict = verdict;
        this.signatureLevel = signatureLevel;
        this.receiptNumber = receiptNumber;
        this.copies = copies;
    }

    public CaseNumber getCaseNumber() {
        return caseNumber;
    }

    public Integer getLine() {
        return line;
    }

    public ItemTag getItemTag() {
        return itemTag;
    }

    public Instant getHandedOverAt() {
        return handedOverAt;
    }

    public String getVerdict() {
        return verdict;
    }

    public String getSignatureLevel() {
        return signatureLevel;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public int getCopies() {
        return copies;
    }
}
