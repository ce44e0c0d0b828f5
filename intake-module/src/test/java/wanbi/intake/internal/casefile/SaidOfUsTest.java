package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import wanbi.intake.api.CaseRefused;
import wanbi.kernel.CaseNumber;

/** One tap, and a week to think it over. */
class SaidOfUsTest {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void maybeChangedForSevenDaysFromTheFirstTap() {
        SaidOfUs said = new SaidOfUs(new CaseNumber("SH01-GS-20261122-001"), 2, AT);
        said.change(4, AT.plus(Duration.ofDays(6)));
        said.change(5, AT.plus(WEEK).minusSeconds(1));
        assertEquals(5, said.score());
        assertEquals(AT.plus(WEEK), said.view().until());
        assertThrows(CaseRefused.class, () -> said.change(1, AT.plus(WEEK)));
        assertEquals(5, said.score());
    }
}
