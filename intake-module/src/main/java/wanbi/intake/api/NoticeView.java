package wanbi.intake.api;

import java.time.Instant;

/** A version of the client notice (R10, L-32). */
public final class NoticeView {

    private final int version;
    private final String text;
    private final String textEn;
    private final Instant validFrom;

    public NoticeView(int version, String text, String textEn, Instant validFrom) {
        this.version = version;
        this.text = text;
        this.textEn = textEn;
        this.validFrom = validFrom;
    }

    public int getVersion() {
        return version;
    }

    public String getText() {
        return text;
    }

    public String getTextEn() {
        return textEn;
    }

    public Instant getValidFrom() {
        return validFrom;
    }
}
