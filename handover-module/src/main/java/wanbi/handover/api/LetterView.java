package wanbi.handover.api;

import java.time.Instant;

/** A letter as it was issued. */
public final class LetterView {

    private final String id;
    private final String caseNumber;
    private final int number;
    private final String kind;
    private final String language;
    private final int version;
    private final Instant issuedAt;
    private final String byName;
    private final String file;
    private final String code;

    public LetterView(
            String id,
            String caseNumber,
            int number,
            String kind,
            String language,
            int version,
            Instant issuedAt,
            String byName,
            String file,
            String code) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.number = number;
        this.kind = kind;
        this.language = language;
        this.version = version;
        this.issuedAt = issuedAt;
        this.byName = byName;
        this.file = file;
        this.code = code;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    /** Its place among the letters of the case. */
    public int getNumber() {
        return number;
    }

    public String getKind() {
        return kind;
    }

    public String getLanguage() {
        return language;
    }

    /** Its place among the letters of its kind and language. */
    public int getVersion() {
        return version;
    }

    public Instant getIssuedAt() {
        return issuedAt;
    }

    public String getByName() {
        return byName;
    }

    /** SHA-256 of the PDF. */
    public String getHash() {
        return file;
    }

    public String getCode() {
        return code;
    }
}
