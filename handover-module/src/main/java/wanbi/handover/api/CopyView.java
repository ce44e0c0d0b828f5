package wanbi.handover.api;

import java.time.Instant;

/** A numbered copy of a receipt. */
public final class CopyView {

    private final int number;
    private final int version;
    private final Instant at;
    private final String byName;
    private final String reason;
    private final String verificationCode;
    private final String fileHash;

    public CopyView(
            int number,
            int version,
            Instant at,
            String byName,
            String reason,
            String verificationCode,
            String fileHash) {
        this.number = number;
        this.version = version;
        this.at = at;
        this.byName = byName;
        this.reason = reason;
        this.verificationCode = verificationCode;
        this.fileHash = fileHash;
    }

    public int getNumber() {
        return number;
    }

    /** Of the receipt. */
    public int getVersion() {
        return version;
    }

    public Instant getAt() {
        return at;
    }

    public String getByName() {
        return byName;
    }

    public String getReason() {
        return reason;
    }

    public String getVerificationCode() {
        return verificationCode;
    }

    public String getFileHash() {
        return fileHash;
    }
}
