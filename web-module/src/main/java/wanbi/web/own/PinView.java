package wanbi.web.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import wanbi.platform.api.OwnAccount;

/** Changes the own PIN, with which one confirms as the second person. */
@Named
@RequestScoped
public class PinView {

    @Inject
    private OwnAccount account;

    private String current;
    private String pin;

    public String change() {
        account.changePin(new OwnAccount.PinChange(current, pin));
        return "/own/account?faces-redirect=true&changed=pin";
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
