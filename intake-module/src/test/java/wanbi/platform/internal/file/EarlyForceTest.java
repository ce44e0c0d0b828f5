package wanbi.platform.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long files go to the disk on their way, one stretch at a time, and no error is lost. */
class EarlyForceTest {

    private final List<Runnable> tasks = new ArrayList<>();

    @TempDir
    Path folder;

    private FileChannel file() throws IOException {
        return FileChannel.open(folder.resolve("draft"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    @Test
    void oneStretchAfterAnother() throws IOException {
        try (FileChannel channel = file()) {
            EarlyForce early = new EarlyForce(channel, tasks::add);
            early.reached(EarlyForce.EVERY - 1);
            assertEquals(0, tasks.size());
            early.reached(EarlyForce.EVERY);
            early.reached(EarlyForce.EVERY * 3);
            assertEquals(1, tasks.size());
            tasks.get(0).run();
            early.reached(EarlyForce.EVERY * 3);
            assertEquals(2, tasks.size());
            tasks.get(1).run();
            early.finish();
        }
    }

    @Test
    void whatTheEarlyOneMetIsTold() throws IOException {
        FileChannel channel = file();
        EarlyForce early = new EarlyForce(channel, Runnable::run);
        channel.close();
        early.reached(EarlyForce.EVERY);
        assertThrows(ClosedChannelException.class, early::finish);
    }

    /** The executor may be shut down or full: the file is forced at the end all the same. */
    @Test
    void withoutAThreadItIsForcedAtTheEnd() throws IOException {
        try (FileChannel channel = file()) {
            EarlyForce early = new EarlyForce(channel, task -> {
                throw new RejectedExecutionException();
            });
            early.reached(EarlyForce.EVERY);
            early.finish();
        }
    }
}
