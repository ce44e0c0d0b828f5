package wanbi.platform.internal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import wanbi.kernel.StaffId;

/**
 * What a member of staff proves identity with: an own password, or a one-time one that has to be replaced, and a PIN for
 * acting as second person. Tokens and sessions carry the credential version of their sign-in and end when it rises.
 */
@Entity
@Table(schema = "platform", name = "credential")
class Credential {

    @Id
    private String staff;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_due")
    private boolean passwordDue;

    @Column(name = "credential_version")
    private long credentialVersion;

    @Column(name = "pin_hash")
    private String pinHash;

    @Version
    private long version;

    protected Credential() {}

    static Credential of(StaffId staff) {
        Credential credential = new Credential();
        credential.staff = staff.value();
        return credential;
    }

    void choosePassword(String hash) {
        passwordHash = hash;
        passwordDue = false;
        endSessions();
    }

    void issueOneTimePassword(String hash) {
        passwordHash = hash;
        passwordDue = true;
        endSessions();
    }

    void choosePin(String hash) {
        pinHash = hash;
    }

    void endSessions() {
        credentialVersion++;
    }

    String passwordHash() {
        return passwordHash;
    }

    String pinHash() {
        return pinHash;
    }
}
