package wanbi.web.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a telephone number is not to be tried out. */
class TailTriesTest {

    private final TailTries tries = new TailTries();

    @BeforeEach
    void atFirst() {
        at(Duration.ZERO);
    }

    private void at(Duration later) {
        tries.clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z").plus(later), ZoneOffset.UTC);
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            tries.refuseIfClosed("7F3K92QX");
            tries.wrong("7F3K92QX");
        }
    }

    @Test
    void afterFiveWrongEndsTheCodeIsClosedForAQuarterOfAnHour() {
        wrong(TailTries.MOST);
        AskedTooOften closed = assertThrows(AskedTooOften.class, () -> tries.refuseIfClosed("7F3K92QX"));
        assertEquals(901L, closed.arguments().get(0));
        at(Duration.ofMinutes(15).minusMillis(1));
        assertThrows(AskedTooOften.class, () -> tries.refuseIfClosed("7F3K92QX"));
        at(Duration.ofMinutes(15));
        tries.refuseIfClosed("7F3K92QX");
    }

    @Test
    void otherCodesStayOpen() {
        wrong(TailTries.MOST);
        tries.refuseIfClosed("ZZZZ2345");
    }

    @Test
    void theRightEndForgetsTheWrongOnes() {
        wrong(TailTries.MOST - 1);
        tries.right("7F3K92QX");
        wrong(TailTries.MOST - 1);
        tries.refuseIfClosed("7F3K92QX");
    }
}
