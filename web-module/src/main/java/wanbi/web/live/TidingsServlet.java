package wanbi.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import wanbi.platform.api.Tidings;
import wanbi.web.security.StaffSession;

/**
 * Is there anything new? Pages ask every few seconds: 204 when there is not, else 200 with the new mark; 401 when nobody
 * is signed in any more. Answered from memory and from the session, without the database.
 */
@WebServlet("/live/tidings")
public class TidingsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Tidings tidings;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<HttpSession> session = StaffSession.open(request, clock.instant());
        if (session.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String mark = tidings.mark();
        if (!tidings.isNewsSince(
                request.getParameter("since"), Hearer.in(session.get()).codes())) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        response.setContentType("text/plain");
        response.getWriter().print(mark);
    }
}
