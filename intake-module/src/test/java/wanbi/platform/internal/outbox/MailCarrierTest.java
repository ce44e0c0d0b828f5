package wanbi.platform.internal.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wanbi.platform.api.MessageChannel;

/** What a real mail server gets. */
class MailCarrierTest {

    private final GreenMail office = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        office.start();
    }

    @AfterEach
    void close() {
        office.stop();
    }

    @Test
    void aMailArrivesInChineseUnderItsOwnNumber() throws Exception {
        assertEquals(Optional.empty(), carry("wang@example.com", plain(null, null)));
        MimeMessage mail = office.getReceivedMessages()[0];
        assertEquals("<" + Mail.ID + "@wuye.example>", mail.getMessageID());
        assertEquals(Mail.ID, mail.getHeader("X-Wanbi-Message-Id", null));
        assertEquals("静安中心：领取通知", mail.getSubject());
        assertEquals("您报失的物品可能已找到。", mail.getContent().toString().strip());
        assertEquals("wang@example.com", mail.getAllRecipients()[0].toString());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
    }

    /** A mailbox that compares numbers drops the second one. */
    @Test
    void aRepeatCarriesTheSameNumber() throws Exception {
        carry("wang@example.com", plain(null, null));
        carry("wang@example.com", plain(null, null));
        MimeMessage[] both = office.getReceivedMessages();
        assertEquals(2, both.length);
        assertEquals(both[0].getMessageID(), both[1].getMessageID());
    }

    @Test
    void aWrongPasswordRestsTheChannelAndLosesNothing() {
        office.setUser("wanbi@wuye.example", "wanbi", "right");
        assertEquals(Optional.of(Failure.SIGN_IN_REFUSED), carry("wang@example.com", plain("wanbi", "wrong")));
        assertTrue(Failure.SIGN_IN_REFUSED.isOfTheWholeChannel());
        assertFalse(Failure.SIGN_IN_REFUSED.isLasting());
        assertEquals(Optional.empty(), carry("wang@example.com", plain("wanbi", "right")));
    }

    @Test
    void withoutEncryptionNothingIsSentUnlessTheCompanySaysSo() {
        MailServer secure = new MailServer("127.0.0.1", port(), null, null, "wanbi@wuye.example", true, false);
        assertEquals(Optional.of(Failure.UNREACHABLE), carry("wang@example.com", secure));
        assertEquals(0, office.getReceivedMessages().length);
    }

    @Test
    void anAddressThatIsNoneIsGivenUp() {
        assertEquals(Optional.of(Failure.BAD_ADDRESS), carry("nobody at all", plain(null, null)));
    }

    @Test
    void aServerThatIsNotThereRestsTheChannel() {
        MailServer before = plain(null, null);
        office.stop();
        assertEquals(Optional.of(Failure.UNREACHABLE), carry("wang@example.com", before));
    }

    private Optional<Failure> carry(String to, MailServer server) {
        Outgoing outgoing =
                new Outgoing(Mail.ID, "SH01", MessageChannel.MAIL, 1, new Letter(to, "静安中心：领取通知", "您报失的物品可能已找到。"));
        return new MailCarrier(server, Clock.fixed(Mail.NOW, ZoneOffset.UTC)).carry(outgoing);
    }

    private MailServer plain(String user, String password) {
        return new MailServer("127.0.0.1", port(), user, password, "完璧 <wanbi@wuye.example>", false, false);
    }

    private int port() {
        return office.getSmtp().getPort();
    }
}
