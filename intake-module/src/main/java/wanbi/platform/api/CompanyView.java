package wanbi.platform.api;

/** The company as its own papers name it. */
public final class CompanyView {

    private final String name;
    private final boolean demonstration;

    public CompanyView(String name, boolean demonstration) {
        this.name = name;
        this.demonstration = demonstration;
    }

    public String getName() {
        return name;
    }

    /** Filled with the demonstration company. */
    public boolean isDemonstration() {
        return demonstration;
    }
}
