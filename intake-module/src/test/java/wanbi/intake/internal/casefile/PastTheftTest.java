package wanbi.intake.internal.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import wanbi.intake.api.ReportLoss;
import wanbi.kernel.FieldErrors;
import wanbi.kernel.SiteCode;

/** Days and hours as old ledgers write them. */
class PastTheftTest {

    private final FieldErrors errors = new FieldErrors();

    private ReportLoss said(String day, String hours) {
        Map<String, String> row = Map.of("reportedOn", day, "hours", hours == null ? "" : hours, "kind", "住宅盗窃");
        return new PastTheft(new SiteCode("SH01"), "ledger.csv", row::get).said(ZoneId.of("Asia/Shanghai"), errors);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-01,08~10,2015-01-01T00:00:00Z,2015-01-01T02:00:00Z",
        "2015/1/1,22～24,2015-01-01T14:00:00Z,2015-01-01T16:00:00Z",
        "2015.01.01,23-01,2015-01-01T15:00:00Z,2015-01-01T17:00:00Z",
        "2015-01-01,,2014-12-31T16:00:00Z,2014-12-31T16:00:00Z"
    })
    void hoursAreReadAsTheyAreWritten(String day, String hours, Instant from, Instant to) {
        ReportLoss said = said(day, hours);
        assertEquals(from, said.lastSeenFrom());
        assertEquals(to, said.reportedAt());
        assertEquals("住宅盗窃", said.items().get(0).name());
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01,10~08", "2015-01-01,08~25", "2015-01-01,morning", "2015-01-01,24~02"})
    void whatIsNoSpanOfOneDayOrNightIsRefused(String day, String hours) {
        assertNull(said(day, hours));
        assertEquals("INVALID_HOURS", errors.all().get(0).code());
    }

    @Test
    void whatIsNoDayIsRefused() {
        assertNull(said("2015-13-01", null));
        assertNull(said("1040101", null));
        assertEquals(2, errors.all().size());
        assertEquals("DATE_UNREADABLE", errors.all().get(0).code());
    }
}
