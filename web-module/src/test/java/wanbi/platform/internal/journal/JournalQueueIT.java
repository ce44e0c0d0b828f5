package wanbi.platform.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.Chain;
import wanbi.platform.api.Journal;

/** Many writers of one chain: each waits for the one before, so that no number is given twice and none left out (I1). */
@ExtendWith(ArquillianExtension.class)
class JournalQueueIT {

    private static final int WRITERS = 6;
    private static final int ENTRIES = 20;

    @Inject
    private Journal journal;

    @Inject
    private QueueWriter writer;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Resource
    private ManagedExecutorService executor;

    private final Chain chain = new Chain("CASE:" + TestHouse.aCode("T"));

    @Test
    void requestsQueueUp() throws Exception {
        queueUp(this::write);
    }

    /** A job of the house makes its transactions one after the other within one call (ADR 0004). */
    @Test
    void jobsOfTheHouseQueueUp() throws Exception {
        queueUp(() -> house.asSystem(this::write));
    }

    private Void write() throws Exception {
        for (int entry = 0; entry < ENTRIES; entry++) {
            writer.write(chain);
        }
        return null;
    }

    private void queueUp(Callable<Void> writing) throws Exception {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(executor.submit(writing));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        assertEquals(WRITERS * ENTRIES, (int)
                transactions.in(() -> journal.chronology(chain).size()));
        assertTrue(transactions.in(() -> journal.verify(chain)).isValid());
    }
}
