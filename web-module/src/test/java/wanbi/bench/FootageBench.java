package wanbi.bench;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How long it takes until everybody has been told whose recordings are about to be written over, among many that are not;
 * and how fast a clip goes into the store beside a copy of the same file that hashes it on its way.
 */
final class FootageBench {
    private static final int CAMERAS = 20_000;
    private static final int REQUESTS = 50_000;
    /** One of this many comes due. */
    private static final int ONE_OF = 100;

    private static final int PATIENCE_S = 300;
    private static final long CLIP = 256L << 20;
    private static final int ROUNDS = 5;
    private static final String LEFT =
            "select count(*) from (select pg_sleep(0.05)) pause, investigation.footage_request where next_moment_at <= now()";
    private static final String RUNG =
            "select coalesce(extract(epoch from max(raised_at) - min(raised_at)), 0) from intake.alarm"
                    + " where kind = 'FOOTAGE' and raised_at > '%s'";

    private final Product product;
    private final Report report;

    FootageBench(Product product, Report report) {
        this.product = product;
        this.report = report;
    }

    void run() throws Exception {
        try (var owner = product.connect("owner")) {
            fill(owner);
            // The first handful of a fresh server would measure its warming up.
            sweep(owner, ONE_OF * 5, 0);
            double seconds = sweep(owner, ONE_OF, 1);
            report.line(
                    String.format(
                            Locale.ROOT,
                            "expiry sweep, %,d cameras, %,d requests, %,d of them reddening at once",
                            CAMERAS,
                            REQUESTS,
                            REQUESTS / ONE_OF),
                    String.format(Locale.ROOT, "%.1f s", seconds),
                    "—",
                    "—",
                    "under 5 s");
        }
        clips();
    }

    private void fill(Connection owner) throws IOException, SQLException {
        owner.setAutoCommit(false);
        try (var script = FootageBench.class.getResourceAsStream("footage.sql");
                var statement = owner.createStatement()) {
            String sql = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(sql.replace("{cameras}", Integer.toString(CAMERAS))
                    .replace("{requests}", Integer.toString(REQUESTS)));
            owner.commit();
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze investigation.footage_request");
            statement.execute("vacuum analyze investigation.footage_camera");
        }
    }

    /** @return seconds from the first alarm to the last */
    private double sweep(Connection owner, int oneOf, int rest) throws SQLException {
        String before = single(owner, "select now()::text");
        try (var statement = owner.createStatement()) {
            statement.execute("update investigation.footage_camera c set overwritten_at = now() + interval '2 hours',"
                    + " gone_at = now() + interval '26 hours' from investigation.footage_request r where r.id = c.request"
                    + " and substring(r.case_number from '\\d+$')::int %% %d = %d".formatted(oneOf, rest));
            statement.execute("update investigation.footage_request set earliest_at = now() + interval '2 hours',"
                    + " next_moment_at = now() - interval '1 second'"
                    + " where substring(case_number from '\\d+$')::int %% %d = %d".formatted(oneOf, rest));
        }
        long patience = System.nanoTime() + PATIENCE_S * 1_000_000_000L;
        while (System.nanoTime() < patience) {
            if (single(owner, LEFT).equals("0")) {
                return Double.parseDouble(single(owner, RUNG.formatted(before)));
            }
        }
        throw new IllegalStateException("the sweep does not end");
    }

    private static String single(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private void clips() throws Exception {
        var folder = Files.createTempDirectory("clips");
        var clip = folder.resolve("clip.mp4");
        String about = new RestIntake(product).report();
        List<Double> uploads = new ArrayList<>();
        List<Double> copy = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        product.settle();
        for (int round = -1; round < ROUNDS; round++) {
            shoot(clip, round);
            double copied = copied(clip, folder.resolve("copy" + round + ".mp4"));
            double sent = sent(clip, about);
            if (round >= 0) {
                copy.add(copied);
                uploads.add(sent);
                ratios.add(sent / copied);
            }
        }
        report.line(
                "clip of %d MiB into the store".formatted(CLIP >> 20),
                "upload %s MiB/s, copy with hash %s MiB/s"
                        .formatted(Spread.of(uploads).with(0), Spread.of(copy).with(0)),
                "upload / copy",
                Spread.of(ratios).with(2),
                "≥ 0.7");
        try (var written = Files.list(folder)) {
            for (Path each : written.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /** Of chance, so that no two clips are one file of the store. */
    private static void shoot(Path clip, int round) throws IOException {
        var chance = new Random(round);
        byte[] megabyte = new byte[1 << 20];
        try (var out = Files.newOutputStream(clip)) {
            out.write(new byte[] {0, 0, 0, 32, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'});
            for (long written = 0; written < CLIP; written += megabyte.length) {
                chance.nextBytes(megabyte);
                out.write(megabyte);
            }
        }
    }

    /**
     * Into a file of its own, as the store has it: blocks that were just freed are written three times as fast as fresh ones.
     *
     * @return mebibytes a second
     */
    private static double copied(Path clip, Path to) throws Exception {
        long start = System.nanoTime();
        try (var in = new DigestInputStream(Files.newInputStream(clip), MessageDigest.getInstance("SHA-256"));
                var out = FileChannel.open(to, CREATE_NEW, WRITE)) {
            in.transferTo(Channels.newOutputStream(out));
            out.force(true);
        }
        return speed(start);
    }

    /** Straight from the file into the socket: a client that does more would be measured with it. */
    private double sent(Path clip, String about) throws IOException {
        URI to = product.api("/files/clips?case=" + about);
        long start = System.nanoTime();
        try (var socket = SocketChannel.open(new InetSocketAddress(to.getHost(), to.getPort()));
                var file = FileChannel.open(clip, READ)) {
            String head = "PUT %s?%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: video/mp4\r\n"
                    + "Content-Length: %d\r\nConnection: close\r\n\r\n";
            socket.write(ByteBuffer.wrap(
                    head.formatted(to.getPath(), to.getQuery(), to.getAuthority(), Product.MANAGER_TOKEN, file.size())
                            .getBytes(StandardCharsets.US_ASCII)));
            for (long at = 0; at < file.size(); ) {
                at += file.transferTo(at, file.size() - at, socket);
            }
            String answer = new String(Channels.newInputStream(socket).readAllBytes(), StandardCharsets.UTF_8);
            if (!answer.startsWith("HTTP/1.1 201")) {
                throw new IllegalStateException(answer);
            }
        }
        return speed(start);
    }

    private static double speed(long start) {
        return (CLIP >> 20) / ((System.nanoTime() - start) / 1e9);
    }
}
