package wanbi.platform.internal.outbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;

/** Listens where the container's chat messages go, as long as a test is interested. */
final class ChatRoom implements AutoCloseable {

    private final HttpServer server;
    private final List<String> heard = new ArrayList<>();

    /** @param address as the container has it set */
    ChatRoom(URI address) throws IOException {
        server = HttpServer.create(new InetSocketAddress(address.getHost(), address.getPort()), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            synchronized (this) {
                heard.add(exchange.getRequestHeaders().getFirst("X-Wanbi-Message-Id") + " " + body);
                notifyAll();
            }
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
    }

    /** How often each message was heard that came from this site, once there are so many. */
    synchronized List<String> idsFrom(String site, int count) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (ids(site).size() < count && System.nanoTime() < end) {
            wait(1_000);
        }
        return ids(site);
    }

    private List<String> ids(String site) {
        return heard.stream()
                .filter(one -> one.startsWith(site + "-M-"))
                .map(one -> one.substring(0, one.indexOf(' ')))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
