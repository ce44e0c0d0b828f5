package wanbi.platform.internal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.SignIn.IssuedToken;
import wanbi.platform.api.StaffPrincipal;

/** The short transactions of a sign-in: no connection is held while a password is hashed. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class DoorBook {

    private static final String CANDIDATE = "select s.id, c.password_hash from platform.staff s"
            + " join platform.credential c on c.staff = s.id where s.username = ?1 and not s.locked";

    @PersistenceContext(unitName = "platform")
    EntityManager entities;

    @Inject
    Journal journal;

    @Inject
    Tries tries;

    @Inject
    Clock clock;

    record Candidate(StaffId staff, String passwordHash) {}

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Candidate> candidate(String username) {
        List<?> rows =
                entities.createNativeQuery(CANDIDATE).setParameter(1, username).getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Candidate(new StaffId((String) row[0]), (String) row[1]))
                .findFirst();
    }

    public void signedIn(StaffId staff, String door, String address) {
        tries.succeeded(door);
        journal.append(JournalEntry.of(journal.today(), "SIGNED_IN")
                .fact("staff", staff)
                .personal("address", address));
    }

    public void refused(String username, String door, String address) {
        tries.failed(door);
        journal.append(JournalEntry.of(journal.today(), "SIGN_IN_REFUSED")
                .personal("username", username)
                .personal("address", address));
    }

    public IssuedToken issue(StaffPrincipal staff) {
        String secret = OneTimeSecret.token();
        Token token = Token.issue(secret, staff, clock.instant());
        entities.persist(token);
        return new IssuedToken(secret, token.expiresAt(), staff);
    }

    public void revoke(String secret) {
        Token token = entities.find(Token.class, OneTimeSecret.hashOf(secret));
        if (token != null) {
            token.revoke(clock.instant());
        }
    }

    public void forgetExpiredTokens() {
        entities.createNativeQuery("delete from platform.token where expires_at <= ?1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
