package wanbi.web.frame;

/** One place of the rail: where it leads and how it is called. */
public final class RailEntry {

    private final String page;
    private final String key;
    private final String icon;
    private final String group;
    private final boolean current;

    RailEntry(String page, String key, String icon, String group, boolean current) {
        this.page = page;
        this.key = key;
        this.icon = icon;
        this.group = group;
        this.current = current;
    }

    public String getPage() {
        return page;
    }

    /** Key of its word. */
    public String getKey() {
        return "rail." + key;
    }

    /** Key of the sentence that says what it is for. */
    public String getPurpose() {
        return "more." + key;
    }

    public String getGroup() {
        return group;
    }

    public String getIcon() {
        return icon;
    }

    public boolean isCurrent() {
        return current;
    }
}
