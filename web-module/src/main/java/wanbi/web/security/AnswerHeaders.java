package wanbi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What every answer tells the browser to do and not to do with it. */
final class AnswerHeaders {

    /** No script-src here: PrimeFaces adds the one with its nonce, and a second one would forbid what that allows. */
    private static final String PAGE_POLICY = "object-src 'none'; base-uri 'self'; form-action 'self'; "
            + "frame-ancestors 'self'; frame-src 'self'; connect-src 'self'; font-src 'self' data:; "
            + "img-src 'self' data: blob:; media-src 'self' blob:; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'";

    /** The browser's own PDF viewer needs these two. */
    private static final String PAPER_POLICY =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'";

    private AnswerHeaders() {}

    static void put(HttpServletRequest request, HttpServletResponse response) {
        String path = Door.path(request);
        Door door = Door.of(request);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (door == Door.RESOURCE) {
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(path, door));
    }

    private static String policy(String path, Door door) {
        if (path.endsWith(".pdf")) {
            return PAPER_POLICY;
        }
        return path.startsWith("/api/") || door == Door.METRICS ? API_POLICY : PAGE_POLICY;
    }
}
