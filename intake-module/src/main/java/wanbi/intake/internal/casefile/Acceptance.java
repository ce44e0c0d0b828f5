package wanbi.intake.internal.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.AcceptanceView;
import wanbi.kernel.StaffId;

/** The slip that the client gets when the report is accepted. */
@Embeddable
class Acceptance {

    @Column(name = "acceptance_number")
    private String number;

    @Column(name = "verification_code")
    private String verificationCode;

    @Column(name = "accepted_at")
    private Instant at;

    @Column(name = "accepted_by")
    private StaffId by;

    @Column(name = "accepted_by_name")
    private String byName;

    protected Acceptance() {}

    static Acceptance of(String number, String verificationCode, Actor actor, Instant now) {
        Acceptance acceptance = new Acceptance();
        acceptance.number = number;
        acceptance.verificationCode = verificationCode;
        acceptance.at = now;
        acceptance.by = actor.id();
        acceptance.byName = actor.name();
        return acceptance;
    }

    String number() {
        return number;
    }

    String verificationCode() {
        return verificationCode;
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }

    AcceptanceView view() {
        return new AcceptanceView(number, verificationCode, at);
    }
}
