package wanbi.intake.internal.reminder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.event.BellRung;
import wanbi.intake.api.event.PromiseEscalated;
import wanbi.intake.api.event.StepEscalated;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.kernel.StaffId;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.Outbox;
import wanbi.platform.api.StaffContacts;

/** Who is to know of an alarm is written to once, over a way that is set up. */
class StaffRemindersTest {

    private static final SiteCode SITE = new SiteCode("SH01");
    private static final CaseNumber CASE = new CaseNumber("SH01-GS-20261122-001");
    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");

    private final Set<MessageChannel> open = EnumSet.allOf(MessageChannel.class);
    private final Map<String, String> posted = new TreeMap<>();
    private final Set<StaffId> suspected = new HashSet<>();
    private final StaffReminders reminders = new StaffReminders();

    @BeforeEach
    void aSiteWithTwoManagers() {
        reminders.outbox = new Outbox() {
            @Override
            public boolean isOpen(MessageChannel channel) {
                return open.contains(channel);
            }

            @Override
            public void refuseUnlessOpen(MessageChannel channel) {}

            @Override
            public Posted post(Message message) {
                throw new AssertionError("posted without an occasion");
            }

            @Override
            public void postOnce(Message message, String occasion) {
                posted.put(occasion, message.template().code());
            }
        };
        reminders.contacts = new StaffContacts() {
            @Override
            public List<Contact> holding(Role role, SiteCode site) {
                return role == Role.MANAGER
                        ? List.of(
                                new Contact(new StaffId("P-0001"), "li@wuye.example", "13800138001"),
                                new Contact(new StaffId("P-0002"), null, "13800138002"),
                                new Contact(new StaffId("P-0003"), null, null))
                        : List.of();
            }
        };
        reminders.audience = new Audience() {
            @Override
            boolean mayKnow(CaseNumber number, StaffId colleague) {
                return !suspected.contains(colleague);
            }

            @Override
            boolean maySiteKnow(CaseNumber number) {
                return suspected.isEmpty();
            }
        };
        reminders.words = new ReminderWords() {
            @Override
            Map<String, String> of(SiteCode site, CaseNumber number, String priority, Instant dueAt) {
                return new HashMap<>();
            }

            @Override
            Map<String, String> of(SiteCode site, String matter, Instant dueAt) {
                return new HashMap<>();
            }
        };
    }

    private void step(String level) {
        reminders.overdue(new StepEscalated(SITE, NOW, "A1", CASE, "SEARCH", level, level, "P2", NOW));
    }

    @Test
    void mailComesBeforeSmsAndTheRoomHearsItOnce() {
        step("MANAGER");
        step("MANAGER");
        assertEquals(Set.of("A1/MAIL/li@wuye.example", "A1/SMS/13800138002", "A1/CHAT/null"), posted.keySet());
        assertEquals(Set.of("STEP_OVERDUE"), Set.copyOf(posted.values()));
    }

    /** Neither by mail nor in the room of the site (I16). */
    @Test
    void whomACaseSuspectsIsNotTold() {
        suspected.add(new StaffId("P-0001"));
        step("MANAGER");
        assertEquals(Set.of("A1/SMS/13800138002"), posted.keySet());
    }

    @Test
    void ofAStepThatIsHalfOverOnlyTheBellTells() {
        reminders.overdue(new StepEscalated(SITE, NOW, "A1", CASE, "SEARCH", "WARN", "DESK", "P2", NOW));
        assertEquals(Map.of(), posted);
    }

    @Test
    void whatIsPromisedToAClientTheDeskIsRemindedOfToo() {
        reminders.overdue(new PromiseEscalated(SITE, NOW, "A2", CASE, 1, "WARN", "DESK", "P2", NOW));
        assertEquals(Map.of("A2/CHAT/null", "PROMISE_OVERDUE"), posted);
    }

    @Test
    void aLostCardAtAGateIsToldWithoutItsCase() {
        reminders.rung(new BellRung(SITE, NOW, "A3", CASE, "ACCESS", "MANAGER", NOW));
        assertEquals(Set.of("A3/MAIL/li@wuye.example", "A3/SMS/13800138002", "A3/CHAT/null"), posted.keySet());
        assertEquals(Set.of("BELL"), Set.copyOf(posted.values()));
    }

    @Test
    void whereNoWayIsSetUpNothingIsWorkedOut() {
        open.clear();
        reminders.contacts = (role, site) -> {
            throw new AssertionError("looked up for nobody");
        };
        step("MANAGER");
        reminders.rung(new BellRung(SITE, NOW, "A3", CASE, "ACCESS", "MANAGER", NOW));
        assertEquals(Map.of(), posted);
    }

    @Test
    void overAWayThatIsNotSetUpNothingIsWritten() {
        open.clear();
        open.add(MessageChannel.SMS);
        step("MANAGER");
        assertEquals(Set.of("A1/SMS/13800138001", "A1/SMS/13800138002"), posted.keySet());
    }
}
