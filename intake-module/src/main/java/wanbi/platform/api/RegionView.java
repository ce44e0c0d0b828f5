package wanbi.platform.api;

/** A region of the company. */
public final class RegionView {

    private final String code;
    private final String name;
    private final long version;

    public RegionView(String code, String name, long version) {
        this.code = code;
        this.name = name;
        this.version = version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public long getVersion() {
        return version;
    }
}
