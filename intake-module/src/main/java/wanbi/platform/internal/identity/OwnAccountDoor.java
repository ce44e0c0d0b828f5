package wanbi.platform.internal.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import wanbi.kernel.CurrentStaff;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Guarded;
import wanbi.platform.api.Journal;
import wanbi.platform.api.JournalEntry;
import wanbi.platform.api.OwnAccount;
import wanbi.platform.api.Roles;

@Stateless
@RolesAllowed({
    Roles.DESK,
    Roles.GUARD,
    Roles.CCTV,
    Roles.MANAGER,
    Roles.HEAD_OFFICE,
    Roles.AUDITOR,
    Roles.ADMIN,
    Roles.SYSTEM
})
@Guarded
public class OwnAccountDoor implements OwnAccount {

    @Inject
    CredentialBook credentials;

    @Inject
    Principals principals;

    @Inject
    Tries tries;

    @Inject
    Journal journal;

    @Inject
    CurrentStaff caller;

    @Override
    public void changePassword(PasswordChange change) {
        refuseUnlessProved(change.currentPassword());
        if (change.newPassword() != null && change.newPassword().equals(change.currentPassword())) {
            throw new InvalidInput("newPassword", "PASSWORD_UNCHANGED");
        }
        String username =
                principals.find(caller.id()).orElseThrow(SignInFailed::new).username();
        credentials.choosePassword(caller.id(), username, change.newPassword(), "newPassword");
        record("PASSWORD_CHANGED");
    }

    @Override
    public void changePin(PinChange change) {
        refuseUnlessProved(change.currentPassword());
        credentials.setPin(caller.id(), change.newPin(), "newPin");
        record("PIN_CHANGED");
    }

    private void refuseUnlessProved(String currentPassword) {
        StaffId staff = caller.id();
        String door = "OWN_ACCOUNT " + staff;
        Throttled.refuseIf(tries.secondsShut(door));
        if (!credentials.isPasswordOf(staff, currentPassword)) {
            tries.failed(door);
            throw new InvalidInput("currentPassword", "WRONG");
        }
    }

    private void record(String act) {
        journal.append(JournalEntry.of(journal.today(), act).fact("staff", caller.id()));
    }
}
