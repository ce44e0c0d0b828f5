package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.InvalidInput;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccountView;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.Directory;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.PinReset;
import wanbi.platform.api.DirectoryAdministration.StaffDraft;
import wanbi.platform.api.DirectoryAdministration.StaffGrants;
import wanbi.platform.api.DirectoryAdministration.StaffRef;
import wanbi.platform.api.Journal;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.StaffView;

/** Accounts, grants and PINs as the administrator keeps them, on the real database. */
@ExtendWith(ArquillianExtension.class)
class StaffAdministrationIT {

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private Directory directory;

    @Inject
    private Journal journal;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void colleaguesAreListedWithTheirRolesAtTheSiteAndTheLockedOnesAreNot() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague(new Grant("DESK", site.value()), new Grant("GUARD", site.value()));
        StaffPrincipal gone = house.aColleague("CCTV", site);
        run(() -> administration.lock(new StaffRef(gone.id())));
        List<StaffView> staff = asSystem(() -> directory.staff(site));
        StaffView found = staff.stream()
                .filter(view -> view.getId().equals(desk.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("DESK", "GUARD"), found.getRoles().stream().sorted().toList());
        assertTrue(staff.stream().noneMatch(view -> view.getId().equals(gone.id())));
    }

    @Test
    void aUserNameIsGivenOnce() throws Exception {
        StaffPrincipal colleague = house.aColleague("AUDITOR", "COMPANY");
        StaffDraft draft = new StaffDraft(null, "同名", colleague.username().toUpperCase(), null, null);
        assertField("username TAKEN", () -> asSystem(() -> administration.hire(draft)));
    }

    @Test
    void grantsAreRefusedForWhatIsNoRoleOrNoNode() throws Exception {
        StaffPrincipal colleague = house.aColleague("AUDITOR", "COMPANY");
        assertField("grants/1/role INVALID", () -> grant(colleague, new Grant("SYSTEM", "COMPANY")));
        assertField("grants/1/node UNKNOWN_NODE", () -> grant(colleague, new Grant("DESK", "NIRGENDS")));
        assertField("grants/1/role INVALID", () -> grant(colleague, new Grant(null, "COMPANY")));
    }

    @Test
    void nobodyLocksTheOwnAccount() throws Exception {
        StaffPrincipal admin = house.aColleague("ADMIN", "COMPANY");
        assertField(
                "staff OWN_ACCOUNT",
                () -> house.as(admin, () -> {
                    administration.lock(new StaffRef(admin.id()));
                    return null;
                }));
    }

    @Test
    void aResetPinIsKeptAndJournaled() throws Exception {
        StaffPrincipal colleague = house.aColleague("DESK", house.aSite());
        assertField("pin PIN_WEAK", () -> run(() -> administration.resetPin(new PinReset(colleague.id(), "123456"))));
        run(() -> administration.resetPin(new PinReset(colleague.id(), "907213")));
        AccountView account = asSystem(() -> administration.accounts()).stream()
                .filter(view -> view.getId().equals(colleague.id()))
                .findFirst()
                .orElseThrow();
        assertTrue(account.isPinSet());
        List<ChronicleEntry> today = transactions.in(() -> journal.chronology(journal.today()));
        assertTrue(today.stream()
                .anyMatch(entry -> entry.getAct().equals("PIN_RESET")
                        && colleague.id().value().equals(entry.getFacts().get("staff"))));
    }

    private Void grant(StaffPrincipal colleague, Grant grant) throws Exception {
        return run(() -> administration.grant(new StaffGrants(colleague.id(), List.of(grant))));
    }

    private Void run(Runnable act) throws Exception {
        return asSystem(() -> {
            act.run();
            return null;
        });
    }

    private <T> T asSystem(Callable<T> act) throws Exception {
        return house.asSystem(act);
    }

    private static void assertField(String fieldAndCode, Callable<?> act) {
        InvalidInput refusal = assertThrows(InvalidInput.class, act::call);
        assertTrue(
                refusal.errors().stream().anyMatch(error -> (error.field() + " " + error.code()).equals(fieldAndCode)),
                refusal.errors()::toString);
    }
}
