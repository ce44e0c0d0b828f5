package wanbi.handover.api;

import java.time.Instant;
import java.util.List;

/** A version of a receipt from the second on. */
public final class CorrectionView {

    private final int version;
    private final String contentHash;
    private final String fileHash;
    private final String verificationCode;
    private final List<String> changed;
    private final String reason;
    private final Instant at;
    private final String byName;
    private final String witnessName;
    private final Signed signed;

    public CorrectionView(
            int version,
            String contentHash,
            String fileHash,
            String verificationCode,
            List<String> changed,
            String reason,
            Instant at,
            String byName,
            String witnessName,
            Signed signed) {
        this.version = version;
        this.contentHash = contentHash;
        this.fileHash = fileHash;
        this.verificationCode = verificationCode;
        this.changed = changed;
        this.reason = reason;
        this.at = at;
        this.byName = byName;
        this.witnessName = witnessName;
        this.signed = signed;
    }

    /** How the client has signed this version. */
    public record Signed(String level, Instant at) {}

    public int getVersion() {
        return version;
    }

    public String getContentHash() {
        return contentHash;
    }

    public String getFileHash() {
        return fileHash;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    /** CLAIMANT_NAME, CLAIMANT_PHONE, ID_LAST4, CONDITION, REMARKS. */
    public List<String> getChanged() {
        return changed;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public String getWitnessName() {
        return witnessName;
    }

    /** S0 or S1; null when the client has not signed this version. */
    public String getSignatureLevel() {
        return signed == null ? null : signed.level();
    }

    public Instant getSignedAt() {
        return signed == null ? null : signed.at();
    }
}
