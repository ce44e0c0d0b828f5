package wanbi.platform.internal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Sends what has come of a long file to the disk while the rest is on its way, so that its sender need not wait at the end. */
final class EarlyForce {

    static final long EVERY = 32L << 20;

    private final FileChannel channel;
    private final Executor threads;
    private CompletableFuture<Void> underWay = CompletableFuture.completedFuture(null);
    private long sent;

    /** @param threads null to force at the end only */
    EarlyForce(FileChannel channel, Executor threads) {
        this.channel = channel;
        this.threads = threads;
    }

    /** @param bytes so many are written by now */
    void reached(long bytes) {
        if (threads != null && bytes - sent >= EVERY && underWay.isDone()) {
            sent = bytes;
            underWay = underWay.thenRunAsync(this::force, threads);
        }
    }

    /**
     * Everything is on the disk. An error of the disk is told once by the system, to whoever forces first: it must not be
     * lost here. That there was no thread to force early is no error.
     */
    void finish() throws IOException {
        try {
            underWay.join();
        } catch (CompletionException early) {
            if (early.getCause() instanceof IOException broken) {
                throw broken;
            }
        }
        channel.force(true);
    }

    private void force() {
        try {
            channel.force(false);
        } catch (IOException broken) {
            throw new CompletionException(broken);
        }
    }
}
