package wanbi.web.frame;

/** One place of the rail: where it leads and the key of its word. */
public final class RailEntry {

    private final String page;
    private final String key;
    private final String icon;
    private final boolean current;

    RailEntry(String page, String key, String icon, boolean current) {
        this.page = page;
        this.key = key;
        this.icon = icon;
        this.current = current;
    }

    public String getPage() {
        return page;
    }

    public String getKey() {
        return key;
    }

    public String getIcon() {
        return icon;
    }

    public boolean isCurrent() {
        return current;
    }
}
