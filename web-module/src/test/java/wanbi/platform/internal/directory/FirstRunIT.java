package wanbi.platform.internal.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.InvalidInput;
import wanbi.platform.TestHouse;
import wanbi.platform.api.FirstRun;
import wanbi.platform.api.FirstRun.FirstCompany;

/** In a transaction that takes the company away and is rolled back at the end, so that other tests keep theirs. */
@ExtendWith(ArquillianExtension.class)
class FirstRunIT {

    @Inject
    private FirstRun firstRun;

    @Inject
    private TestHouse house;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Resource
    private UserTransaction transaction;

    @BeforeEach
    void begin() throws Exception {
        house.aSite();
        transaction.begin();
    }

    @AfterEach
    void forget() throws Exception {
        transaction.rollback();
    }

    @Test
    void anEmptyHouseGetsCompanySiteAndAdministrator() {
        empty();
        assertTrue(firstRun.isDue());
        FirstCompany wish = wish("admin", "a long enough one");
        firstRun.create(wish);
        assertFalse(firstRun.isDue());
        List<?> grants = entities.createNativeQuery("select g.role || '@' || g.node from platform.staff_grant g"
                        + " join platform.staff s on s.id = g.staff where s.username = ?1")
                .setParameter(1, wish.username().toLowerCase())
                .getResultList();
        assertEquals(List.of("ADMIN@COMPANY"), grants);
    }

    @Test
    void aFoundedCompanyIsNotFoundedAgain() {
        BusinessRuleViolation refusal =
                assertThrows(BusinessRuleViolation.class, () -> firstRun.create(wish("admin", "a long enough one")));
        assertEquals("FIRST_RUN_DONE", refusal.code());
    }

    @Test
    void aWeakPasswordIsRefusedOnTheFieldOfThePage() {
        empty();
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> firstRun.create(wish("admin", "1234567890")));
        assertEquals("password", refusal.errors().get(0).field());
    }

    @Test
    void aMissingRegionIsNamedAsThePageNamesIt() {
        empty();
        FirstCompany wish = new FirstCompany("公司", " ", null, "S1", "项目", null, "王", "wang", "a long enough one");
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> firstRun.create(wish));
        assertEquals(
                List.of("regionCode", "regionName"),
                refusal.errors().stream().map(error -> error.field()).distinct().toList());
    }

    private void empty() {
        entities.joinTransaction();
        entities.createNativeQuery("delete from platform.company").executeUpdate();
    }

    private static FirstCompany wish(String username, String password) {
        return new FirstCompany(
                "完璧物业",
                TestHouse.aCode("R"),
                "华东",
                TestHouse.aCode("S"),
                "静安中心",
                "021-62720000",
                "王管理",
                TestHouse.aCode(username),
                password);
    }
}
