package wanbi.platform.internal.outbox;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Carries SMS and chat messages as signed JSON to a receiver of the company, which knows its provider's own form. */
final class HttpCarrier {

    static final String ID_HEADER = "X-Wanbi-Message-Id";
    static final String TIMESTAMP_HEADER = "X-Wanbi-Timestamp";
    static final String SIGNATURE_HEADER = "X-Wanbi-Signature";

    /** Nothing in this message will ever please the receiver. Any other refusal may lie in the settings. */
    private static final Set<Integer> NEVER = Set.of(400, 410, 413, 422);

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(Redirect.NEVER)
            .build();

    private final Gateway gateway;
    private final Clock clock;

    HttpCarrier(Gateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Empty when the receiver has answered 2xx. */
    Optional<Failure> carry(Outgoing outgoing) {
        String body = body(outgoing);
        String now = Long.toString(clock.instant().getEpochSecond());
        HttpRequest post = HttpRequest.newBuilder(URI.create(gateway.url()))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json; charset=utf-8")
                .header(ID_HEADER, outgoing.id())
                .header(TIMESTAMP_HEADER, now)
                .header(SIGNATURE_HEADER, Signature.of(gateway.secret(), now, body))
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            return judged(CLIENT.send(post, BodyHandlers.discarding()).statusCode());
        } catch (HttpTimeoutException e) {
            return Optional.of(Failure.TIMED_OUT);
        } catch (IOException e) {
            return Optional.of(Failure.UNREACHABLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Failure.TIMED_OUT);
        }
    }

    private static Optional<Failure> judged(int status) {
        if (status / 100 == 2) {
            return Optional.empty();
        }
        return Optional.of(NEVER.contains(status) ? Failure.REFUSED : Failure.REFUSED_FOR_NOW);
    }

    private static String body(Outgoing outgoing) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("id", outgoing.id())
                .add("channel", outgoing.channel().name())
                .add("site", outgoing.site())
                .add("subject", outgoing.letter().subject())
                .add("text", outgoing.letter().text());
        String to = outgoing.letter().to();
        return (to == null ? body : body.add("to", to)).build().toString();
    }
}
