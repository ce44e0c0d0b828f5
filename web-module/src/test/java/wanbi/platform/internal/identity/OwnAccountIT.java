package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.OneTimePassword;
import wanbi.platform.api.DirectoryAdministration.StaffDraft;
import wanbi.platform.api.DirectoryAdministration.StaffGrants;
import wanbi.platform.api.OwnAccount;
import wanbi.platform.api.OwnAccount.PasswordChange;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.SignIn.IssuedToken;
import wanbi.platform.api.StaffPrincipal;

/** What everybody keeps for oneself. */
@ExtendWith(ArquillianExtension.class)
class OwnAccountIT {

    private static final String HERE = "127.0.0.1";
    private static final Grant AUDITOR = new Grant("AUDITOR", "COMPANY");

    @Inject
    private SignIn signIn;

    @Inject
    private OwnAccount ownAccount;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private TestHouse house;

    @Test
    void anOwnNewPasswordEndsAllOtherSessions() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        IssuedToken token = signIn.issueToken(colleague.username(), TestHouse.PASSWORD, HERE);
        house.as(colleague, () -> {
            ownAccount.changePassword(new PasswordChange(TestHouse.PASSWORD, "another long one"));
            return null;
        });
        assertTrue(signIn.byToken(token.token()).isEmpty());
        assertTrue(signIn.refresh(colleague.id(), colleague.credentialVersion()).isEmpty());
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE));
        signIn.byPassword(colleague.username(), "another long one", HERE);
    }

    @Test
    void aNewPasswordNeedsThePresentOne() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        for (int i = 0; i < 5; i++) {
            assertCode("WRONG", () -> changePassword(colleague, "wrong", "another long one"));
        }
        assertCode("THROTTLED", () -> changePassword(colleague, TestHouse.PASSWORD, "another long one"));
    }

    @Test
    void theSamePasswordAgainIsNoNewOne() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        assertCode("PASSWORD_UNCHANGED", () -> changePassword(colleague, TestHouse.PASSWORD, TestHouse.PASSWORD));
    }

    @Test
    void aOneTimePasswordLetsOnlyAnOwnOneBeChosen() throws Exception {
        String username = TestHouse.aCode("U").toLowerCase();
        OneTimePassword issued = asAdministrator(() -> {
            OneTimePassword hired = administration.hire(new StaffDraft(null, "新同事", username, null, null));
            administration.grant(new StaffGrants(hired.staff(), List.of(new Grant("ADMIN", "COMPANY"))));
            return hired;
        });
        StaffPrincipal fresh = signIn.byPassword(username, issued.password(), HERE);
        assertTrue(fresh.passwordDue());
        assertCode("PASSWORD_DUE", () -> house.as(fresh, () -> administration.regions()));
        assertEquals(null, changePassword(fresh, issued.password(), "chosen by myself"));
        StaffPrincipal settled = signIn.byPassword(username, "chosen by myself", HERE);
        assertFalse(settled.passwordDue());
        house.as(settled, () -> administration.regions());
    }

    private Void changePassword(StaffPrincipal colleague, String current, String chosen) throws Exception {
        return house.as(colleague, () -> {
            ownAccount.changePassword(new PasswordChange(current, chosen));
            return null;
        });
    }

    private <T> T asAdministrator(Callable<T> work) throws Exception {
        return house.as(house.aColleague("ADMIN", "COMPANY"), work);
    }

    private static void assertCode(String code, Callable<?> act) {
        assertEquals(code, assertThrows(BusinessRuleViolation.class, act::call).code());
    }
}
