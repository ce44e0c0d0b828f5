package wanbi.handover.internal.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import wanbi.handover.api.CorrectionView;
import wanbi.kernel.StaffId;

/** The client has signed a corrected receipt too. Written once. */
@Entity
@Table(schema = "handover", name = "receipt_version_signature")
class VersionSignature {

    @Id
    @Column(name = "version_id")
    private String version;

    @Column(name = "signature")
    private String signature;

    @Column(name = "signature_level")
    private String level;

    @Column(name = "signed_at")
    private Instant at;

    @Column(name = "clerk")
    private StaffId clerk;

    protected VersionSignature() {}

    static VersionSignature sign(ReceiptVersion version, String signature, String level, StaffId clerk, Instant at) {
        VersionSignature signed = new VersionSignature();
        signed.version = version.id();
        signed.signature = signature;
        signed.level = level;
        signed.clerk = clerk;
        signed.at = at;
        return signed;
    }

    String signature() {
        return signature;
    }

    CorrectionView.Signed view() {
        return new CorrectionView.Signed(level, at);
    }
}
