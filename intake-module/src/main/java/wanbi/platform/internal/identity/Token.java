package wanbi.platform.internal.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import wanbi.platform.api.StaffPrincipal;

/** A bearer token lives twelve hours, unless it is revoked or its owner's password changes. Only its hash is kept. */
@Entity
@Table(schema = "platform", name = "token")
class Token {

    private static final Duration LIFE = Duration.ofHours(12);

    @Id
    private String hash;

    private String staff;

    @Column(name = "credential_version")
    private long credentialVersion;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected Token() {}

    static Token issue(String secret, StaffPrincipal staff, Instant at) {
        Token token = new Token();
        token.hash = OneTimeSecret.hashOf(secret);
        token.staff = staff.getName();
        token.credentialVersion = staff.credentialVersion();
        token.issuedAt = at;
        token.expiresAt = at.plus(LIFE);
        return token;
    }

    void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
