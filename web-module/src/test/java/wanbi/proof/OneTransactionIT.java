package wanbi.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.SiteCode;
import wanbi.platform.api.DayNumbers;

/** One transaction over every context's unit: whole, or not at all (architecture.md §1). */
@ExtendWith(ArquillianExtension.class)
class OneTransactionIT {
    @Inject
    private AllUnits units;

    @Inject
    private Bystander bystander;

    @Inject
    private DayNumbers numbers;

    @Inject
    @ConfigProperty(name = "wanbi.db.url")
    private String url;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "wanbi.db.owner.password")
    private String password;

    @BeforeEach
    void makeTheTable() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, password);
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists proof");
            statement.execute("create table if not exists proof.act (name text, transaction text)");
            statement.execute("grant usage on schema proof to wanbi_app");
            statement.execute("grant select, insert on proof.act to wanbi_app");
        }
    }

    @Test
    void allUnitsWriteInTheSameTransaction() {
        String act = "kept-" + UUID.randomUUID();
        units.write(act, false);
        assertEquals(4, units.rows(act));
        assertEquals(1, units.transactions(act));
    }

    @Test
    void aRefusingObserverTakesEverythingBack() {
        String act = "refused-" + UUID.randomUUID();
        long noted = units.rows("noted");
        assertThrows(RuntimeException.class, () -> units.write(act, true));
        assertEquals(0, units.rows(act));
        assertEquals(noted, units.rows("noted"));
    }

    @Test
    void whatIsMandatoryRefusesToWorkWithoutATransaction() {
        assertThrows(TransactionalException.class, () -> bystander.note(new AllUnits.Written(false)));
        assertThrows(TransactionalException.class, () -> numbers.next(new SiteCode("SH01"), "GS"));
    }
}
