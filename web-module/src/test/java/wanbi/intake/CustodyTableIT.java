package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import wanbi.intake.api.CustodyTransfers;
import wanbi.intake.api.FoundItemView;
import wanbi.intake.api.StockTakeCommand;
import wanbi.intake.api.StockTakes;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.intake.api.TransferCommand;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.ItemTag;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.DirectoryAdministration.Grant;
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

    @Inject
    private CustodyTransfers transfers;

    @Inject
    private StoragePlaces places;

    @Inject
    private StockTakes counts;

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

    /** What was offered cannot be rewritten, and what has ended cannot be opened again. */
    @Test
    void aTransferEndsOnceAndStaysAsItWasSaid() throws Exception {
        StaffPrincipal other = house.aColleague("DESK", site);
        ItemTag tag = FindDesk.tag(desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1")));
        String id = house.as(
                        clerk,
                        () -> transfers.offer(new TransferCommand.Offer(
                                tag,
                                null,
                                new TransferCommand.Target(null, other.id().value(), null),
                                "换班",
                                null)))
                .getId();
        String where = " where id = '" + id + "'";
        refused("update intake.custody_transfer set to_id = 'X'" + where);
        refused("delete from intake.custody_transfer" + where);
        house.as(other, () -> transfers.accept(new TransferCommand.Accept(id, null, null, null, null, null, null)));
        refused("update intake.custody_transfer set remark = 'x'" + where);
        refused("update intake.custody_transfer set state = 'OFFERED'" + where);
        assertEquals(
                1,
                count("select count(*) from intake.custody_transfer where state = 'ACCEPTED' and id = '" + id + "'"));
    }

    /** Neither the book of a count nor what was scanned is rewritten, and one that has ended stays so. */
    @Test
    void aCountStaysAsItWasCounted() throws Exception {
        String tag = desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1")).getTag();
        String id = house.as(clerk, () -> counts.open(new StockTakeCommand.Open(site, site + "-DESK-A1")))
                .getId();
        house.as(clerk, () -> counts.scan(new StockTakeCommand.Scan(id, null, List.of(tag, "X"))));
        for (String table : List.of("line", "scan")) {
            refused("update intake.stock_take_" + table + " set place = null where stock_take = '" + id + "'");
            refused("delete from intake.stock_take_" + table + " where stock_take = '" + id + "'");
        }
        assertEquals(
                "DIFFERENT",
                house.as(clerk, () -> counts.close(new StockTakeCommand.Close(id, null, null)))
                        .getState());
        refused("update intake.stock_take_difference set kind = 'AS_BOOKED' where stock_take = '" + id + "'");
        refused("update intake.stock_take set differing = 0 where id = '" + id + "'");
        StaffPrincipal office = house.aColleague("HEAD_OFFICE", "COMPANY");
        house.as(office, () -> counts.approve(new StockTakeCommand.Settle(id, null, "标签作废")));
        refused("update intake.stock_take set handling = 'x' where id = '" + id + "'");
        refused("delete from intake.stock_take where id = '" + id + "'");
    }

    /** I11: whoever had a hand in it approves nothing, whatever else the person is. */
    @Test
    void whoCountedApprovesNothing() throws Exception {
        StaffPrincipal both = house.aColleague(new Grant("DESK", site.value()), new Grant("HEAD_OFFICE", "COMPANY"));
        desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1"));
        String id = house.as(clerk, () -> counts.open(new StockTakeCommand.Open(site, null)))
                .getId();
        house.as(both, () -> counts.scan(new StockTakeCommand.Scan(id, null, List.of("X"))));
        house.as(clerk, () -> counts.close(new StockTakeCommand.Close(id, null, null)));
        assertEquals(
                "OWN_COUNT",
                assertThrows(
                                BusinessRuleViolation.class,
                                () -> house.as(both, () -> counts.approve(new StockTakeCommand.Settle(id, null, "好"))))
                        .code());
    }

    /** The one who has the key takes it in. */
    @Test
    void whatGoesToALockedPlaceIsTakenInByItsKeyHolder() throws Exception {
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        StaffPrincipal keeper = house.aColleague("DESK", site);
        StaffPrincipal other = house.aColleague("DESK", site);
        StoragePlaceView safe = house.as(manager, () -> places.of(site).get(1));
        house.as(manager, () -> {
            places.change(new StoragePlaces.StoragePlaceDraft(
                    site,
                    safe.getCode(),
                    safe.getName(),
                    safe.getKind(),
                    1,
                    List.of(keeper.id().value()),
                    false,
                    null));
            return null;
        });
        ItemTag tag = FindDesk.tag(desk.registers(clerk, FindDesk.aWallet(site, "-DESK-A1")));
        String id = house.as(
                        clerk,
                        () -> transfers.offer(new TransferCommand.Offer(
                                tag, null, new TransferCommand.Target(safe.getCode(), null, null), "入柜", null)))
                .getId();
        var accept = new TransferCommand.Accept(id, null, null, null, null, null, null);
        assertEquals(
                "TRANSFER_NOT_YOURS",
                assertThrows(BusinessRuleViolation.class, () -> house.as(other, () -> transfers.accept(accept)))
                        .code());
        house.as(keeper, () -> transfers.accept(accept));
        assertTrue(house.as(manager, () -> places.of(site).get(1)).isFull());
    }

    private void refused(String rewriting) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate(rewriting), rewriting);
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
