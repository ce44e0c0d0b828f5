package wanbi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/**
 * When the person was last here. The container counts every request; what a page asks for by itself, to stay up to date,
 * must not keep a session alive before an empty chair.
 */
final class Attendance {

    /** With this header a page says that nobody has asked it to ask. */
    static final String BY_ITSELF = "Wanbi-Background";

    private static final String KEY = Attendance.class.getName();

    /** A session is written no oftener than this. */
    private static final Duration COARSE = Duration.ofSeconds(15);

    private Attendance() {}

    static boolean isByItself(HttpServletRequest request) {
        return request.getHeader(BY_ITSELF) != null;
    }

    static void note(HttpSession session, Instant now) {
        if (!(session.getAttribute(KEY) instanceof Instant seen)
                || seen.plus(COARSE).isBefore(now)) {
            session.setAttribute(KEY, now);
        }
    }

    /** Nobody has been here for as long as a session lasts. */
    static boolean isOver(HttpSession session, Instant now) {
        int seconds = session.getMaxInactiveInterval();
        return seconds > 0
                && session.getAttribute(KEY) instanceof Instant seen
                && seen.plusSeconds(seconds).isBefore(now);
    }
}
