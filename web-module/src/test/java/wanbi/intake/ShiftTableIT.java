package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.ShiftHandoverCommand;
import wanbi.intake.api.ShiftHandoverView;
import wanbi.intake.api.ShiftHandovers;
import wanbi.intake.api.StoragePlaceView;
import wanbi.intake.api.StoragePlaces;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.api.StaffPrincipal;

/** Keys pass with the shift, and its record stays as it was said (R26). */
@ExtendWith(ArquillianExtension.class)
class ShiftTableIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk losses;

    @Inject
    private FindDesk desk;

    @Inject
    private StoragePlaces places;

    @Inject
    private ShiftHandovers shifts;

    private SiteCode site;
    private StaffPrincipal manager;
    private StaffPrincipal giver;
    private StaffPrincipal next;

    @BeforeEach
    void twoShifts() throws Exception {
        site = losses.aSite();
        manager = house.aColleague("MANAGER", site);
        giver = house.aColleague("DESK", site);
        next = house.aColleague("DESK", site);
    }

    private StoragePlaceView place(int which) throws Exception {
        return house.as(manager, () -> places.of(site).get(which));
    }

    private void keys(int which, String... holders) throws Exception {
        StoragePlaceView place = place(which);
        house.as(manager, () -> {
            places.change(new StoragePlaces.StoragePlaceDraft(
                    site, place.getCode(), place.getName(), place.getKind(), 50, List.of(holders), false, null));
            return null;
        });
    }

    private ShiftHandoverView offered() throws Exception {
        return house.as(
                giver,
                () -> shifts.offer(
                        new ShiftHandoverCommand.Offer(site, next.id().value(), List.of(), null)));
    }

    private ShiftHandoverView accepted(String id) throws Exception {
        return house.as(
                next,
                () -> shifts.accept(
                        new ShiftHandoverCommand.Accept(id, null, true, List.of(), List.of(), List.of(), null)));
    }

    /** Who has one of their own needs nobody's, and the giver keeps that one. */
    @Test
    void theKeyGoesToTheNextShiftUnlessItHasOne() throws Exception {
        String other = manager.id().value();
        keys(0, other, giver.id().value());
        keys(1, giver.id().value(), next.id().value());
        ShiftHandoverView offered = offered();
        assertEquals(2, offered.getList().getKeys().size());
        assertEquals("ACCEPTED", accepted(offered.getId()).getState());
        assertEquals(List.of(other, next.id().value()), place(0).getKeyHolders());
        assertEquals(List.of(giver.id().value(), next.id().value()), place(1).getKeyHolders());
    }

    @Test
    void whoHoldsNothingHandsNothingOver() {
        assertEquals(
                "SHIFT_EMPTY",
                assertThrows(BusinessRuleViolation.class, this::offered).code());
    }

    /** What agreed cannot be said to differ afterwards, and what has ended is not opened again. */
    @Test
    void aChangeOfShiftEndsOnceAndStaysAsItWasSaid() throws Exception {
        desk.registers(giver, FindDesk.aWallet(site, null));
        String id = offered().getId();
        refused("update intake.shift_handover set receiver = 'X' where id = '" + id + "'");
        refused("update intake.shift_thing set chain_length = 9 where handover = '" + id + "'");
        refused("delete from intake.shift_thing where handover = '" + id + "'");
        refused("update intake.shift_handover set state = 'ACCEPTED', ended_by = giver, ended_by_name = 'x',"
                + " ended_at = now() where id = '" + id + "'");
        accepted(id);
        refused("update intake.shift_handover set state = 'OFFERED', ended_at = null where id = '" + id + "'");
        refused(
                "update intake.shift_thing set outcome = 'MISMATCH', mismatch = 'MISSING', remark = 'x' where handover = '"
                        + id + "'");
        assertTrue(house.as(giver, () -> shifts.list(new ShiftHandoverCommand.Listed(site, true)))
                .isEmpty());
    }

    private void refused(String rewriting) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.executeUpdate(rewriting));
        }
    }
}
