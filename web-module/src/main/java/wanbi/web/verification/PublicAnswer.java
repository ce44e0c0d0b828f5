package wanbi.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.web.rest.problem.Languages;
import wanbi.web.rest.problem.Problem;
import wanbi.web.rest.problem.Refusals;

/** What the public addresses at the root say to programs. */
@ApplicationScoped
public class PublicAnswer {

    @Inject
    Refusals refusals;

    /** Browsers name HTML; everything else that does not is a program. */
    static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    void write(HttpServletRequest request, HttpServletResponse response, Supplier<String> body) throws IOException {
        try {
            write(response, "application/json", body.get());
        } catch (BusinessRuleViolation refusal) {
            Problem problem = refusals.problem(refusal, Languages.asked(request.getHeader("Accept-Language")));
            response.setStatus(problem.status());
            problem.headers().forEach(response::setHeader);
            write(response, Problem.MEDIA_TYPE, problem.json());
        }
    }

    private static void write(HttpServletResponse response, String mediaType, String body) throws IOException {
        response.setContentType(mediaType);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
