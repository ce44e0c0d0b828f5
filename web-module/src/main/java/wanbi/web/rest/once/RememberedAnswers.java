package wanbi.web.rest.once;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.IdempotentReplies;
import wanbi.platform.api.IdempotentReplies.Key;
import wanbi.platform.api.IdempotentReplies.Reply;
import wanbi.web.rest.body.Fingerprinted;

/** Key, command and remembered answer in one transaction: a crash between them cannot do the work twice. */
@RequestScoped
public class RememberedAnswers {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";
    private static final int LONGEST_KEY = 200;

    @Inject
    IdempotentReplies replies;

    @Inject
    HttpServletRequest request;

    @Transactional
    public Response orElse(Fingerprinted sent, Callable<Response> work) throws Exception {
        Optional<Key> key = key(sent);
        Optional<Reply> earlier = key.flatMap(replies::claim);
        if (earlier.isPresent()) {
            return again(earlier.get());
        }
        Response answer = work.call();
        key.ifPresent(claimed -> replies.remember(claimed, reply(answer)));
        return answer;
    }

    private Optional<Key> key(Fingerprinted sent) {
        String key = request.getHeader(KEY);
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new InvalidInput(KEY, "IDEMPOTENCY_KEY_INVALID", LONGEST_KEY);
        }
        return Optional.of(new Key(key, fingerprint(sent.sha256())));
    }

    private String fingerprint(String body) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String whole = String.join("\n", request.getMethod(), request.getRequestURI(), query, body);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(Response answer) {
        String location =
                answer.getLocation() == null ? null : answer.getLocation().toString();
        return new Reply(answer.getStatus(), location, (String) answer.getEntity());
    }

    private static Response again(Reply reply) {
        Response.ResponseBuilder answer = Response.status(reply.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(reply.body())
                .header(REPLAYED, "true");
        return (reply.location() == null ? answer : answer.location(URI.create(reply.location()))).build();
    }
}
