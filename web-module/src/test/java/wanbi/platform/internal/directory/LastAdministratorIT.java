package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.DirectoryAdministration;
import wanbi.platform.api.DirectoryAdministration.StaffGrants;
import wanbi.platform.api.DirectoryAdministration.StaffRef;
import wanbi.platform.api.StaffPrincipal;

/** Each refusal rolls back the transaction in which all other administrators had lost their grants. */
@ExtendWith(ArquillianExtension.class)
class LastAdministratorIT {

    @Inject
    private DirectoryAdministration administration;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Test
    void theLastAdministratorKeepsTheGrant() throws Exception {
        StaffPrincipal last = house.aColleague("ADMIN", "COMPANY");
        assertRefused(last, () -> administration.grant(new StaffGrants(last.id(), List.of())));
    }

    @Test
    void theLastAdministratorIsNotLocked() throws Exception {
        StaffPrincipal last = house.aColleague("ADMIN", "COMPANY");
        assertRefused(last, () -> administration.lock(new StaffRef(last.id())));
    }

    @Test
    void oneOfTwoMayGo() throws Exception {
        StaffPrincipal one = house.aColleague("ADMIN", "COMPANY");
        house.aColleague("ADMIN", "COMPANY");
        house.asSystem(() -> {
            administration.grant(new StaffGrants(one.id(), List.of()));
            return null;
        });
    }

    private void assertRefused(StaffPrincipal last, Runnable act) {
        BusinessRuleViolation refusal = assertThrows(
                BusinessRuleViolation.class,
                () -> house.asSystem(() -> transactions.in(() -> {
                    entities.createNativeQuery("delete from platform.staff_grant where role = 'ADMIN'"
                                    + " and node = 'COMPANY' and staff <> ?1")
                            .setParameter(1, last.id().value())
                            .executeUpdate();
                    act.run();
                    return null;
                })));
        assertEquals("LAST_ADMINISTRATOR", refusal.code());
    }
}
