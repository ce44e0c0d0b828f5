package wanbi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/**
 * Whether a request that a session cookie vouches for comes from our own pages. A cookie travels with whatever another
 * site makes the browser send; a token does not.
 */
final class SameOrigin {

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    private SameOrigin() {}

    static boolean holds(HttpServletRequest request) {
        if (HARMLESS.contains(request.getMethod())) {
            return true;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null ? originIsOurs(request) : site.equals("same-origin");
    }

    /** For browsers that do not tell: the origin must be there and name this very host. */
    private static boolean originIsOurs(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        if (origin == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return false;
        }
    }
}
