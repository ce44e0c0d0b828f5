package wanbi.intake.internal.tripwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.tripwire.GateDesk.aCard;
import static wanbi.intake.internal.tripwire.GateDesk.minutesAgo;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.CaseEndings;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.EndCommand;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** How the tripwire's uses are kept: read like ours, met a second time, forgotten after a while (F-5, L-33). */
@ExtendWith(ArquillianExtension.class)
class KeptUsesIT {

    @Resource(lookup = "java:app/jdbc/wanbi")
    private DataSource database;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk sites;

    @Inject
    private GateDesk gate;

    @Inject
    private CaseRegister register;

    @Inject
    private CaseEndings endings;

    @Inject
    private EventTable table;

    @Inject
    private SecondLook second;

    @Inject
    private EventTidying tidying;

    @Inject
    private Transactions transactions;

    private SiteCode site;
    private StaffPrincipal desk;

    @BeforeEach
    void aSite() throws Exception {
        site = sites.aSite();
        desk = house.aColleague("DESK", site);
    }

    private List<ChronicleEntry> usesInJournal(CaseNumber number) throws Exception {
        return house.as(desk, () -> register.chronology(number)).stream()
                .filter(entry -> entry.getAct().equals("LOST_CARD_USED"))
                .toList();
    }

    /** Neither has seen the other when both come in at the same moment. */
    @Test
    void whatCameInAtTheSameMomentMeetsAMinuteLater() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        AccessEvent unseen = new AccessEvent(CardNumber.of(card).value(), minutesAgo(4), site, "北门");
        house.asSystem(() -> transactions.in(() -> table.keep(List.of(unseen), Instant.now(), desk.id())));
        assertEquals(0, gate.ringing(desk).size());
        for (int i = 0; i < 2; i++) {
            house.asSystem(() -> {
                second.look();
                return null;
            });
        }
        assertEquals(1, gate.ringing(desk).size());
        assertEquals(1, usesInJournal(number).size());
    }

    @Test
    void aReopenedCaseLooksBackOnTheTimeInBetween() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        house.as(desk, () -> endings.withdraw(new EndCommand.Withdraw(number, null, "客户自己找到了", "PHONE")));
        gate.uses(desk, site, card, minutesAgo(1));
        assertEquals(0, gate.ringing(desk).size());
        house.as(manager, () -> endings.reopen(new EndCommand.Reopen(number, null, "找到的不是这张卡")));
        assertEquals(1, gate.ringing(desk).size());
    }

    @Test
    void usesAreForgottenAfterAQuarterOfAYear() throws Exception {
        AccessEvent old = new AccessEvent(aCard().toUpperCase(), minutesAgo(60 * 24 * 91), site, "北门");
        AccessEvent young = new AccessEvent(aCard().toUpperCase(), minutesAgo(60 * 24 * 89), site, "北门");
        house.asSystem(() -> transactions.in(() -> table.keep(List.of(old, young), Instant.now(), desk.id())));
        house.asSystem(() -> {
            tidying.tidy();
            return null;
        });
        assertEquals(List.of(), kept(old));
        assertEquals(List.of(young), kept(young));
    }

    private List<AccessEvent> kept(AccessEvent event) throws Exception {
        LostCard asked = new LostCard(
                new CaseNumber("SH01-GS-20260101-001"),
                1,
                site,
                event.card(),
                event.at().minus(Duration.ofDays(1)),
                null);
        return house.asSystem(() -> transactions.in(() -> table.uses(asked, 10))).stream()
                .map(found -> new AccessEvent(found.card(), event.at(), found.site(), found.gate()))
                .toList();
    }

    /** Two rules that differed by a blank would let cards through in silence. */
    @Test
    void theTableReadsNumbersAsWeDo() throws Exception {
        List<String> written =
                List.of("00ab12", "００ＡＢ－１２", "00 a\u2014b\u221212", "00\u3000ab 1\t2", "沪a-1·2", "ﬁ-1", "０");
        try (var connection = database.getConnection();
                var ask = connection.prepareStatement("select intake.card_number(?)")) {
            for (String one : written) {
                ask.setString(1, one);
                try (var row = ask.executeQuery()) {
                    row.next();
                    assertEquals(CardNumber.of(one).value(), row.getString(1), one);
                }
            }
        }
    }

    @Test
    void aLostNumberIsFoundByItsIndex() throws Exception {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            List<String> plan = new ArrayList<>();
            try (var rows = statement.executeQuery("explain select 1 from intake.case_line l where l.serial is not null"
                    + " and intake.card_number(l.serial) = any(array['A1', 'B2'])")) {
                while (rows.next()) {
                    plan.add(rows.getString(1));
                }
            } finally {
                statement.execute("reset enable_seqscan");
            }
            assertTrue(plan.stream().anyMatch(line -> line.contains("case_line_card")), plan::toString);
        }
    }
}
