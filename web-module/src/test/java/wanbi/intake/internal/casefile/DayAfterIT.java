package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.handover.HandoverHouse;
import wanbi.intake.OtherContext;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.CaseView;
import wanbi.intake.api.Obligation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;

/** What was handed back a day ago closes by itself, once, however many nodes look (E.2). */
@ExtendWith(ArquillianExtension.class)
class DayAfterIT {

    @Resource
    private ManagedExecutorService executor;

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private HandoverHouse counter;

    @Inject
    private DayAfter dayAfter;

    @Inject
    private CaseRegister register;

    @Inject
    private OtherContext other;

    private HandoverHouse.Site site;
    private CaseNumber number;

    @BeforeEach
    void aWalletThatWentBack() throws Exception {
        site = counter.aSite();
        number = counter.aLoss(site, "钱包");
        ItemTag tag = counter.aFind(site);
        counter.link(site, number, 1, tag);
        counter.handOver(site, counter.aPassedClaim(site, number, tag));
    }

    private void handedOverAgo(int minutes) throws SQLException {
        String back = "update intake.loss_case set returned_at = returned_at - make_interval(mins => ?)"
                + " where number = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(back)) {
            statement.setInt(1, minutes);
            statement.setString(2, number.value());
            assertEquals(1, statement.executeUpdate());
        }
    }

    private void round() throws Exception {
        house.asSystem(() -> {
            boolean more = dayAfter.closeOne();
            while (more) {
                more = dayAfter.closeOne();
            }
            return null;
        });
    }

    private CaseView file() throws Exception {
        return counter.as(site.desk(), () -> register.get(number));
    }

    private List<ChronicleEntry> closings() throws Exception {
        return counter.as(site.desk(), () -> register.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals("CASE_CLOSED_BY_HOUSE"))
                .toList();
    }

    @Test
    void aDayLaterTheFileIsClosedWithoutAWord() throws Exception {
        round();
        assertEquals("RETURNED", file().getStatus());
        handedOverAgo(24 * 60 + 1);
        round();
        CaseView closed = file();
        assertEquals("CLOSED", closed.getStatus());
        assertEquals("RETURNED", closed.getItems().get(0).getStatus());
        assertNull(closed.getStanding().getEndedBecause());
        assertNull(closed.getStanding().getSatisfaction());
        assertEquals("SYSTEM", closings().get(0).getBy().value());
        round();
        assertEquals(1, closings().size());
    }

    @Test
    void ofManyNodesOneCloses() throws Exception {
        handedOverAgo(24 * 60 + 1);
        Callable<Void> node = () -> {
            round();
            return null;
        };
        for (Future<Void> done : executor.invokeAll(Collections.nCopies(6, node))) {
            done.get();
        }
        assertEquals(1, closings().size());
        assertEquals("CLOSED", file().getStatus());
    }

    @Test
    void whatOthersOweIsWaitedFor() throws Exception {
        handedOverAgo(24 * 60 + 1);
        house.asSystem(() -> other.opens(number, Obligation.CUSTODY_WITHOUT_PLAN, "BG-1"));
        round();
        assertEquals("RETURNED", file().getStatus());
        house.asSystem(() -> other.settles(number, Obligation.CUSTODY_WITHOUT_PLAN, "BG-1"));
        round();
        assertEquals("CLOSED", file().getStatus());
    }
}
