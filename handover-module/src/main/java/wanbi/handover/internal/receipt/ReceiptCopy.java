package wanbi.handover.internal.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.handover.api.CopyView;
import wanbi.kernel.StaffId;

/** A numbered copy: the same content, a number and a verification code of its own (I5). Written once. */
@Entity
@Table(schema = "handover", name = "receipt_copy")
class ReceiptCopy {

    @Id
    @Column(name = "verification_code")
    private String code;

    @Column(name = "receipt")
    private String receipt;

    @Column(name = "number")
    private int number;

    /** Of the receipt: a copy says what the receipt said when it was issued. */
    @Column(name = "version")
    private int version;

    @Column(name = "file")
    private String file;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "issued_at")
    private Instant at;

    @Column(name = "issued_by")
    private StaffId by;

    /** Null for the first, which every client gets. */
    @Column(name = "reason")
    private String reason;

    protected ReceiptCopy() {}

    static ReceiptCopy issue(
            String receipt, int number, int version, Paper paper, String reason, StaffId by, Instant at) {
        ReceiptCopy copy = new ReceiptCopy();
        copy.code = paper.code();
        copy.receipt = receipt;
        copy.number = number;
        copy.version = version;
        copy.file = paper.file();
        copy.fileHash = paper.fileHash();
        copy.at = at;
        copy.by = by;
        copy.reason = reason;
        return copy;
    }

    String receipt() {
        return receipt;
    }

    int number() {
        return number;
    }

    int version() {
        return version;
    }

    String file() {
        return file;
    }

    String fileHash() {
        return fileHash;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }

    CopyView view(String byName) {
        return new CopyView(number, version, at, byName, reason, code, fileHash);
    }
}
