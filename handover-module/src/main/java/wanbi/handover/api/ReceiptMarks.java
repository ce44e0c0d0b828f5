package wanbi.handover.api;

import java.time.Instant;
import wanbi.platform.api.SignatureMark;

/** What makes a signed paper of the form: number, time, signature, hashes. Copy 0 is the original. */
public final class ReceiptMarks {

    private final String receiptNumber;
    private final int copy;
    private final Instant at;
    private final String contentHash;
    private final String verificationCode;
    private final SignatureMark signature;
    private final String witnessName;
    private final String remarks;
    private final Besides besides;
    private final CorrectionMark correction;

    /** Of the receipt as it was signed. */
    public ReceiptMarks(
            String receiptNumber,
            int copy,
            Instant at,
            String contentHash,
            String verificationCode,
            SignatureMark mark,
            String witnessName,
            String remarks,
            Besides besides) {
        this(receiptNumber, copy, at, contentHash, verificationCode, mark, witnessName, remarks, besides, null);
    }

    public ReceiptMarks(
            String receiptNumber,
            int copy,
            Instant at,
            String contentHash,
            String verificationCode,
            SignatureMark mark,
            String witnessName,
            String remarks,
            Besides besides,
            CorrectionMark correction) {
        this.receiptNumber = receiptNumber;
        this.copy = copy;
        this.at = at;
        this.contentHash = contentHash;
        this.verificationCode = verificationCode;
        this.signature = mark;
        this.witnessName = witnessName;
        this.remarks = remarks;
        this.besides = besides;
        this.correction = correction;
    }

    public String getReceiptNumber() {
        return receiptNumber;
    }

    public int getCopy() {
        return copy;
    }

    public Instant getAt() {
        return at;
    }

    public String getContentHash() {
        return contentHash;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    /** Null on a corrected receipt that the client has not signed anew. */
    public SignatureMark getSignature() {
        return signature;
    }

    public String getWitnessName() {
        return witnessName;
    }

    public String getRemarks() {
        return remarks;
    }

    /** What was told of a reward to the finder, or null. */
    public Besides.Reward getReward() {
        return besides.reward();
    }

    /** By which it was sent, or null. */
    public Besides.Parcel getParcel() {
        return besides.parcel();
    }

    /** Null on the receipt as it was signed. */
    public CorrectionMark getCorrection() {
        return correction;
    }
}
