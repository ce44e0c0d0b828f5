package wanbi.intake.internal.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as ledgers write them, in the site's zone. */
class MomentTextTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-21T16:00:00Z",
        "2026/11/22, 2026-11-21T16:00:00Z",
        "2026/1/2, 2026-01-01T16:00:00Z",
        "2026.11.22, 2026-11-21T16:00:00Z",
        "2026年11月22日, 2026-11-21T16:00:00Z",
        "20261122, 2026-11-21T16:00:00Z",
        "2026-11-22 08:05, 2026-11-22T00:05:00Z",
        "2026-11-22 8:05:30, 2026-11-22T00:05:30Z",
        "2026/11/22 8:05, 2026-11-22T00:05:00Z",
        "2026年11月22日 8时5分, 2026-11-22T00:05:00Z",
        "2026年11月22日8:05, 2026-11-22T00:05:00Z",
        "20261122 080530, 2026-11-22T00:05:30Z",
        "2016-01-01T05:29:11, 2015-12-31T21:29:11Z",
        "2026-11-22T08:05:00+08:00, 2026-11-22T00:05:00Z",
        "2026-11-22T08:05:00.123Z, 2026-11-22T08:05:00.123Z"
    })
    void aMomentIsRead(String text, String expected) {
        assertEquals(Optional.of(Instant.parse(expected)), MomentText.parse(text, SHANGHAI));
    }

    @ParameterizedTest
    @ValueSource(strings = {"昨天", "2026-02-30", "2026-13-01", "22-11-2026-1", "2026-11-22 25:00", "", "2026", "42"})
    void whatIsNoMomentIsNotGuessed(String text) {
        assertEquals(Optional.empty(), MomentText.parse(text, SHANGHAI));
    }
}
