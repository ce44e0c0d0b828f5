package wanbi.platform.internal.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import wanbi.kernel.BusinessRuleViolation;
import wanbi.platform.TestHouse;
import wanbi.platform.Transactions;
import wanbi.platform.api.Acting;
import wanbi.platform.api.IdempotentReplies;
import wanbi.platform.api.IdempotentReplies.Key;
import wanbi.platform.api.IdempotentReplies.Reply;
import wanbi.platform.api.StaffPrincipal;

/** The same Idempotency-Key does the work once. */
@ExtendWith(ArquillianExtension.class)
class RepliesIT {

    private static final Reply CREATED = new Reply(201, "/api/v1/cases/1", "{\"caseNumber\":\"1\"}");

    @Inject
    private IdempotentReplies replies;

    @Inject
    private ReplyTidying tidying;

    @Inject
    private TestHouse house;

    @Inject
    private Transactions transactions;

    @Resource
    private ManagedExecutorService executor;

    private final Key key = new Key(TestHouse.aCode("K"), "0".repeat(64));
    private final AtomicInteger worked = new AtomicInteger();
    private StaffPrincipal colleague;

    @BeforeEach
    void hire() throws Exception {
        colleague = house.aColleague("DESK", house.aSite());
    }

    @Test
    void theSecondCallGetsTheFirstAnswer() throws Exception {
        assertEquals(CREATED, post(key));
        assertEquals(CREATED, post(key));
        assertEquals(1, worked.get());
    }

    @Test
    void callersAtTheSameMomentWaitForTheFirst() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Reply>> calls = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            calls.add(executor.submit(() -> {
                together.await();
                return post(key);
            }));
        }
        together.countDown();
        for (Future<Reply> call : calls) {
            assertEquals(CREATED, call.get());
        }
        assertEquals(1, worked.get());
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() throws Exception {
        post(key);
        Key other = new Key(key.key(), "1".repeat(64));
        BusinessRuleViolation refusal = assertThrows(BusinessRuleViolation.class, () -> post(other));
        assertEquals("IDEMPOTENCY_KEY_REUSED", refusal.code());
    }

    @Test
    void workThatFailedMayBeTriedAgain() throws Exception {
        Callable<Reply> failing = () -> {
            replies.claim(key);
            throw new IllegalStateException("the work failed");
        };
        assertThrows(EJBException.class, () -> as(() -> transactions.in(failing)));
        assertEquals(CREATED, post(key));
        assertEquals(1, worked.get());
    }

    @Test
    void afterADayTheKeyIsForgotten() throws Exception {
        post(key);
        Instant tomorrow = Instant.now().plus(Duration.ofHours(25));
        house.asSystem(() -> Acting.as(colleague, tomorrow, this::workOnce));
        assertEquals(2, worked.get());
    }

    @Test
    void atNightOnlyOldAnswersAreForgotten() throws Exception {
        post(key);
        tidying.tidy();
        post(key);
        assertEquals(1, worked.get());
        Acting.as(null, Instant.now().plus(Duration.ofHours(25)), () -> {
            tidying.tidy();
            return null;
        });
        post(key);
        assertEquals(2, worked.get());
    }

    @Test
    void eachPersonHasKeysOfTheirOwn() throws Exception {
        post(key);
        colleague = house.aColleague("DESK", house.aSite());
        post(key);
        assertEquals(2, worked.get());
    }

    @Test
    void aKeyLongerThanTwoHundredCharactersIsRefused() {
        Key endless = new Key("k".repeat(201), "0".repeat(64));
        assertEquals(
                "TOO_LONG",
                assertThrows(BusinessRuleViolation.class, () -> post(endless)).code());
    }

    private Reply post(Key asked) throws Exception {
        return as(() -> work(asked));
    }

    private Reply workOnce() throws Exception {
        return work(key);
    }

    private Reply work(Key asked) throws Exception {
        return transactions.in(() -> {
            Optional<Reply> earlier = replies.claim(asked);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            worked.incrementAndGet();
            Thread.yield();
            replies.remember(asked, CREATED);
            return CREATED;
        });
    }

    private <T> T as(Callable<T> act) throws Exception {
        return house.as(colleague, act);
    }
}
