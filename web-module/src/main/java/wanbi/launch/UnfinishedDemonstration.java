package wanbi.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A first start that was killed while the demonstration's history was being written leaves half a company that nobody has
 * worked with: it is begun anew. The application keeps the mark for as long as it writes.
 */
final class UnfinishedDemonstration {
    private static final String MARK = "demonstration.filling";

    private UnfinishedDemonstration() {}

    /** To be called when no database runs in the folder. */
    static void forget(Path folder) throws IOException {
        Path mark = folder.resolve(MARK);
        if (!Files.exists(mark)) {
            return;
        }
        for (String part : List.of("postgres", "files", "keys")) {
            if (Files.exists(folder.resolve(part))) {
                DataFolder.delete(folder.resolve(part));
            }
        }
        Files.delete(mark);
    }
}
