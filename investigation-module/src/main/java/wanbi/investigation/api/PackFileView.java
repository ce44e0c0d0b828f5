package wanbi.investigation.api;

/** One file of a pack. */
public final class PackFileView {

    private final String path;
    private final String kind;
    private final String sha256;
    private final long bytes;

    public PackFileView(String path, String kind, String sha256, long bytes) {
        this.path = path;
        this.kind = kind;
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    public String getPath() {
        return path;
    }

    /** PAPER, CLIP, EXHIBIT, PHOTO or POLICE_PAPER. */
    public String getKind() {
        return kind;
    }

    public String getSha256() {
        return sha256;
    }

    public long getBytes() {
        return bytes;
    }
}
