package wanbi.platform.api;

/** A role at a node. */
public final class GrantView {

    private final String role;
    private final String node;

    public GrantView(String role, String node) {
        this.role = role;
        this.node = node;
    }

    public String getRole() {
        return role;
    }

    /** COMPANY, a region code or a site code. */
    public String getNode() {
        return node;
    }
}
