package wanbi.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What is up so far; taken down in the opposite order, so that no request outlives its database. */
final class Running {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private boolean stopping;

    synchronized <T extends AutoCloseable> T with(T part) {
        parts.push(part);
        return part;
    }

    void stop() {
        synchronized (this) {
            stopping = true;
        }
        while (true) {
            AutoCloseable part;
            synchronized (this) {
                part = parts.poll();
            }
            if (part == null) {
                return;
            }
            try {
                part.close();
            } catch (Exception e) {
                System.err.println(e.getMessage());
            }
        }
    }

    synchronized boolean isStopping() {
        return stopping;
    }

    /** A part ended by itself: the whole goes, loudly, unless it was going anyway. */
    void lost(Exit exit, String chinese, String english) {
        if (isStopping()) {
            return;
        }
        System.err.println(chinese);
        System.err.println(english);
        System.exit(exit.code());
    }
}
