package wanbi.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import wanbi.kernel.StaffId;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.StaffPrincipal;

/**
 * The session of a member of staff at a page. Kept is only who and since which password: what the person may do is read
 * anew with every request, so that a lock or a withdrawn grant bites at once.
 */
@RequestScoped
public class StaffSession {

    private static final String KEY = SignedIn.class.getName();

    @Inject
    SignIn signIn;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    /** @param credentialVersion of the password that opened it */
    record SignedIn(String staff, long credentialVersion) implements Serializable {}

    /**
     * Signs in; also to be called after the own password was changed, which ends every session of the old one.
     *
     * @throws wanbi.kernel.BusinessRuleViolation as {@link SignIn#byPassword}
     */
    public StaffPrincipal open(String username, String password) {
        StaffPrincipal staff = signIn.byPassword(username, password, request.getRemoteAddr());
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(KEY, new SignedIn(staff.getName(), staff.credentialVersion()));
        Attendance.note(session, clock.instant());
        return staff;
    }

    public void close() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Somebody has signed in and has not been away for too long; what that person may do is not asked. */
    public static Optional<HttpSession> open(HttpServletRequest request, Instant now) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEY) instanceof SignedIn)) {
            return Optional.empty();
        }
        if (Attendance.isOver(session, now)) {
            session.invalidate();
            return Optional.empty();
        }
        return Optional.of(session);
    }

    /** Empty when nobody is signed in, or no longer may be. */
    static Optional<StaffPrincipal> current(HttpServletRequest request, SignIn signIn, Instant now) {
        Optional<HttpSession> session = open(request, now);
        Optional<StaffPrincipal> staff = session.map(open -> (SignedIn) open.getAttribute(KEY))
                .flatMap(one -> signIn.refresh(new StaffId(one.staff()), one.credentialVersion()));
        if (staff.isEmpty()) {
            session.ifPresent(HttpSession::invalidate);
        } else if (!Attendance.isByItself(request)) {
            Attendance.note(session.orElseThrow(), now);
        }
        return staff;
    }
}
