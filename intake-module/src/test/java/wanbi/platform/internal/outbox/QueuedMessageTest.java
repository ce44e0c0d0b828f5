package wanbi.platform.internal.outbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static wanbi.platform.internal.outbox.Mail.NOW;
import static wanbi.platform.internal.outbox.Mail.refusal;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The life of a message, from the act that posts it to the hand that takes it or the person who gives it up. */
class QueuedMessageTest {

    @Test
    void aPostedMessageIsDueAtOnce() {
        QueuedMessage message = Mail.waiting();
        assertEquals(MessageState.WAITING, message.state());
        assertEquals(NOW, message.dueAt());
    }

    @Test
    void overAChannelThatIsNotSetUpItIsShownSoAndNotTried() {
        QueuedMessage message = Mail.withoutChannel();
        assertEquals(MessageState.NO_CHANNEL, message.state());
        assertNull(message.dueAt());
    }

    @Test
    void aLeasedMessageComesBackByItselfWhenItsSenderDies() {
        QueuedMessage message = Mail.leased();
        assertEquals(NOW.plus(QueuedMessage.LEASE), message.dueAt());
        message.lease("there", NOW.plus(QueuedMessage.LEASE));
        assertEquals(2, message.attempts());
        assertEquals(Mail.ID, message.id());
    }

    @Test
    void deliveredItForgetsAddressAndText() {
        QueuedMessage message = Mail.leased();
        assertTrue(message.delivered(NOW));
        assertEquals(MessageState.SENT, message.state());
        assertNull(message.sealed());
        assertNull(message.dueAt());
    }

    @Test
    void aConfirmationAfterTheLeaseStillCounts() {
        QueuedMessage message = Mail.leased();
        message.lease("there", NOW.plus(QueuedMessage.LEASE));
        assertTrue(message.delivered(NOW));
        assertFalse(message.delivered(NOW));
    }

    @Test
    void aFailureAfterTheLeaseSaysNothingAnyMore() {
        QueuedMessage message = Mail.leased();
        message.lease("there", NOW.plus(QueuedMessage.LEASE));
        assertFalse(message.failed(1, Failure.REFUSED, NOW));
        assertEquals(MessageState.SENDING, message.state());
    }

    @Test
    void eachFailureDoublesTheWait() {
        QueuedMessage message = Mail.waiting();
        Instant now = NOW;
        for (long seconds : new long[] {30, 60, 120, 240, 480, 960, 1920, 3840, 7200, 7200, 7200}) {
            message.lease("here", now);
            assertFalse(message.failed(message.attempts(), Failure.UNREACHABLE, now));
            assertEquals(now.plus(Duration.ofSeconds(seconds)), message.dueAt());
            now = message.dueAt();
        }
        message.lease("here", now);
        assertTrue(message.failed(message.attempts(), Failure.UNREACHABLE, now));
        assertEquals(MessageState.FAILED, message.state());
        assertNull(message.dueAt());
    }

    @Test
    void aLastingFailureIsNotTriedAgain() {
        QueuedMessage message = Mail.givenUp();
        assertEquals(MessageState.FAILED, message.state());
        assertEquals(Failure.REFUSED, message.failure());
        assertArrayEquals(new byte[] {1}, message.sealed(), "somebody may still decide to send it");
    }

    @Test
    void aMessageThatWasGivenUpStartsAnewUnderTheSameId() {
        QueuedMessage message = Mail.givenUp();
        message.retry(NOW);
        assertEquals(MessageState.WAITING, message.state());
        assertEquals(0, message.attempts());
        assertNull(message.failure());
        assertEquals(Mail.ID, message.id());
    }

    @Test
    void whatWaitsByItselfIsNotRetriedByHand() {
        assertEquals("MESSAGE_STATE", refusal(() -> Mail.waiting().retry(NOW)));
    }

    @Test
    void whatIsOnItsWayIsNotRetriedByHand() {
        assertEquals("MESSAGE_STATE", refusal(() -> Mail.leased().retry(NOW)));
    }

    @Test
    void whatIsDeliveredIsNotRetried() {
        assertEquals("MESSAGE_STATE", refusal(() -> Mail.sent().retry(NOW)));
    }

    @Test
    void aDiscardedMessageForgetsAddressAndText() {
        QueuedMessage message = Mail.givenUp();
        message.discard(NOW);
        assertEquals(MessageState.DISCARDED, message.state());
        assertNull(message.sealed());
        assertFalse(message.delivered(NOW));
    }

    @Test
    void whatIsOnItsWayIsNotTakenBack() {
        assertEquals("MESSAGE_STATE", refusal(() -> Mail.leased().discard(NOW)));
    }

    @Test
    void whatIsDeliveredIsNotDiscarded() {
        assertEquals("MESSAGE_STATE", refusal(() -> Mail.sent().discard(NOW)));
    }

    @Test
    void aMessageThatBringsItsSenderDownEachTimeIsGivenUp() {
        QueuedMessage message = Mail.waiting();
        for (int i = 0; i <= BackOff.MOST_ATTEMPTS; i++) {
            assertFalse(message.isExhausted());
            message.lease("here", NOW);
        }
        assertTrue(message.isExhausted());
    }
}
