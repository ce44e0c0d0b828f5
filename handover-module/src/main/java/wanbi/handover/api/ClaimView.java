package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** A claim. */
public final class ClaimView {

    private final String claim;
    private final String status;
    private final String caseNumber;
    private final String site;
    private final ClaimantView claimant;
    private final List<ClaimLineView> lines;
    private final Instant openedAt;
    private final String openedByName;
    private final boolean answersSealed;
    private final String verdictReason;
    private final String comparedByName;
    private final String witnessName;
    private final String receiptNumber;

    public ClaimView(
            String claim,
            String status,
            String caseNumber,
            String site,
            ClaimantView claimant,
            List<ClaimLineView> lines,
            Instant openedAt,
            String openedByName,
            boolean answersSealed,
            String verdictReason,
            String comparedByName,
            String witnessName,
            String receiptNumber) {
        this.claim = claim;
        this.status = status;
        this.caseNumber = caseNumber;
        this.site = site;
        this.claimant = claimant;
        this.lines = lines;
        this.openedAt = openedAt;
        this.openedByName = openedByName;
        this.answersSealed = answersSealed;
        this.verdictReason = verdictReason;
        this.comparedByName = comparedByName;
        this.witnessName = witnessName;
        this.receiptNumber = receiptNumber;
    }

    public String getClaim() {
        return claim;
    }

    /** OPEN, COMPARED, PASSED, FAILED, DOUBT, DISPUTED, HANDED_OVER or ABANDONED. */
    public String getStatus() {
        return status;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public ClaimantView getClaimant() {
        return claimant;
    }

    public List<ClaimLineView> getLines() {
        return lines;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public String getOpenedByName() {
        return openedByName;
    }

    public boolean isAnswersSealed() {
        return answersSealed;
    }

    public String getVerdictReason() {
        return verdictReason;
    }

    public String getComparedByName() {
        return comparedByName;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }
}
