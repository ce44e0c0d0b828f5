package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.FoundItemView;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** The custody chain in its table: written once, without a gap (I2). */
@ExtendWith(ArquillianExtension.class)
class CustodyTableIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk losses;

    @Inject
    private FindDesk desk;

    private SiteCode site;
    private StaffPrincipal clerk;

    @BeforeEach
    void aSiteWithADesk() throws Exception {
        site = losses.aSite();
        clerk = house.aColleague("DESK", site);
    }

    @Test
    void everyCustodyChainIsGapFreeAndEndsWithItsHolder() throws Exception {
        FoundItemView wallet = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        desk.stores(clerk, wallet, "-SAFE-1", null, null);
        assertEquals(
                0,
                count("select count(*) from intake.custody_entry e where e.n > 1 and not exists (select 1"
                        + " from intake.custody_entry p where p.tag = e.tag and p.n = e.n - 1"
                        + " and p.to_kind = e.from_kind and p.to_id = e.from_id)"));
        assertEquals(
                0,
                count("select count(*) from intake.custody_chain c where not exists (select 1"
                        + " from intake.custody_entry e where e.tag = c.tag and e.n = c.length"
                        + " and e.to_kind = c.holder_kind and e.to_id = c.holder_id)"));
        assertEquals(
                0,
                count("select count(*) from intake.found_item f join intake.custody_chain c on c.tag = f.tag"
                        + " where f.storage_place is distinct from"
                        + " case when c.holder_kind = 'STORAGE' then c.holder_id end"));
    }

    @Test
    void custodyIsWrittenOnce() throws Exception {
        desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        for (String rewriting :
                List.of("update intake.custody_entry set reason = 'MOVED'", "delete from intake.custody_entry")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(rewriting));
            }
        }
    }

    private int count(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1);
        }
    }
}
