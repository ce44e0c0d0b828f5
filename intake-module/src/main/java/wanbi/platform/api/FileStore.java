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

    /**
     * Lays long content on the shelf, hashed while it arrives, without a transaction; nobody can name it before it is
     * {@link #enter}ed.
     */
    Laid lay(InputStream content);

    /** In the running transaction (MANDATORY). */
    StoredFile enter(Laid laid, String mediaType);

    Optional<StoredFile> find(String file);

    /** @throws wanbi.kernel.UnknownThing when there is no such file */
    InputStream open(String file);

    /** On the shelf, but in no register yet. */
    record Laid(String sha256, long bytes) {}
}
