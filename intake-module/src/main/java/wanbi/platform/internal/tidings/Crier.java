package wanbi.platform.internal.tidings;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import wanbi.kernel.DomainEvent;

/**
 * Tells all nodes where something has happened, once its transaction is through. Not inside the transaction: PostgreSQL
 * lets those that notify commit only one after the other, so that intakes would queue. A moment's events go together.
 */
@ApplicationScoped
class Crier {

    static final String CHANNEL = "wanbi_tidings";
    static final String EVERYWHERE = "*";

    private static final Logger LOG = Logger.getLogger(Crier.class.getName());
    private static final String KEY = Crier.class.getName();
    private static final int BREATH_MS = 300;
    private static final int AGAIN_MS = 5_000;

    /** A notice holds 8,000 bytes. */
    private static final int MOST_SITES = 500;

    @Resource(lookup = "java:app/jdbc/wanbi")
    DataSource database;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Resource
    ManagedScheduledExecutorService later;

    private final Set<String> untold = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();

    void happened(@Observes DomainEvent event) {
        String site = event.site().value();
        if (transaction.getTransactionKey() == null) {
            tell(Set.of(site));
            return;
        }
        @SuppressWarnings("unchecked")
        Set<String> sites = (Set<String>) transaction.getResource(KEY);
        if (sites == null) {
            sites = new TreeSet<>();
            transaction.putResource(KEY, sites);
            transaction.registerInterposedSynchronization(new Afterwards(sites));
        }
        sites.add(site);
    }

    private final class Afterwards implements Synchronization {

        private final Set<String> sites;

        private Afterwards(Set<String> sites) {
            this.sites = sites;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is told that may still fail.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                tell(sites);
            }
        }
    }

    private void tell(Set<String> sites) {
        untold.addAll(sites);
        if (due.compareAndSet(false, true)) {
            later.schedule(this::cry, BREATH_MS, TimeUnit.MILLISECONDS);
        }
    }

    private void cry() {
        due.set(false);
        Set<String> sites = new TreeSet<>(untold);
        untold.removeAll(sites);
        if (sites.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, CHANNEL);
            statement.setString(2, sites.size() > MOST_SITES ? EVERYWHERE : String.join(",", sites));
            statement.execute();
        } catch (SQLException notNow) {
            LOG.log(Level.FINE, "What happened is told a little later.", notNow);
            untold.addAll(sites);
            if (due.compareAndSet(false, true)) {
                later.schedule(this::cry, AGAIN_MS, TimeUnit.MILLISECONDS);
            }
        }
    }
}
