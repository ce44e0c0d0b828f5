package wanbi.platform.internal.tidings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to what all nodes tell, on a connection of its own that asks the database nothing while nothing happens. What
 * was said while it was broken is not known, so that everybody looks once when it hears again.
 */
@Singleton
@Startup
@PermitAll
@DependsOn("PlatformMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Ear {

    private static final Logger LOG = Logger.getLogger(Ear.class.getName());
    private static final int PATIENCE_MS = 2_000;
    private static final int SILENCES_BEFORE_A_QUESTION = 30;
    private static final int DEAF_SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Heard heard;

    private final CountDownLatch closing = new CountDownLatch(1);

    @PostConstruct
    void open() {
        threads.newThread(this::listenUntilClosed).start();
    }

    @PreDestroy
    void close() {
        closing.countDown();
    }

    private void listenUntilClosed() {
        while (closing.getCount() > 0) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Crier.CHANNEL);
                heard.fromEverywhere();
                listen(connection.unwrap(PGConnection.class), statement);
                statement.execute("unlisten *");
            } catch (SQLException | RuntimeException broken) {
                LOG.log(Level.FINE, "Nothing is heard for the moment.", broken);
                rest();
            }
        }
    }

    /** A line that is dead without a word is found out by a question a minute. */
    private void listen(PGConnection line, Statement question) throws SQLException {
        int silences = 0;
        while (closing.getCount() > 0) {
            PGNotification[] said = line.getNotifications(PATIENCE_MS);
            if (said != null && said.length > 0) {
                silences = 0;
                for (PGNotification one : said) {
                    hear(one.getParameter());
                }
            } else if (++silences % SILENCES_BEFORE_A_QUESTION == 0) {
                question.execute("select 1");
            }
        }
    }

    private void hear(String sites) {
        for (String site : sites.split(",")) {
            if (site.equals(Crier.EVERYWHERE)) {
                heard.fromEverywhere();
            } else {
                heard.from(site);
            }
        }
    }

    private void rest() {
        try {
            closing.await(DEAF_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            closing.countDown();
            Thread.currentThread().interrupt();
        }
    }
}
