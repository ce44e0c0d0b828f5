package wanbi.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Starts the product's own database, empty and with the product's own two roles, before the first container test, and hands
 * its address on as the properties that arquillian.xml quotes. A run without container tests goes without it.
 */
public final class ContainerDatabase implements TestExecutionListener {
    private static final Path FOLDER = Path.of("target", "container-test").toAbsolutePath();

    private EmbeddedDatabase database;

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (plan.getRoots().stream()
                .anyMatch(root -> isContainerTest(root)
                        || plan.getDescendants(root).stream().anyMatch(ContainerDatabase::isContainerTest))) {
            start();
        }
    }

    private static boolean isContainerTest(TestIdentifier test) {
        return test.getSource()
                .filter(ClassSource.class::isInstance)
                .map(source -> ((ClassSource) source).getJavaClass())
                .filter(type -> AnnotationSupport.findRepeatableAnnotations(type, ExtendWith.class).stream()
                        .anyMatch(extension -> List.of(extension.value()).contains(ArquillianExtension.class)))
                .isPresent();
    }

    private void start() {
        try {
            if (Files.exists(FOLDER)) {
                DataFolder.delete(FOLDER);
            }
            Files.createDirectories(FOLDER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        database = EmbeddedDatabase.start(FOLDER);
        Database address = database.address();
        System.setProperty("wanbi.db.url", address.url());
        System.setProperty("wanbi.db.user", address.user());
        System.setProperty("wanbi.db.password", address.password());
        System.setProperty("wanbi.db.owner.user", address.ownerUser());
        System.setProperty("wanbi.db.owner.password", address.ownerPassword());
        // "ArquillianServletRunnerEE9 not found" means that the deployment failed: the reason stands here
        // (server.log.0).
        System.setProperty("wanbi.container.log", FOLDER.resolve("server.log").toString());
        // A test that wants to receive what the house sends listens here.
        System.setProperty("wanbi.chat.url", "http://127.0.0.1:" + freePort() + "/chat");
        System.setProperty("wanbi.data", FOLDER.resolve("data").toString());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (database != null) {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
