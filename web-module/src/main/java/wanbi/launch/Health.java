package wanbi.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the application itself whether it is up: deployed, migrated, filled, and on speaking terms with its database. */
final class Health {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpRequest question;

    Health(Settings settings) {
        String host = settings.bind().equals("0.0.0.0") || settings.bind().equals("::") ? "127.0.0.1" : settings.bind();
        this.question = HttpRequest.newBuilder(URI.create("http://" + host + ":" + settings.port() + "/health"))
                .timeout(Duration.ofSeconds(10))
                .build();
    }

    void awaitUp() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        String last = "";
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; Thread.sleep(250)) {
            try {
                var answer = client.send(question, BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    return;
                }
                last = answer.statusCode() + " " + answer.body();
            } catch (IOException e) {
                last = e.toString();
            }
        }
        throw new LaunchFailure(
                Exit.DEPLOYMENT,
                "应用在 " + PATIENCE.toMinutes() + " 分钟内没有就绪：" + last,
                "The application was not ready within " + PATIENCE.toMinutes() + " minutes: " + last);
    }
}
