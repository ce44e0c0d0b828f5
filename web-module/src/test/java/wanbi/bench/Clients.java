package wanbi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** So many clients, each doing the same thing again and again until the time is over. */
final class Clients {

    /** One thing done; the first that fails ends the benchmark. */
    interface Act {
        void once() throws Exception;
    }

    private Clients() {}

    /** @return done in a second, by all together */
    static double rate(List<? extends Act> clients, double seconds) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(clients.size());
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            var work = new ArrayList<Callable<Integer>>();
            clients.forEach(client -> work.add(() -> again(client, end)));
            int done = 0;
            for (var counted : threads.invokeAll(work)) {
                done += counted.get();
            }
            return done * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
        }
    }

    private static int again(Act client, long end) throws Exception {
        int done = 0;
        while (System.nanoTime() < end) {
            client.once();
            done++;
        }
        return done;
    }
}
