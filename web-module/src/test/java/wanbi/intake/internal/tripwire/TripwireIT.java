package wanbi.intake.internal.tripwire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.intake.internal.tripwire.GateDesk.aCard;
import static wanbi.intake.internal.tripwire.GateDesk.minutesAgo;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.intake.LossDesk;
import wanbi.intake.api.AccessEvents;
import wanbi.intake.api.AlarmView;
import wanbi.intake.api.Alarms;
import wanbi.intake.api.CaseCommand;
import wanbi.intake.api.CaseRegister;
import wanbi.intake.api.LossCases;
import wanbi.intake.api.SecondLoss;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.SiteCode;
import wanbi.kernel.UnknownThing;
import wanbi.platform.TestHouse;
import wanbi.platform.api.ChronicleEntry;
import wanbi.platform.api.StaffPrincipal;

/** F-5: whoever uses a lost card is seen, whichever comes first, once, by those who can do something. */
@ExtendWith(ArquillianExtension.class)
class TripwireIT {

    private static final int THREADS = 2;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private TestHouse house;

    @Inject
    private LossDesk sites;

    @Inject
    private GateDesk gate;

    @Inject
    private AccessEvents events;

    @Inject
    private Alarms alarms;

    @Inject
    private LossCases cases;

    @Inject
    private CaseRegister register;

    @Inject
    private SecondLoss actions;

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

    @Test
    void aUseOfALostCardRingsAtTheGateAndAtTheDesk() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        SiteCode other = sites.aSite();
        StaffPrincipal guard = house.aColleague("GUARD", other);
        StaffPrincipal otherDesk = house.aColleague("DESK", other);
        var receipt = gate.uses(otherDesk, other, "  " + card.toUpperCase().replaceFirst("00", "00-"), minutesAgo(5));
        assertEquals(1, receipt.getReceived());
        assertNull(receipt.getHits().get(0).getCaseNumber(), "the other site does not know the case");
        assertFalse(
                receipt.getHits().get(0).getCard().contains(card.substring(0, 6).toUpperCase()));
        for (String role : List.of("GUARD", "DESK", "MANAGER")) {
            assertEquals(1, gate.ringing(house.aColleague(role, site)).size(), role);
            assertEquals(1, gate.ringing(house.aColleague(role, other)).size(), role);
        }
        assertEquals(0, gate.ringing(house.aColleague("CCTV", site)).size());
        AlarmView atHome = gate.ringing(desk).get(0);
        assertEquals("P1", atHome.getPriority());
        assertEquals(number.value(), atHome.getCaseNumber());
        assertEquals("东门闸机", atHome.getNote());
        assertTrue(atHome.isDisablingOpen());
        assertNull(gate.ringing(guard).get(0).getCaseNumber());
        assertEquals(other.value(), usesInJournal(number).get(0).getFacts().get("gateSite"));
        assertTrue(house.as(desk, () -> register.verify(number)).isValid());
    }

    @Test
    void aReportLooksBackOnWhatTheCardHasDone() throws Exception {
        String card = aCard();
        gate.uses(desk, site, card, minutesAgo(130));
        gate.uses(desk, site, card, minutesAgo(100));
        gate.uses(desk, site, card, minutesAgo(20));
        assertEquals(0, gate.ringing(desk).size());
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        assertEquals(1, gate.ringing(desk).size());
        var uses = house.as(desk, () -> events.usesOf(number));
        assertEquals(2, uses.size(), "not the one before it was last seen");
        assertFalse(uses.get(0).isMaybeOwner());
        assertTrue(uses.get(1).isMaybeOwner());
        assertEquals("2", usesInJournal(number).get(0).getFacts().get("uses"));
    }

    @Test
    void twoGatesAtOnceRingOnce() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).minusSeconds(1_800);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        ExecutorService gates = Executors.newFixedThreadPool(THREADS, threads);
        List<Future<?>> told = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Instant at = hour.plusSeconds(i);
            Callable<Object> use = () -> {
                together.await();
                return gate.uses(desk, site, card, at);
            };
            told.add(gates.submit(use));
        }
        for (Future<?> one : told) {
            one.get();
        }
        gates.shutdown();
        assertEquals(1, gate.ringing(desk).size());
        assertEquals(1, usesInJournal(number).size());
        assertEquals(2, house.as(desk, () -> events.usesOf(number)).size());
    }

    @Test
    void theSameUseAgainIsTheSame() throws Exception {
        String card = aCard();
        gate.loses(desk, site, "ACCESS_CARD", card);
        Instant at = minutesAgo(3);
        assertEquals(1, gate.uses(desk, site, card, at).getReceived());
        var again = gate.uses(desk, site, card, at);
        assertEquals(0, again.getReceived());
        assertEquals(List.of(), again.getHits());
    }

    @Test
    void fobsAndPlatesTripItToo() throws Exception {
        String fob = aCard();
        gate.loses(desk, site, "KEYS", fob);
        assertEquals(1, gate.uses(desk, site, fob, minutesAgo(1)).getHits().size());
        String plate = aCard();
        gate.loses(desk, site, "E_BIKE_OR_BICYCLE", plate);
        assertEquals(1, gate.uses(desk, site, plate, minutesAgo(1)).getHits().size());
        String telephone = aCard();
        gate.loses(desk, site, "PHONE", telephone);
        assertEquals(List.of(), gate.uses(desk, site, telephone, minutesAgo(1)).getHits());
    }

    @Test
    void aClosedCaseIsNoMatterAndItsAlarmsFallSilent() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        gate.uses(desk, site, card, minutesAgo(90));
        assertEquals(1, gate.ringing(desk).size());
        house.as(desk, () -> cases.voidCase(new CaseCommand.Void(number, null, "录入错误")));
        assertEquals(0, gate.ringing(desk).size());
        assertEquals(List.of(), gate.uses(desk, site, card, minutesAgo(1)).getHits());
    }

    @Test
    void aNumberThatIsCorrectedLooksBack() throws Exception {
        String card = aCard();
        gate.uses(desk, site, card, minutesAgo(10));
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", aCard());
        assertEquals(0, gate.ringing(desk).size());
        house.as(
                desk,
                () -> cases.correct(new CaseCommand.Correct(number, null, Map.of("items/1/serial", card), "卡号看错了")));
        assertEquals(1, gate.ringing(desk).size());
    }

    @Test
    void whoeverKnowsSilencesTheOwnBellOnly() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        SiteCode other = sites.aSite();
        StaffPrincipal guard = house.aColleague("GUARD", other);
        gate.uses(desk, site, card, minutesAgo(70));
        gate.uses(house.aColleague("DESK", other), other, card, minutesAgo(5));
        AlarmView there = gate.ringing(guard).get(0);
        house.as(guard, () -> alarms.acknowledge(new Alarms.AlarmRef(there.getAlarm())));
        assertEquals(0, gate.ringing(guard).size());
        assertEquals(2, gate.ringing(desk).size());
        assertThrows(
                UnknownThing.class,
                () -> house.as(
                        guard,
                        () -> alarms.acknowledge(
                                new Alarms.AlarmRef(gate.ringing(desk).get(0).getAlarm()))));
        var last = house.as(desk, () -> register.chronology(number));
        assertEquals("ALARM_ACKNOWLEDGED", last.get(last.size() - 1).getAct());
    }

    @Test
    void aDisabledCardIsToldOfAsSuch() throws Exception {
        String card = aCard();
        CaseNumber number = gate.loses(desk, site, "ACCESS_CARD", card);
        house.as(desk, () -> actions.done(new SecondLoss.Done(number, "DISABLE_CARD", Instant.now(), "已停用")));
        gate.uses(desk, site, card, minutesAgo(2));
        assertFalse(gate.ringing(desk).get(0).isDisablingOpen());
    }
}
