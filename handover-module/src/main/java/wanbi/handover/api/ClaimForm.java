package wanbi.handover.api;

/** The form with the hash of its content. */
public final class ClaimForm {

    private final String formHash;
    private final byte[] pdf;
    private final HandoverSheet sheet;

    public ClaimForm(String formHash, byte[] pdf, HandoverSheet sheet) {
        this.formHash = formHash;
        this.pdf = pdf;
        this.sheet = sheet;
    }

    /** SHA-256 in hex. */
    public String getFormHash() {
        return formHash;
    }

    public byte[] getPdf() {
        return pdf;
    }

    public HandoverSheet getSheet() {
        return sheet;
    }
}
