package wanbi.handover.internal.receipt;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import wanbi.handover.api.HandoverSheet;
import wanbi.handover.api.ReceiptBook.SignedForm;
import wanbi.intake.api.CaseProgress.ReturnedLine;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;

/**
 * The original of a receipt. It is written once, in the transaction that gives the thing away, and never changes: the
 * database takes no update and no delete, and so it needs no version. What the client signed stands in it as canonical
 * text; its PDF lies in the file store under its own hash.
 */
@Entity
@Table(schema = "handover", name = "receipt")
class Receipt {

    @Id
    @Column(name = "number")
    private String number;

    @Column(name = "claim")
    private String claim;

    @Column(name = "case_number")
    private CaseNumber caseNumber;

    @Column(name = "site")
    private SiteCode site;

    @Column(name = "handed_over_at")
    private Instant at;

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

    @Column(name = "signature")
    private String signature;

    @Column(name = "signature_level")
    private String signatureLevel;

    @Column(name = "clerk")
    private StaffId clerk;

    @Column(name = "witness")
    private StaffId witness;

    @Column(name = "claimant_name")
    private String claimantName;

    @Column(name = "item_class")
    private String itemClass;

    @Column(name = "remarks")
    private String remarks;

    @ElementCollection
    @CollectionTable(schema = "handover", name = "receipt_line", joinColumns = @JoinColumn(name = "receipt"))
    @OrderBy("line, itemTag")
    private List<ReceiptLine> lines = new ArrayList<>();

    protected Receipt() {}

    static Receipt issue(SignedForm form, ReceiptContent content, ReceiptContent.Signing signing, Paper original) {
        HandoverSheet sheet = form.sheet();
        Receipt receipt = new Receipt();
        receipt.number = signing.receiptNumber();
        receipt.claim = form.claim();
        receipt.caseNumber = form.caseNumber();
        receipt.site = form.site();
        receipt.at = signing.at();
        receipt.content = content.text();
        receipt.contentHash = content.hash();
        receipt.file = original.file();
        receipt.fileHash = original.fileHash();
        receipt.code = original.code();
        receipt.signature = signing.signature();
        receipt.signatureLevel = sheet.getSignatureLevel();
        receipt.clerk = signing.clerk();
        receipt.witness = signing.witness();
        receipt.claimantName = sheet.getClaimant().getName();
        receipt.itemClass = sheet.getItems().get(0).getCategory();
        receipt.remarks = signing.remarks();
        form.lines().forEach(line -> receipt.lines.add(new ReceiptLine(line)));
        return receipt;
    }

    String number() {
        return number;
    }

    String claim() {
        return claim;
    }

    CaseNumber caseNumber() {
        return caseNumber;
    }

    SiteCode site() {
        return site;
    }

    Instant at() {
        return at;
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

    String signature() {
        return signature;
    }

    String signatureLevel() {
        return signatureLevel;
    }

    StaffId clerk() {
        return clerk;
    }

    StaffId witness() {
        return witness;
    }

    String claimantName() {
        return claimantName;
    }

    String itemClass() {
        return itemClass;
    }

    String remarks() {
        return remarks;
    }

    /** Short enough for a bell: what comes after the site. */
    String mark() {
        return number.substring(site.value().length() + 1);
    }

    List<ReturnedLine> returned() {
        return lines.stream().map(ReceiptLine::returned).toList();
    }

    List<ItemTag> tags() {
        return lines.stream().map(ReceiptLine::tag).toList();
    }
}
