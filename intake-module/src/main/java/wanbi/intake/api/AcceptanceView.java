package wanbi.intake.api;

import java.time.Instant;

/** The acceptance slip of a case. */
public final class AcceptanceView {

    private final String number;
    private final String verificationCode;
    private final Instant at;

    public AcceptanceView(String number, String verificationCode, Instant at) {
        this.number = number;
        this.verificationCode = verificationCode;
        this.at = at;
    }

    public String getNumber() {
        return number;
    }

    /** Eight characters without look-alikes. */
    public String getVerificationCode() {
        return verificationCode;
    }

    public Instant getAt() {
        return at;
    }
}
