package wanbi.handover.internal.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import wanbi.handover.api.CorrectionView;
import wanbi.kernel.StaffId;
import wanbi.kernel.persistence.TextListConverter;

/** What a receipt says after a correction, from the second version on. Written once, as the receipt itself (R09). */
@Entity
@Table(schema = "handover", name = "receipt_version")
class ReceiptVersion {

    @Id
    private String id;

    @Column(name = "receipt")
    private String receipt;

    @Column(name = "version")
    private int number;

    @Column(name = "content")
    private String content;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "file")
    private String file;

    @Column(name = "file_hash")
    private String fileHash;

    @Column(name = "verification_code")
    private String code;

    @Column(name = "claimant_name")
    private String claimantName;

    @Column(name = "remarks")
    private String remarks;

    @Convert(converter = TextListConverter.class)
    private List<String> changed;

    @Column(name = "reason")
    private String reason;

    @Column(name = "corrected_at")
    private Instant at;

    @Column(name = "corrected_by")
    private StaffId by;

    @Column(name = "witness")
    private StaffId witness;

    protected ReceiptVersion() {}

    static ReceiptVersion correct(
            Receipt receipt,
            SoundCorrection said,
            ReceiptContent content,
            ReceiptContent.Rewriting rewriting,
            Paper paper) {
        ReceiptVersion corrected = new ReceiptVersion();
        corrected.id = idOf(receipt.number(), rewriting.version());
        corrected.receipt = receipt.number();
        corrected.number = rewriting.version();
        corrected.content = content.text();
        corrected.contentHash = content.hash();
        corrected.file = paper.file();
        corrected.fileHash = paper.fileHash();
        corrected.code = paper.code();
        corrected.claimantName = said.sheet().getClaimant().getName();
        corrected.remarks = said.remarks();
        corrected.changed = said.changed();
        corrected.reason = said.reason();
        corrected.at = rewriting.at();
        corrected.by = rewriting.by();
        corrected.witness = rewriting.witness();
        return corrected;
    }

    static String idOf(String receipt, int version) {
        return receipt + "-V" + version;
    }

    String id() {
        return id;
    }

    String receipt() {
        return receipt;
    }

    int number() {
        return number;
    }

    ReceiptContent content() {
        return ReceiptContent.stored(content);
    }

    String contentHash() {
        return contentHash;
    }

    String file() {
        return file;
    }

    String fileHash() {
        return fileHash;
    }

    String code() {
        return code;
    }

    String claimantName() {
        return claimantName;
    }

    String remarks() {
        return remarks;
    }

    List<String> changed() {
        return changed;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return at;
    }

    StaffId by() {
        return by;
    }

    StaffId witness() {
        return witness;
    }

    CorrectionView view(String byName, String witnessName, CorrectionView.Signed signed) {
        return new CorrectionView(
                number, contentHash, fileHash, code, changed, reason, at, byName, witnessName, signed);
    }
}
