package wanbi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.EndCommand;
import wanbi.intake.api.MatchQuery;
import wanbi.intake.api.Matches;
import wanbi.intake.internal.matching.NightRound;
import wanbi.intake.internal.matching.NightWatch;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.ItemTag;
import wanbi.platform.TestHouse;

/** What is watched is held against what comes in, every night for thirty days (R20). */
@ExtendWith(ArquillianExtension.class)
class WatchedMatchIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private EndDesk desk;

    @Inject
    private MatchDesk finds;

    @Inject
    private Matches matches;

    @Inject
    private CaseEndings endings;

    @Inject
    private NightRound round;

    @Inject
    private NightWatch watch;

    private EndDesk.Crew crew;
    private CaseNumber number;
    private String mark;

    /** What other tests have brought in is not waited for. */
    @BeforeEach
    void nothingElseIsDue() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from intake.match_due")) {
            statement.executeUpdate();
        }
    }

    @BeforeEach
    void aWatchedLoss() throws Exception {
        crew = desk.aCrew();
        mark = "印有" + TestHouse.aCode("Q") + "字样";
        number = finds.loses(crew.clerk(), crew.site(), "红色钱包", mark);
        desk.does(crew, number, EndDesk.LOOKING.toArray(String[]::new));
        desk.does(crew, number, "SECOND_LOSS", "FEEDBACK");
        desk.as(crew.manager(), () -> endings.watch(new EndCommand.Watch(number, null, "均已查找")));
    }

    private long noted() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from intake.match_due where number = ?")) {
            statement.setString(1, number.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** In one of five nights: the application's own timer may work off at any moment what was noted. */
    private boolean isNotedAtNight(int firstDay) throws Exception {
        int nights = 0;
        for (int day = firstDay; nights < 5; day++) {
            long before = noted();
            if (desk.as(crew.clerk(), Duration.ofDays(day), round::once)) {
                nights++;
                if (noted() > before) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aFindThatComesInSuggestsItselfToTheDesk() throws Exception {
        ItemTag tag = finds.finds(crew.clerk(), crew.site(), "WALLET", "红色皮夹", mark);
        // The timer may hold the same lot just now: then its suggestions stand there a moment later.
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (suggested() == 0 && System.nanoTime() < end) {
            watch.workOff();
        }
        assertEquals(1, suggested());
        assertEquals(tag.value(), finds.ofCase(crew.clerk(), number).get(0).getItemTag());
    }

    private int suggested() throws Exception {
        return desk.as(crew.clerk(), () -> matches.undecided(new MatchQuery.Undecided(crew.site(), 10, null)))
                .count();
    }

    @Test
    void theNightGoesRoundForThirtyDaysAndNoLonger() throws Exception {
        assertTrue(isNotedAtNight(1));
        assertFalse(isNotedAtNight(31));
    }

    @Test
    void whatTheClientFoundIsNotLookedForAtNight() throws Exception {
        desk.as(crew.clerk(), () -> endings.withdraw(new EndCommand.Withdraw(number, null, "已找到", null)));
        assertFalse(isNotedAtNight(1));
    }
}
