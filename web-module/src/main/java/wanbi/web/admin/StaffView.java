package wanbi.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import wanbi.kernel.StaffId;
import wanbi.platform.api.AccountView;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.OneTimePassword;
import wanbi.platform.api.DirectoryAdministration.PinReset;
import wanbi.platform.api.DirectoryAdministration.StaffDraft;
import wanbi.platform.api.DirectoryAdministration.StaffRef;

/** Staff with their accounts: hire, change, lock, reset password and PIN. */
@Named
@ViewScoped
public class StaffView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private GrantsForm grants;

    private transient AccountView chosen;
    private String oneTimePassword;
    private String name;
    private String username;
    private String phone;
    private String mail;
    private String pin;

    public List<AccountView> getAccounts() {
        return administration.accounts();
    }

    public void choose(AccountView account) {
        chosen = account;
        name = account.getName();
        username = account.getUsername();
        phone = account.getPhone();
        mail = account.getMail();
        pin = null;
        oneTimePassword = null;
        grants.show(account.getId(), account.getGrants());
    }

    public void clear() {
        chosen = null;
        name = null;
        username = null;
        phone = null;
        mail = null;
        pin = null;
        oneTimePassword = null;
    }

    public void save() {
        if (chosen == null) {
            OneTimePassword hired = administration.hire(new StaffDraft(null, name, username, phone, mail, null));
            again(hired.staff());
            oneTimePassword = hired.password();
        } else {
            administration.changeStaff(new StaffDraft(id(), name, username, phone, mail, chosen.getVersion()));
            again(id());
        }
    }

    public void resetPassword() {
        String password = administration.resetPassword(new StaffRef(id())).password();
        again(id());
        oneTimePassword = password;
    }

    public void resetPin() {
        administration.resetPin(new PinReset(id(), pin));
        again(id());
    }

    public void lock() {
        administration.lock(new StaffRef(id()));
        again(id());
    }

    public void unlock() {
        administration.unlock(new StaffRef(id()));
        again(id());
    }

    public void grant() {
        grants.save();
        again(id());
    }

    private StaffId id() {
        return chosen.getId();
    }

    private void again(StaffId staff) {
        getAccounts().stream()
                .filter(account -> account.getId().equals(staff))
                .findFirst()
                .ifPresent(this::choose);
    }

    public boolean isNew() {
        return chosen == null;
    }

    public AccountView getChosen() {
        return chosen;
    }

    /** Shown this once, to be read out to the colleague. */
    public String getOneTimePassword() {
        return oneTimePassword;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPin() {
        return pin;
    }

    public void setPin(String pin) {
        this.pin = pin;
    }
}
