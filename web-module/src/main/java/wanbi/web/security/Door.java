package wanbi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What has to be shown at the door of an address. */
enum Door {
    /** Files of the pages: nobody is asked. */
    RESOURCE,
    /** Whether something is new: the session is looked at, and nothing is asked of the database. */
    TIDINGS,
    /** Open to everybody; who is signed in stays so. */
    PUBLIC,
    /** For machines and scripts: a token, or the session of our own pages. */
    API,
    /** Figures of the server: from this very machine, or for an administrator. */
    METRICS,
    /** A page or paper: signed in, else over the sign-in page and back. */
    PAGE;

    private static final String API_ROOT = "/api/";
    private static final String TIDINGS_AT = "/live/tidings";
    private static final Set<String> OPEN = Set.of(
            SignInPages.SIGN_IN,
            SignInPages.FIRST_RUN,
            "/verify",
            "/verify.xhtml",
            "/status",
            "/status.xhtml",
            "/tip-box.xhtml",
            SignInPages.ERROR,
            "/ca.crt",
            "/health",
            "/openapi",
            "/favicon.ico",
            "/robots.txt");

    private static final Set<String> BELOW = Set.of("/verify/", "/status/", "/tips/", "/health/");

    static Door of(HttpServletRequest request) {
        String path = path(request);
        if (path.startsWith("/jakarta.faces.resource/")) {
            return RESOURCE;
        }
        if (path.equals(TIDINGS_AT)) {
            return TIDINGS;
        }
        if (OPEN.contains(path) || BELOW.stream().anyMatch(path::startsWith)) {
            return PUBLIC;
        }
        if (path.equals("/metrics") || path.startsWith("/metrics/")) {
            return METRICS;
        }
        if (!path.startsWith(API_ROOT)) {
            return PAGE;
        }
        return path.equals("/api/v1/tokens") ? PUBLIC : API;
    }

    /** As the server itself understood the address: decoded, without dots and path parameters. */
    static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
