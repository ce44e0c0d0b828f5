package wanbi.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import wanbi.platform.api.FirstRun;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.problem.Problem;
import wanbi.web.rest.problem.Refusals;

/** How somebody is turned away: a browser is led to the sign-in page, a machine reads a problem. */
@ApplicationScoped
public class TurnAway {

    @Inject
    Refusals refusals;

    @Inject
    FirstRun firstRun;

    void unknown(Door door, HttpServletRequest request, HttpServletResponse response) {
        if (door != Door.PAGE) {
            problem(401, BearerToken.of(request).isPresent() ? "TOKEN_INVALID" : "NOT_SIGNED_IN", request, response);
        } else if (firstRun.isDue()) {
            redirect(SignInPages.FIRST_RUN, request, response);
        } else {
            redirect(SignInPages.signInAndBackTo(back(request)), request, response);
        }
    }

    void refused(String code, HttpServletRequest request, HttpServletResponse response) {
        problem(403, code, request, response);
    }

    void unavailable(HttpServletRequest request, HttpServletResponse response) {
        problem(503, "UNAVAILABLE", request, response);
    }

    /** A postback of Faces by script follows a redirect only when it is told in its own words. */
    void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
        try {
            String target = request.getContextPath() + path;
            if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.sendRedirect(target);
                return;
            }
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;")
                                    .replace("\"", "&quot;")
                                    .replace("<", "&lt;")
                            + "\"/></partial-response>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String back(HttpServletRequest request) {
        String path = Door.path(request);
        String query = request.getQueryString();
        return SignInPages.safe(query == null ? path : path + "?" + query);
    }

    private void problem(int status, String code, HttpServletRequest request, HttpServletResponse response) {
        Problem problem = refusals.problem(status, code, Languages.asked(request.getHeader("Accept-Language")));
        byte[] body = problem.json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        if (status == 401) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        try {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
