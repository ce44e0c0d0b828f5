package wanbi.bench;

import com.sun.management.GarbageCollectorMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another JVM of ours: what its collections leave over while something runs. */
final class Heap implements AutoCloseable {
    private static final long MIB = 1 << 20;
    private static final long BETWEEN_LOOKS_MS = 100;
    /** What the heap is made of; the collectors tell of code and classes too. */
    private static final String HEAP_POOLS = "G1 .*|.*Eden Space|.*Survivor Space|Tenured Gen|PS Old Gen";

    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final List<GarbageCollectorMXBean> collectors;

    private Heap(JMXConnector connector) throws IOException {
        this.connector = connector;
        var server = connector.getMBeanServerConnection();
        this.memory = ManagementFactory.getPlatformMXBean(server, MemoryMXBean.class);
        this.collectors = List.copyOf(ManagementFactory.getPlatformMXBeans(server, GarbageCollectorMXBean.class));
    }

    static Heap of(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    /** What is left after a full collection, in MiB. */
    long live() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / MIB;
    }

    /** @param most the most that any collection left over while it ran, in MiB; 0 when there was none */
    record Watched<T>(T result, long most) {}

    <T> Watched<T> watch(Callable<T> work) throws Exception {
        live();
        long from = collections();
        var watcher = new Watcher(from);
        watcher.start();
        try {
            T result = work.call();
            return new Watched<>(result, watcher.end());
        } finally {
            watcher.interrupt();
        }
    }

    private long collections() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }

    private long leftOver() {
        return collectors.stream()
                .map(GarbageCollectorMXBean::getLastGcInfo)
                .filter(last -> last != null)
                .max((a, b) -> Long.compare(a.getEndTime(), b.getEndTime()))
                .map(last -> sum(last.getMemoryUsageAfterGc()) / MIB)
                .orElse(0L);
    }

    private static long sum(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                .filter(pool -> pool.getKey().matches(HEAP_POOLS))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    private final class Watcher extends Thread {
        private long seen;
        private volatile long most;

        Watcher(long seen) {
            super("heap-watcher");
            this.seen = seen;
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                while (!isInterrupted()) {
                    look();
                    TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS_MS);
                }
            } catch (InterruptedException e) {
                interrupt();
            }
        }

        private synchronized void look() {
            long now = collections();
            if (now != seen) {
                seen = now;
                most = Math.max(most, leftOver());
            }
        }

        long end() {
            look();
            return most;
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
