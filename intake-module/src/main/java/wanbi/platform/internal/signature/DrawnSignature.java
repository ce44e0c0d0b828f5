package wanbi.platform.internal.signature;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import wanbi.kernel.StaffId;

/** A signature drawn on the screen, bound to the hash of the paper that stood there. It never changes. */
@Entity
@Table(schema = "platform", name = "signature")
class DrawnSignature {

    @Id
    private String id;

    private String level;
    private String strokes;

    @Column(name = "strokes_hash")
    private String strokesHash;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DrawnSignature() {}

    static DrawnSignature take(
            String level, List<List<List<Number>>> strokes, String documentHash, StaffId by, Instant at) {
        Ink.judge(strokes);
        DrawnSignature signature = new DrawnSignature();
        signature.id = UUID.randomUUID().toString();
        signature.level = level;
        signature.strokes = StrokesText.write(strokes);
        signature.strokesHash = sha256(signature.strokes);
        signature.documentHash = documentHash;
        signature.recordedBy = by;
        signature.recordedAt = at;
        return signature;
    }

    String id() {
        return id;
    }

    List<List<List<Number>>> strokes() {
        return StrokesText.read(strokes);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
