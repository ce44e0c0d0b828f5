package wanbi.web.verification;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Codes are not to be tried out. */
class AskingPaceTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final AskingPace pace = new AskingPace();

    private void at(Duration later) {
        pace.clock = Clock.fixed(NOON.plus(later), ZoneOffset.UTC);
    }

    private void askAsOftenAsAllowed(String address) {
        IntStream.range(0, AskingPace.A_MINUTE).forEach(i -> pace.ask(address));
    }

    @Test
    void whoAsksTooOftenWaitsForTheRestOfTheMinute() {
        at(Duration.ZERO);
        askAsOftenAsAllowed("10.0.0.1");
        at(Duration.ofSeconds(20));
        var refusal = assertThrows(AskedTooOften.class, () -> pace.ask("10.0.0.1"));
        assertEquals(List.of(41L), refusal.arguments());
    }

    @Test
    void theNextMinuteIsANewOne() {
        at(Duration.ZERO);
        askAsOftenAsAllowed("10.0.0.1");
        at(Duration.ofMinutes(1));
        assertDoesNotThrow(() -> askAsOftenAsAllowed("10.0.0.1"));
    }

    @Test
    void oneAddressDoesNotWaitForAnother() {
        at(Duration.ZERO);
        askAsOftenAsAllowed("10.0.0.1");
        assertDoesNotThrow(() -> pace.ask("10.0.0.2"));
    }
}
