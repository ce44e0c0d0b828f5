package wanbi.intake.internal.founditem;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import wanbi.intake.api.HolderView;
import wanbi.kernel.StaffId;

/** When and by whom a thing came into our hands, and the code that its label bears. */
@Embeddable
class Registration {

    @Column(name = "registered_at")
    private Instant at;

    @Column(name = "registered_by")
    private StaffId by;

    @Column(name = "registered_by_name")
    private String byName;

    @Column(name = "verification_code")
    private String verificationCode;

    @Column(name = "original_number")
    private String originalNumber;

    protected Registration() {}

    /** @param originalNumber under which it stood in a ledger before us, or null */
    static Registration of(StaffId by, String byName, Instant at, String verificationCode, String originalNumber) {
        Registration registration = new Registration();
        registration.by = by;
        registration.byName = byName;
        registration.at = at;
        registration.verificationCode = verificationCode;
        registration.originalNumber = originalNumber;
        return registration;
    }

    /** It came in with the whole, and gets a label of its own. */
    Registration ofPart(String code) {
        return of(by, byName, at, code, null);
    }

    /** Whoever registers a thing holds it first. */
    HolderView firstHolder() {
        return new HolderView("STAFF", by.value(), byName);
    }

    StaffId by() {
        return by;
    }

    boolean isBy(StaffId staff) {
        return by.equals(staff);
    }

    Instant at() {
        return at;
    }

    String byName() {
        return byName;
    }

    String originalNumber() {
        return originalNumber;
    }

    String verificationCode() {
        return verificationCode;
    }
}
