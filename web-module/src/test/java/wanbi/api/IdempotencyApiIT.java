package wanbi.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import wanbi.fixture.Answer;
import wanbi.fixture.Api;

/** The same key and body do the work once, whatever the line between client and server does. */
class IdempotencyApiIT {

    private static Api once(String key) {
        return Api.as("desk").with("Idempotency-Key", key);
    }

    private static String aKey() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theSecondCallReadsTheFirstAnswer() {
        String key = aKey();
        String body = Desk.lossReport();
        Answer first = once(key).post("/loss-cases", body).expect(201);
        Answer second = once(key).post("/loss-cases", body).expect(201);
        assertEquals(first.text(), second.text());
        assertEquals(first.header("Location"), second.header("Location"));
        assertEquals("", first.header("Idempotent-Replayed"));
        assertEquals("true", second.header("Idempotent-Replayed"));
    }

    @Test
    void anotherBodyOrPathUnderTheSameKeyIsRefused() {
        String key = aKey();
        once(key).post("/loss-cases", Desk.lossReport()).expect(201);
        once(key).post("/loss-cases", Desk.lossReport()).expect(422, "IDEMPOTENCY_KEY_REUSED");
        once(key).post("/found-items", Desk.find("WALLET")).expect(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void anothersKeyIsNotMine() {
        String key = aKey();
        String body = Desk.lossReport();
        once(key).post("/loss-cases", body).expect(201);
        Answer other = Api.as("desk3").with("Idempotency-Key", key).post("/loss-cases", body);
        other.expect(409, "POSSIBLE_DUPLICATE");
    }

    @Test
    void aRefusalIsNotRemembered() {
        String key = aKey();
        String wrong = Desk.lossReport().replace("\"quantity\":1", "\"quantity\":0");
        once(key).post("/loss-cases", wrong).expect(422);
        once(key)
                .post("/loss-cases", wrong.replace("\"quantity\":0", "\"quantity\":1"))
                .expect(201);
    }

    @Test
    void manyAtOnceDoTheWorkOnce() {
        String key = aKey();
        String body = Desk.lossReport();
        Set<String> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> once(key).post("/loss-cases", body).expect(201).text())
                .collect(Collectors.toSet());
        assertEquals(1, answers.size());
    }

    @Test
    void aKeyIsShortAndVisible() {
        once("k".repeat(201)).post("/loss-cases", Desk.lossReport()).expect(422, "IDEMPOTENCY_KEY_INVALID");
    }
}
