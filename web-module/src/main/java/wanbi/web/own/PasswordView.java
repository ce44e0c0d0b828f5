package wanbi.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.OwnAccount;
import wanbi.platform.api.StaffPrincipal;
import wanbi.web.security.StaffSession;

/** Changes the own password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private OwnAccount account;

    @Inject
    private SecurityContext security;

    @Inject
    private StaffSession session;

    private String current;
    private String wished;
    private String again;

    /** The change ends every session of the old password; this one begins anew with the new one. */
    public String change() {
        if (wished != null && !wished.equals(again)) {
            throw new InvalidInput("again", "NOT_THE_SAME");
        }
        String username = security.getPrincipalsByType(StaffPrincipal.class).stream()
                .map(StaffPrincipal::username)
                .findFirst()
                .orElseThrow();
        account.changePassword(new OwnAccount.PasswordChange(current, wished));
        session.open(username, wished);
        return "/own/account?faces-redirect=true&changed=password";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWished() {
        return wished;
    }

    public void setWished(String wished) {
        this.wished = wished;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
