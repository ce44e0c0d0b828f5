package wanbi.web.rest.problem;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * A refusal as it goes over the wire (RFC 9457). {@code type} is {@code /problems/CODE}, a name and no address: the code
 * says it all.
 *
 * @param existing number of the case that a probable duplicate met, else null
 * @param headers that belong to the refusal, for example Retry-After
 */
public record Problem(
        int status,
        String code,
        String title,
        String detail,
        List<Field> errors,
        String existing,
        Map<String, String> headers) {

    /** Looked up once: the lookup walks the class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    public static final String MEDIA_TYPE = "application/problem+json";

    public record Field(String field, String code, String message) {}

    Problem with(String header, String value) {
        return new Problem(status, code, title, detail, errors, existing, Map.of(header, value));
    }

    Problem existing(String caseNumber) {
        return new Problem(status, code, title, detail, errors, caseNumber, headers);
    }

    /** The words of the status line, which the server does not know for the newer statuses. */
    String reason() {
        Response.Status known = Response.Status.fromStatusCode(status);
        return known == null ? "Unprocessable Content" : known.getReasonPhrase();
    }

    /** The body, as text so that a servlet can write it as well as a resource. */
    public String json() {
        JsonArrayBuilder fields = JSON.createArrayBuilder();
        errors.forEach(error -> fields.add(JSON.createObjectBuilder()
                .add("field", error.field())
                .add("code", error.code())
                .add("message", error.message())));
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("type", "/problems/" + code)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("code", code)
                .add("errors", fields);
        if (existing != null) {
            body.add("existing", existing);
        }
        JsonObject built = body.build();
        return built.toString();
    }
}
