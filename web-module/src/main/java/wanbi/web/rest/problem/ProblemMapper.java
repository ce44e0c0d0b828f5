package wanbi.web.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The one place where something thrown becomes an answer; no trace ever leaves the house. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    private static final Map<Integer, String> CODES = Map.of(
            400, "BAD_REQUEST",
            404, "NO_SUCH_PATH",
            405, "METHOD_NOT_ALLOWED",
            406, "NOT_ACCEPTABLE",
            415, "MEDIA_TYPE_UNSUPPORTED");

    @Inject
    Refusals refusals;

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(Throwable thrown) {
        Locale language = Languages.asked(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return refusals.in(thrown)
                .map(refusal -> refusals.problem(refusal, language))
                .map(problem -> answer(problem).build())
                .orElseGet(() -> other(thrown, language));
    }

    private Response other(Throwable thrown, Locale language) {
        if (thrown instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
            int status = http.getResponse().getStatus();
            String code = CODES.getOrDefault(status, "BAD_REQUEST");
            ResponseBuilder answer = answer(refusals.problem(status, code, language));
            String allow = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
            return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.SEVERE, "unexpected, told as " + number, thrown);
        return answer(refusals.problem(500, "UNEXPECTED", language, number)).build();
    }

    private static ResponseBuilder answer(Problem problem) {
        ResponseBuilder answer =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem.json());
        problem.headers().forEach(answer::header);
        return answer;
    }
}
