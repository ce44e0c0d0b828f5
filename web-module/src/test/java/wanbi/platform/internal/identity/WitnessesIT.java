package wanbi.platform.internal.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Witness;
import wanbi.platform.api.Witnesses;

/** I4: a second person is somebody else, is there, and says so with the own PIN. */
@ExtendWith(ArquillianExtension.class)
class WitnessesIT {

    private static final String WRONG = "135791";

    @Inject
    private Witnesses witnesses;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Test
    void aColleagueOfTheSiteConfirmsWithThePin() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal guard = house.aColleague("GUARD", site);
        assertEquals(
                guard.id(), confirm(house.aColleague("DESK", site), guard.id().value(), TestHouse.PIN, site));
    }

    @Test
    void nobodyIsTheOwnWitness() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        assertRefused("WITNESS_IS_ACTOR", desk, desk.id().value(), TestHouse.PIN, site);
    }

    @Test
    void aColleagueOfAnotherSiteIsNoWitness() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal stranger = house.aColleague("GUARD", house.aSite());
        assertRefused(
                "WITNESS_NOT_CONFIRMED",
                house.aColleague("DESK", site),
                stranger.id().value(),
                TestHouse.PIN,
                site);
    }

    @Test
    void auditorsAndAdministratorsAreNoWitnesses() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        for (String role : new String[] {"AUDITOR", "ADMIN"}) {
            StaffPrincipal other = house.aColleague(role, "COMPANY");
            assertRefused("WITNESS_NOT_CONFIRMED", desk, other.id().value(), TestHouse.PIN, site);
        }
    }

    @Test
    void whereAManagerIsAskedForADeskClerkDoesNotDo() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        StaffPrincipal other = house.aColleague("DESK", site);
        assertRefused("WITNESS_NOT_CONFIRMED", desk, other.id().value(), TestHouse.PIN, site, Role.MANAGER);
    }

    @Test
    void anUnknownPersonReadsLikeAWrongPin() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        assertRefused("WITNESS_NOT_CONFIRMED", desk, "P-99999", TestHouse.PIN, site);
        assertRefused("WITNESS_NOT_CONFIRMED", desk, "王小明", TestHouse.PIN, site);
    }

    @Test
    void withoutPersonOrPinTheFieldIsNamed() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        assertRefused("REQUIRED", desk, house.aColleague("GUARD", site).id().value(), " ", site);
        assertRefused("REQUIRED", desk, null, TestHouse.PIN, site);
    }

    @Test
    void fiveWrongPinsAreRememberedAlthoughEachActRolledBack() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal desk = house.aColleague("DESK", site);
        String guard = house.aColleague("GUARD", site).id().value();
        for (int i = 0; i < 5; i++) {
            assertRefused("WITNESS_NOT_CONFIRMED", desk, guard, WRONG, site);
        }
        assertRefused("THROTTLED", desk, guard, TestHouse.PIN, site);
    }

    private StaffId confirm(StaffPrincipal actor, String witness, String pin, SiteCode site, Role... roles)
            throws Exception {
        return house.as(actor, () -> transactions.in(() -> witnesses.confirm(new Witness(witness, pin), site, roles)));
    }

    private void assertRefused(
            String code, StaffPrincipal actor, String witness, String pin, SiteCode site, Role... roles) {
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> confirm(actor, witness, pin, site, roles));
        assertEquals(code, refusal.code());
    }
}
