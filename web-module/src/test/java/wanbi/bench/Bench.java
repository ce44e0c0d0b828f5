package wanbi.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * {@code mvn -Pbench}: the installed product beside the barest thing that does the same, on the same machine at the same
 * time. It reports ratios and judges none. Its arguments choose parts: intake, count, import, export,
 * matching, search, worklist, sweep, footage, start.
 */
public final class Bench {
    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final Path DATA = FOLDER.resolve("wanbi-data");

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var parts = arguments.length == 0
                ? Set.of(
                        "intake",
                        "count",
                        "import",
                        "export",
                        "matching",
                        "search",
                        "worklist",
                        "sweep",
                        "footage",
                        "start")
                : Set.of(arguments);
        var report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        empty(FOLDER);
        report.say("%d cores, Java %s; this takes some minutes and wants a quiet machine."
                .formatted(Runtime.getRuntime().availableProcessors(), Runtime.version()));
        try (var product = Product.start(DATA)) {
            report.say("first start, with the making of the database: %.1f s".formatted(product.firstPage()));
            product.furnish();
            if (parts.contains("intake")) {
                new IntakeBench(product, report).run();
            }
            if (parts.contains("count")) {
                new CountBench(product, report).run();
            }
            if (parts.contains("import")) {
                new ImportBench(product, report).run(Register.in(System.getProperty("wanbi.data.folder")));
            }
            if (parts.contains("export")) {
                new ExportBench(product, report).run();
            }
            if (parts.contains("matching")) {
                new MatchBench(product, report).run();
            }
            if (parts.contains("search")) {
                new SearchBench(product, report).run();
            }
            if (parts.contains("worklist")) {
                new WorklistBench(product, report).run();
            }
            if (parts.contains("sweep")) {
                new SweepBench(product, report).run();
            }
            if (parts.contains("footage")) {
                new FootageBench(product, report).run();
            }
        }
        if (parts.contains("start")) {
            new StartBench(FOLDER, report).run(DATA);
        }
        report.print();
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> paths;
            try (var tree = Files.walk(folder)) {
                paths = tree.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : paths) {
                Files.delete(path);
            }
        }
        Files.createDirectories(folder);
    }
}
