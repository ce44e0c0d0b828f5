package wanbi.platform.api;

import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.StaffId;

/** The door: open to everybody, throttled, and journaled on the company's chain of the day. */
public interface SignIn {

    /**
     * @param address where the try comes from, for the throttle
     * @throws wanbi.kernel.BusinessRuleViolation {@code SIGN_IN_FAILED} (401), the same in text and time for an unknown
     *     user, a wrong password and a locked account; {@code THROTTLED} (429) with the seconds to wait as argument
     *     after 5 failures of one user from one address within 15 minutes. Failed tries are counted in a transaction of
     *     their own.
     */
    StaffPrincipal byPassword(String username, String password, String address);

    /** An opaque token of 12 hours, stored hashed, for the caller who has just proved the password. */
    IssuedToken issueToken(String username, String password, String address);

    /** Empty for an unknown, expired or revoked token or a locked account. */
    Optional<StaffPrincipal> byToken(String token);

    /** The signed-in person anew with today's grants; empty once locked or after the password was changed elsewhere. */
    Optional<StaffPrincipal> refresh(StaffId staff, long credentialVersion);

    void revokeToken(String token);

    /** @param token shown this once */
    record IssuedToken(String token, Instant expiresAt, StaffPrincipal staff) {
        @Override
        public String toString() {
            return "IssuedToken[" + staff.getName() + "]";
        }
    }
}
