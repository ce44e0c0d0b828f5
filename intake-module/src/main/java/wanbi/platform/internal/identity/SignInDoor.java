package wanbi.platform.internal.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import wanbi.kernel.StaffId;
import wanbi.kernel.Texts;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.StaffPrincipal;

@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInDoor implements SignIn {

    private static final int LONGEST_NAME = 80;

    @Inject
    DoorBook book;

    @Inject
    Tries tries;

    @Inject
    Hashing hashing;

    @Inject
    Principals principals;

    @Inject
    Clock clock;

    @Override
    public StaffPrincipal byPassword(String typedName, String password, String address) {
        String username = normal(typedName);
        String door = "SIGN_IN " + username + " " + address;
        Throttled.refuseIf(tries.secondsShut(door));
        Optional<DoorBook.Candidate> candidate = book.candidate(username);
        boolean right = hashing.matchesPassword(
                password, candidate.map(DoorBook.Candidate::passwordHash).orElse(null));
        // Guesses sent all at once would else get in before the first of them is counted.
        Throttled.refuseIf(tries.secondsShut(door));
        if (candidate.isEmpty() || !right) {
            book.refused(username, door, address);
            throw new SignInFailed();
        }
        StaffPrincipal staff = principals.find(candidate.get().staff()).orElseThrow(SignInFailed::new);
        book.signedIn(staff.id(), door, address);
        return staff;
    }

    @Override
    public IssuedToken issueToken(String username, String password, String address) {
        return book.issue(byPassword(username, password, address));
    }

    @Override
    public Optional<StaffPrincipal> byToken(String token) {
        return token == null || token.isBlank()
                ? Optional.empty()
                : principals.findByToken(OneTimeSecret.hashOf(token), clock.instant());
    }

    @Override
    public Optional<StaffPrincipal> refresh(StaffId staff, long credentialVersion) {
        return principals.find(staff).filter(person -> person.credentialVersion() == credentialVersion);
    }

    @Override
    public void revokeToken(String token) {
        if (token != null && !token.isBlank()) {
            book.revoke(token);
        }
    }

    private static String normal(String typedName) {
        String name = Texts.clean(typedName);
        String small = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return small.length() <= LONGEST_NAME ? small : small.substring(0, LONGEST_NAME);
    }
}
