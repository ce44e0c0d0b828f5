package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** A receipt. */
public final class ReceiptView {

    private final String receiptNumber;
    private final String contentHash;
    private final String fileHash;
    private final String verificationCode;
    private final String claim;
    private final String caseNumber;
    private final String site;
    private final Instant at;
    private final String claimantName;
    private final List<String> itemTags;
    private final String signatureLevel;
    private final String byName;
    private final String witnessName;
    private final String remarks;
    private final List<CopyView> copies;
    private final List<CorrectionView> corrections;
    private final WrongReleaseView wrongRelease;

    public ReceiptView(
            String receiptNumber,
            String contentHash,
            String fileHash,
            String verificationCode,
            String claim,
            String caseNumber,
            String site,
            Instant at,
            String claimantName,
            List<String> itemTags,
            String signatureLevel,
            String byName,
            String witnessName,
            String remarks,
            List<CopyView> copies,
            List<CorrectionView> corrections,
            WrongReleaseView wrongRelease) {
        this.receiptNumber = receiptNumber;
        this.contentHash = contentHash;
        this.fileHash = fileHash;
        this.verificationCode = verificationCode;
        this.claim = claim;
        this.caseNumber = caseNumber;
        this.site = site;
        this.at = at;
        this.claimantName = claimantName;
        this.itemTags = itemTags;
        this.signatureLevel = signatureLevel;
        this.byName = byName;
        this.witnessName = witnessName;
        this.remarks = remarks;
        this.copies = copies;
        this.corrections = corrections;
        this.wrongRelease = wrongRelease;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    /** SHA-256 of the canonical content as it was signed, the same on original and copies of that version (I5). */
    public String getContentHash() {
        return contentHash;
    }

    /** SHA-256 of the original's PDF bytes. */
    public String getFileHash() {
        return fileHash;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    public String getClaim() {
        return claim;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public Instant getAt() {
        return at;
    }

    /** Of the newest version; masked. */
    public String getClaimantName() {
        return claimantName;
    }

    public List<String> getItemTags() {
        return itemTags;
    }

    public String getSignatureLevel() {
        return signatureLevel;
    }

    public String getByName() {
        return byName;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public String getRemarks() {
        return remarks;
    }

    public List<CopyView> getCopies() {
        return copies;
    }

    /** The newest. */
    public int getVersion() {
        return 1 + corrections.size();
    }

    /** Versions from the second on, oldest first. */
    public List<CorrectionView> getCorrections() {
        return corrections;
    }

    /** Null when it went to the right hands, as far as anybody knows. */
    public WrongReleaseView getWrongRelease() {
        return wrongRelease;
    }

    public boolean isCorrected() {
        return !corrections.isEmpty();
    }

    /** Null when nothing was corrected. */
    public CorrectionView getNewest() {
        return corrections.isEmpty() ? null : corrections.get(corrections.size() - 1);
    }
}
