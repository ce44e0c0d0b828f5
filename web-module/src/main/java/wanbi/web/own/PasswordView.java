package wanbi.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.kernel.InvalidInput;
import wanbi.platform.api.OwnAccount;

/** Changes the own password. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private OwnAccount account;

    private String current;
    private String wished;
    private String again;

    /** After the change every session of the old password has ended, this one too. */
    public String change() {
        if (wished != null && !wished.equals(again)) {
            throw new InvalidInput("again", "NOT_THE_SAME");
        }
        account.changePassword(new OwnAccount.PasswordChange(current, wished));
        return "/sign-in?faces-redirect=true&changed=1";
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
