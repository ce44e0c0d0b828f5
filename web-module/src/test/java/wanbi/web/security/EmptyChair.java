package wanbi.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration.Grant;

/** In container tests only: signs somebody in without a page, and lets time pass over a session. */
@WebServlet("/ArquillianServletRunner-chair")
public class EmptyChair extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffSession session;

    @Inject
    transient TestHouse house;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getParameter("sit") != null) {
            sit();
        }
        String minutes = request.getParameter("minutes");
        if (minutes != null) {
            Instant then = Instant.now().minusSeconds(60L * Integer.parseInt(minutes));
            request.getSession(false).setAttribute(Attendance.class.getName(), then);
        }
        response.getWriter().print("done");
    }

    private void sit() throws ServletException {
        try {
            Grant grant = new Grant("MANAGER", house.aSite().value());
            session.open(house.aColleagueWithPassword(grant).username(), TestHouse.PASSWORD);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** How many minutes ago somebody was last here. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant seen = (Instant) request.getSession(false).getAttribute(Attendance.class.getName());
        response.getWriter().print(Duration.between(seen, Instant.now()).toMinutes());
    }
}
