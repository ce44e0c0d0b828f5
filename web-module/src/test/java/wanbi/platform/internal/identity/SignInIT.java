package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.Acting;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.DirectoryAdministration.StaffRef;
import wanbi.platform.api.Journal;
import wanbi.platform.api.SignIn;
import wanbi.platform.api.SignIn.IssuedToken;
import wanbi.platform.api.StaffPrincipal;

/** The door as http-api.md describes it. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    private static final String HERE = "127.0.0.1";
    private static final Grant AUDITOR = new Grant("AUDITOR", "COMPANY");

    @Inject
    private SignIn signIn;

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Inject
    private Journal journal;

    @Test
    void whoSignsInBringsTheRolesOfEverySiteOfTheGrants() throws Exception {
        SiteCode site = house.aSite();
        SiteCode elsewhere = house.aSite();
        StaffPrincipal colleague = house.aColleagueWithPassword(
                new Grant("DESK", site.value()), new Grant("MANAGER", regionOf(elsewhere)));
        StaffPrincipal signedIn = signIn.byPassword(colleague.username().toUpperCase(), TestHouse.PASSWORD, HERE);
        assertEquals(colleague.id(), signedIn.id());
        assertEquals(Map.of(site, Set.of(Role.DESK), elsewhere, Set.of(Role.MANAGER)), signedIn.rolesBySite());
        assertEquals(Set.of(), signedIn.companyRoles());
    }

    @Test
    void aWrongPasswordAndAnUnknownUserReadTheSame() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(colleague.username(), "wrong", HERE));
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(TestHouse.aCode("nobody"), "wrong", HERE));
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(null, null, HERE));
    }

    @Test
    void anUnknownUserCostsTheSameTime() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        timeOf(colleague.username());
        long known = timeOf(colleague.username());
        long unknown = timeOf(TestHouse.aCode("nobody"));
        assertTrue(unknown > known / 3 && known > unknown / 3, known + " ms against " + unknown + " ms");
    }

    @Test
    void theSixthTryWithinAQuarterOfAnHourWaits() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        for (int i = 0; i < 5; i++) {
            assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(colleague.username(), "wrong", HERE));
        }
        BusinessRuleViolation shut =
                assertCode("THROTTLED", () -> signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE));
        long seconds = ((Number) shut.arguments().get(0)).longValue();
        assertTrue(seconds > 600 && seconds <= 900, "seconds: " + seconds);
        assertEquals(
                colleague.id(),
                signIn.byPassword(colleague.username(), TestHouse.PASSWORD, "10.0.0.9")
                        .id());
        Instant later = Instant.now().plus(Duration.ofMinutes(16));
        assertEquals(
                colleague.id(),
                Acting.as(null, later, () -> signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE))
                        .id());
    }

    @Test
    void whoGetsInAtLastIsForgivenTheTriesBefore() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(colleague.username(), "wrong", HERE));
            }
            signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE);
        }
    }

    @Test
    void signInsAndRefusalsStandOnTheCompanysChainOfTheDay() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        String unknown = TestHouse.aCode("nobody").toLowerCase();
        signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE);
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(unknown, "wrong", HERE));
        List<ChronicleEntry> today = transactions.in(() -> journal.chronology(journal.today()));
        assertTrue(today.stream()
                .anyMatch(entry -> entry.getAct().equals("SIGNED_IN")
                        && colleague.id().value().equals(entry.getFacts().get("staff"))));
        assertTrue(today.stream()
                .anyMatch(entry -> entry.getAct().equals("SIGN_IN_REFUSED")
                        && unknown.equals(entry.getPersonal().get("username"))));
    }

    @Test
    void aTokenOpensForTwelveHoursUntilItIsRevoked() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        IssuedToken token = signIn.issueToken(colleague.username(), TestHouse.PASSWORD, HERE);
        assertEquals(colleague.id(), signIn.byToken(token.token()).orElseThrow().id());
        assertTrue(signIn.byToken(token.token() + "x").isEmpty());
        Instant expiry = token.expiresAt();
        assertTrue(Acting.as(null, expiry.minusSeconds(1), () -> signIn.byToken(token.token()))
                .isPresent());
        assertFalse(Acting.as(null, expiry, () -> signIn.byToken(token.token())).isPresent());
        signIn.revokeToken(token.token());
        assertTrue(signIn.byToken(token.token()).isEmpty());
    }

    @Test
    void aLockedAccountIsOutAtOnceAndStaysOutWithItsOldToken() throws Exception {
        StaffPrincipal colleague = house.aColleagueWithPassword(AUDITOR);
        IssuedToken token = signIn.issueToken(colleague.username(), TestHouse.PASSWORD, HERE);
        asAdministrator(() -> {
            administration.lock(new StaffRef(colleague.id()));
            return null;
        });
        assertTrue(signIn.byToken(token.token()).isEmpty());
        assertTrue(signIn.refresh(colleague.id(), colleague.credentialVersion()).isEmpty());
        assertCode("SIGN_IN_FAILED", () -> signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE));
        asAdministrator(() -> {
            administration.unlock(new StaffRef(colleague.id()));
            return null;
        });
        assertTrue(signIn.byToken(token.token()).isEmpty());
        signIn.byPassword(colleague.username(), TestHouse.PASSWORD, HERE);
    }

    private <T> T asAdministrator(Callable<T> work) throws Exception {
        return house.as(house.aColleague("ADMIN", "COMPANY"), work);
    }

    private String regionOf(SiteCode site) throws Exception {
        return house.asSystem(() -> administration.allSites()).stream()
                .filter(view -> view.getCode().equals(site.value()))
                .findFirst()
                .orElseThrow()
                .getRegion();
    }

    private long timeOf(String username) {
        long start = System.nanoTime();
        assertThrows(BusinessRuleViolation.class, () -> signIn.byPassword(username, "wrong", "10.1.2.3"));
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    private static BusinessRuleViolation assertCode(String code, Callable<?> act) {
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, act::call);
        assertEquals(code, refusal.code());
        return refusal;
    }
}
