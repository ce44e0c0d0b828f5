package wanbi.web.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The style sheets of the papers, read once. */
final class StyleSheets {

    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private StyleSheets() {}

    static String named(String name) {
        return READ.computeIfAbsent(name, StyleSheets::read);
    }

    private static String read(String name) {
        try (InputStream in = StyleSheets.class.getResourceAsStream("/wanbi/paper/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
