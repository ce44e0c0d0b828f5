package wanbi.handover.api;

/** The form with the hash of its content. */
public final class ClaimForm {

    private final String formHash;
    private final HandoverSheet sheet;

    public ClaimForm(String formHash, HandoverSheet sheet) {
        this.formHash = formHash;
        this.sheet = sheet;
    }

    /** SHA-256 in hex. */
    public String getFormHash() {
        return formHash;
    }

    public HandoverSheet getSheet() {
        return sheet;
    }
}
