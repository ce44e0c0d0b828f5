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
import java.util.regex.Pattern;
import wanbi.kernel.StaffId;
import wanbi.platform.api.SignatureMark;
import wanbi.platform.api.StoredFile;

/** A signature on the screen or on paper, bound to the hash of what was read. It never changes. */
@Entity
@Table(schema = "platform", name = "signature")
class Signature {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    @Id
    private String id;

    private String level;
    private String strokes;

    @Column(name = "strokes_hash")
    private String strokesHash;

    @Column(name = "scan_file")
    private String scanFile;

    @Column(name = "scan_hash")
    private String scanHash;

    @Column(name = "archive_box")
    private String archiveBox;

    @Column(name = "document_hash")
    private String documentHash;

    @Column(name = "recorded_by")
    private StaffId recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Signature() {}

    static Signature drawn(String level, List<List<List<Number>>> strokes, String document, StaffId by, Instant at) {
        Ink.judge(strokes);
        Signature signature = of(level, document, by, at);
        signature.strokes = StrokesText.write(strokes);
        signature.strokesHash = sha256(signature.strokes);
        return signature;
    }

    static Signature onPaper(StoredFile scan, String archiveBox, String document, StaffId by, Instant at) {
        Signature signature = of("S0", document, by, at);
        signature.scanFile = scan.file();
        signature.scanHash = scan.sha256();
        signature.archiveBox = archiveBox;
        return signature;
    }

    private static Signature of(String level, String document, StaffId by, Instant at) {
        if (document == null || !HASH.matcher(document).matches()) {
            throw new IllegalArgumentException("not a SHA-256 in hex: " + document);
        }
        Signature signature = new Signature();
        signature.id = UUID.randomUUID().toString();
        signature.level = level;
        signature.documentHash = document;
        signature.recordedBy = by;
        signature.recordedAt = at;
        return signature;
    }

    String id() {
        return id;
    }

    SignatureMark mark() {
        return new SignatureMark(
                strokes == null ? List.of() : StrokesText.read(strokes), scanFile, scanHash, archiveBox);
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
