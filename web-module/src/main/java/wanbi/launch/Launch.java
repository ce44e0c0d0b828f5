package wanbi.launch;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code java -jar wanbi.jar}: brings the product up, and takes it down whole when asked to end. */
public final class Launch {
    private final Settings settings;
    private final Running running;

    private Launch(Settings settings, Running running) {
        this.settings = settings;
        this.running = running;
    }

    public static void main(String[] arguments) {
        var running = new Running();
        try {
            new Launch(Settings.of(System::getProperty, System::getenv), running).run();
        } catch (LaunchFailure e) {
            if (running.isStopping()) {
                // Somebody ended it while it was still starting: what broke off is no failure.
                return;
            }
            System.err.println();
            System.err.println(e.getMessage());
            System.exit(e.exit().code());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(Exit.DEPLOYMENT.code());
        }
    }

    private void run() throws InterruptedException {
        if (settings.followParent()) {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        }
        ApplicationServer.refuseBusyPorts(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "wanbi-stop"));
        DataFolder folder = running.with(DataFolder.open(settings.data()));
        // Before anything asks for a temporary file: the JVM reads this once.
        System.setProperty("java.io.tmpdir", folder.temporary().toString());
        Database database = settings.externalDatabase().orElseGet(() -> embedded(folder));
        settings.externalDatabase().ifPresent(ChineseText::check);
        ConfigKeys.handOn(settings, database);
        Announcement.starting();
        running.with(ApplicationServer.start(settings, war(), folder));
        new Health(settings).awaitUp();
        Announcement.ready(settings);
    }

    private Database embedded(DataFolder folder) {
        EmbeddedDatabase database = running.with(EmbeddedDatabase.start(folder.root()));
        database.whenEnded(() -> running.lost(
                Exit.DATABASE,
                "数据库进程意外结束，完璧随之停止。重新启动后数据仍在。",
                "The database process ended unexpectedly, so Wanbi stops. Start it again: the rows are kept."));
        return database.address();
    }

    /** The WAR lies beside the launcher's own jar. */
    private static Path war() {
        try {
            Path here = Path.of(Launch.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path war = here.resolveSibling("wanbi.war");
            if (Files.exists(war)) {
                return war;
            }
            throw new LaunchFailure(
                    Exit.DEPLOYMENT, "找不到应用文件 " + war + "。", "The application file " + war + " is missing.");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
