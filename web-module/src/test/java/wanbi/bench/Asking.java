package wanbi.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;

/** One read by REST, again and again, timed. */
final class Asking {
    private final HttpClient client = Product.client();
    private final Product product;
    private final String path;
    private final String token;

    Asking(Product product, String path, String token) {
        this.product = product;
        this.path = path;
        this.token = token;
    }

    String path() {
        return path;
    }

    String answer(String more) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(product.api(path + more))
                .header("Authorization", "Bearer " + token)
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** @return milliseconds */
    double time(String more) throws IOException, InterruptedException {
        long start = System.nanoTime();
        answer(more);
        return (System.nanoTime() - start) / 1e6;
    }

    static String ratio(double over, double under) {
        return String.format(Locale.ROOT, "%.2f", over / under);
    }
}
