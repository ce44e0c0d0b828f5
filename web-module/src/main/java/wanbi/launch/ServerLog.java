package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's log goes to the data folder, in a few files of bounded size; the screen shows only what went wrong. */
final class ServerLog {
    private ServerLog() {}

    static Path configuration(DataFolder folder) throws IOException {
        Path logs = Files.createDirectories(folder.root().resolve("log"));
        Path configuration = folder.temporary().resolve("logging.properties");
        return Files.write(
                configuration,
                List.of(
                        "handlers=java.util.logging.FileHandler, java.util.logging.ConsoleHandler",
                        "java.util.logging.FileHandler.pattern=" + logs.resolve("server.%g.log"),
                        "java.util.logging.FileHandler.limit=20000000",
                        "java.util.logging.FileHandler.count=5",
                        "java.util.logging.FileHandler.append=true",
                        "java.util.logging.FileHandler.encoding=UTF-8",
                        "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
                        "java.util.logging.ConsoleHandler.level=SEVERE",
                        "java.util.logging.ConsoleHandler.encoding=UTF-8",
                        "java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter",
                        "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n",
                        ".level=INFO",
                        "org.hibernate.validator.internal.util.Version.level=WARNING",
                        "fish.payara.nucleus.util.level=WARNING",
                        "javax.enterprise.system.tools.deployment.dol.level=WARNING",
                        "org.glassfish.admin.mbeanserver.level=WARNING"));
    }
}
