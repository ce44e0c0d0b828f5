package wanbi.platform.api;

import java.io.InputStream;
import java.util.Optional;

/** The store behind the doors: contexts put their own papers in and take files out for those who may see the subject. */
@BetweenContexts
public interface FileStore {

    /** Stores as it is, without judging; for papers that the house itself has made. */
    StoredFile put(byte[] content, String mediaType);

    /** As {@link #put} for long content, streamed. */
    StoredFile put(InputStream content, String mediaType);

    Optional<StoredFile> find(String file);

    /** @throws wanbi.kernel.UnknownThing when there is no such file */
    InputStream open(String file);
}
