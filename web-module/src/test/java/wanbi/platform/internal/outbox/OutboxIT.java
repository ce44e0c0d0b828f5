package wanbi.platform.internal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.kernel.CaseNumber;
import wanbi.kernel.Role;
import wanbi.kernel.SiteCode;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.AccessRegister;
import wanbi.platform.api.DirectoryAdministration.Grant;
import wanbi.platform.api.Message;
import wanbi.platform.api.MessageChannel;
import wanbi.platform.api.MessageView;
import wanbi.platform.api.Messages;
import wanbi.platform.api.Messages.Discard;
import wanbi.platform.api.Messages.MessageQuery;
import wanbi.platform.api.Messages.MessageRef;
import wanbi.platform.api.StaffContacts;
import wanbi.platform.api.StaffPrincipal;
import wanbi.platform.api.Subject;

/** Messages over the real table: the container has the chat set up, and neither mail nor SMS. */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Message.Template WORDS = new Message.Template("wanbi.intake.messages", "COLLECTION_NOTICE");

    @Inject
    private MessageBook book;

    @Inject
    private SendingRound round;

    @Inject
    private ChannelSettings settings;

    @Inject
    private Messages messages;

    @Inject
    private AccessRegister access;

    @Inject
    private StaffContacts contacts;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Inject
    private Clock clock;

    @Resource
    private ManagedExecutorService executor;

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Test
    void manySendersShareTheWorkAndNoMessageLeavesTwice() throws Exception {
        SiteCode site = house.aSite();
        try (ChatRoom room = room()) {
            Set<String> posted = new HashSet<>();
            for (int i = 0; i < 40; i++) {
                posted.add(post(site, MessageChannel.CHAT, null));
            }
            List<Future<?>> senders = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                senders.add(executor.submit(() -> house.asSystem(() -> {
                    round.send();
                    return null;
                })));
            }
            for (Future<?> sender : senders) {
                sender.get();
            }
            List<String> heard = room.idsFrom(site.value(), 40);
            assertEquals(posted, new HashSet<>(heard));
            assertEquals(40, heard.size());
        }
    }

    /** Leased, and the sender never came back: once the lease has ended the next one sends it, under the same id. */
    @Test
    void whatADeadSenderHeldIsSentUnderTheSameId() throws Exception {
        SiteCode site = house.aSite();
        try (ChatRoom room = room()) {
            String id = house.asSystem(() -> transactions.in(() -> {
                String posted =
                        book.post(message(site, MessageChannel.CHAT, null)).id();
                entities.flush();
                book.lock(posted).lease("dead", clock.instant().minus(QueuedMessage.LEASE));
                return posted;
            }));
            assertEquals(List.of(id), room.idsFrom(site.value(), 1));
        }
    }

    @Test
    void whatIsRolledBackWasNeverSaid() throws Exception {
        SiteCode site = house.aSite();
        assertThrows(
                EJBException.class,
                () -> house.asSystem(() -> transactions.in(() -> {
                    book.post(message(site, MessageChannel.SMS, "13800138000"));
                    throw new IllegalStateException("the act failed");
                })));
        assertEquals(List.of(), list(house.aColleague("MANAGER", site), site));
    }

    @Test
    void overAChannelThatIsNotSetUpItWaitsForTheManager() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        String id = post(site, MessageChannel.SMS, "13800138000");
        MessageView waiting = list(manager, site).get(0);
        assertEquals("NO_CHANNEL 138****8000", waiting.getState() + " " + waiting.getRecipient());
        assertTrue(waiting.isStuck());
        assertEquals("CHANNEL_NOT_SET_UP", refusal(manager, () -> messages.retry(new MessageRef(id))));
        house.as(manager, () -> messages.discard(new Discard(id, "已当面告知")));
        assertEquals(List.of(), list(manager, site));
    }

    @Test
    void theTableTellsNobodyWhoGetsWhat() throws Exception {
        String id = post(house.aSite(), MessageChannel.SMS, "13800138000");
        byte[] sealed = (byte[]) entities.createNativeQuery("select sealed from platform.outbox_message where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
        String read = new String(sealed, StandardCharsets.ISO_8859_1);
        assertFalse(read.contains("13800138000") || read.contains("subject"), read);
        assertEquals(
                "13800138000",
                house.asSystem(
                        () -> transactions.in(() -> book.letter(book.lock(id)).to())));
    }

    @Test
    void aMessageAboutACaseThatIsHiddenFromTheManagerIsHiddenToo() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        CaseNumber number = new CaseNumber(site + "-GS-20261122-001");
        String id = house.asSystem(() -> transactions.in(() -> {
            access.hide(Subject.of(number), manager.id());
            return book.post(new Message(
                            site, MessageChannel.SMS, "13800138000", WORDS, values(), false, Subject.of(number)))
                    .id();
        }));
        assertEquals(List.of(), list(manager, site));
        assertEquals("UNKNOWN", refusal(manager, () -> messages.discard(new Discard(id, "看不见"))));
        assertEquals(1, list(house.aColleague("MANAGER", site), site).size());
    }

    @Test
    void colleaguesAreReachedByTheRoleTheyHoldThere() throws Exception {
        SiteCode site = house.aSite();
        StaffPrincipal manager = house.aColleague("MANAGER", site);
        StaffPrincipal both = house.aColleague(new Grant("MANAGER", site.value()), new Grant("DESK", site.value()));
        house.aColleague("DESK", site);
        house.aColleague("MANAGER", house.aSite());
        List<StaffContacts.Contact> found =
                house.asSystem(() -> transactions.in(() -> contacts.holding(Role.MANAGER, site)));
        assertEquals(
                Set.of(manager.id(), both.id()),
                new HashSet<>(found.stream().map(StaffContacts.Contact::staff).toList()));
        assertEquals("13800138000", found.get(0).phone());
    }

    private String post(SiteCode site, MessageChannel channel, String address) throws Exception {
        return house.asSystem(() ->
                transactions.in(() -> book.post(message(site, channel, address)).id()));
    }

    private static Message message(SiteCode site, MessageChannel channel, String address) {
        return new Message(site, channel, address, WORDS, values(), false, null);
    }

    private static Map<String, String> values() {
        return Map.of(
                "site", "静安中心", "caseNumber", "SH01-GS-20261122-001", "address", "1 号", "phone", "021", "note", "");
    }

    private List<MessageView> list(StaffPrincipal manager, SiteCode site) throws Exception {
        return house.as(manager, () -> messages.list(new MessageQuery(site, Set.of(), 50, null)))
                .items();
    }

    private String refusal(StaffPrincipal who, java.util.concurrent.Callable<?> act) {
        Throwable thrown = assertThrows(Exception.class, () -> house.as(who, act));
        while (thrown != null && !(thrown instanceof BusinessRuleViolation)) {
            thrown = thrown.getCause();
        }
        return thrown == null ? "another" : ((BusinessRuleViolation) thrown).code();
    }

    private ChatRoom room() throws Exception {
        return new ChatRoom(URI.create(settings.gateway(MessageChannel.CHAT).url()));
    }
}
