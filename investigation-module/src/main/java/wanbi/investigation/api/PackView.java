package wanbi.investigation.api;

import java.time.Instant;
import java.util.List;

/** A pack for the police, as it was made. */
public final class PackView {

    private final String id;
    private final String caseNumber;
    private final String site;
    private final int version;
    private final Made made;
    private final Sealed sealed;
    private final List<PackFileView> files;

    /** @param reason null where nobody had to say one */
    public record Made(Instant at, String byName, String reason) {}

    /**
     * What holds it together.
     *
     * @param clipsWaiting clips that lie in the store still, because no paper of the police asks for them
     * @param sums hash of {@code SHA256SUMS}, which names all other files with theirs
     */
    public record Sealed(int clipsWaiting, long bytes, String manifest, String sums) {}

    public PackView(
            String id,
            String caseNumber,
            String site,
            int version,
            Made made,
            Sealed sealed,
            List<PackFileView> files) {
        this.id = id;
        this.caseNumber = caseNumber;
        this.site = site;
        this.version = version;
        this.made = made;
        this.sealed = sealed;
        this.files = files;
    }

    public String getId() {
        return id;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public String getSite() {
        return site;
    }

    public int getVersion() {
        return version;
    }

    public Instant getMadeAt() {
        return made.at();
    }

    public String getMadeByName() {
        return made.byName();
    }

    public String getReason() {
        return made.reason();
    }

    public int getClipsWaiting() {
        return sealed.clipsWaiting();
    }

    public long getBytes() {
        return sealed.bytes();
    }

    public String getManifest() {
        return sealed.manifest();
    }

    public String getSums() {
        return sealed.sums();
    }

    /** In the order in which they lie in it. */
    public List<PackFileView> getFiles() {
        return files;
    }
}
