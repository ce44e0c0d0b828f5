package wanbi.platform.internal.tidings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.event.WorkChanged;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Tidings;

/** Every node hears where something has happened, from itself and from others, and nothing of what came to nothing. */
@ExtendWith(ArquillianExtension.class)
class TidingsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk desk;

    @Inject
    private Tidings tidings;

    @Inject
    private Transactions transactions;

    @Inject
    private Event<WorkChanged> happened;

    private boolean comesToBeNews(String mark, SiteCode site) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (tidings.isNewsSince(mark, Set.of(site))) {
                return true;
            }
            Thread.onSpinWait();
        }
        return false;
    }

    private static WorkChanged at(SiteCode site) {
        return new WorkChanged(site, Instant.now());
    }

    @Test
    void whatHappensAtASiteIsNewsThereAndNowhereElse() throws Exception {
        SiteCode site = desk.aSite();
        SiteCode other = desk.aSite();
        StaffPrincipal clerk = house.aColleague("DESK", site);
        assertTrue(comesToBeNews("", site));
        String mark = settled(other);
        desk.reportsAWallet(clerk, site);
        assertTrue(comesToBeNews(mark, site));
        assertFalse(tidings.isNewsSince(mark, Set.of(other)));
        assertFalse(tidings.isNewsSince(tidings.mark(), Set.of(other)));
    }

    /** The site's own opening is told a moment after it: that is waited for. */
    private String settled(SiteCode site) throws Exception {
        String before = tidings.mark();
        transactions.in(() -> {
            happened.fire(at(site));
            return null;
        });
        assertTrue(comesToBeNews(before, site));
        return tidings.mark();
    }

    @Test
    void whatWasRolledBackIsNoNews() throws Exception {
        SiteCode site = desk.aSite();
        SiteCode witness = desk.aSite();
        settled(site);
        String mark = settled(witness);
        assertThrows(
                IllegalStateException.class,
                () -> transactions.in(() -> {
                    happened.fire(at(site));
                    throw new IllegalStateException("after all not");
                }));
        settled(witness);
        assertFalse(tidings.isNewsSince(mark, Set.of(site)));
    }

    /** Another node is another connection that tells. */
    @Test
    void anotherNodeIsHeard() throws SQLException {
        SiteCode site = new SiteCode(TestHouse.aCode("S"));
        String mark = tidings.mark();
        assertFalse(tidings.isNewsSince(mark, Set.of(site)));
        tell("X1," + site);
        assertTrue(comesToBeNews(mark, site));
        SiteCode unnamed = new SiteCode(TestHouse.aCode("S"));
        String later = tidings.mark();
        tell("*");
        assertTrue(comesToBeNews(later, unnamed));
    }

    private void tell(String what) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
            statement.setString(1, Crier.CHANNEL);
            statement.setString(2, what);
            statement.execute();
        }
    }

    @Test
    void aMarkOfAnotherNodeOrOfNobodyTellsNothing() {
        SiteCode site = new SiteCode(TestHouse.aCode("S"));
        for (String mark : new String[] {null, "", "nonsense", UUID.randomUUID() + ":999999", tidings.mark() + "x"}) {
            assertTrue(tidings.isNewsSince(mark, Set.of(site)), mark);
        }
    }
}
