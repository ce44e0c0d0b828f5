package wanbi.platform.api;

import java.util.List;
import wanbi.kernel.StaffId;

/** An account, as the administrator sees it. */
public final class AccountView {

    private final StaffId id;
    private final String name;
    private final String username;
    private final String phone;
    private final String mail;
    private final boolean locked;
    private final boolean pinSet;
    private final boolean passwordDue;
    private final List<GrantView> grants;
    private final long version;

    public AccountView(
            StaffId id,
            String name,
            String username,
            String phone,
            String mail,
            boolean locked,
            boolean pinSet,
            boolean passwordDue,
            List<GrantView> grants,
            long version) {
        this.id = id;
        this.name = name;
        this.username = username;
        this.phone = phone;
        this.mail = mail;
        this.locked = locked;
        this.pinSet = pinSet;
        this.passwordDue = passwordDue;
        this.grants = grants;
        this.version = version;
    }

    public StaffId getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getUsername() {
        return username;
    }

    public String getPhone() {
        return phone;
    }

    /** Null when none was entered. */
    public String getMail() {
        return mail;
    }

    public boolean isLocked() {
        return locked;
    }

    public boolean isPinSet() {
        return pinSet;
    }

    /** Has to choose an own password at the next sign-in. */
    public boolean isPasswordDue() {
        return passwordDue;
    }

    public List<GrantView> getGrants() {
        return grants;
    }

    public long getVersion() {
        return version;
    }
}
